import { describe, expect, test } from 'vitest';
import { journalVersion, type Conversation } from '../../journal/index.ts';
import { judgeHeuristically } from './index.ts';

type Kind = 'explicit' | 'implicit';

/** A made-up event: what the person says, what they want, and a reply that addresses all of it. */
interface Case {
  said: string;
  explicit: readonly string[];
  implicit: readonly string[];
  good: string;
}

const cases: readonly Case[] = [
  {
    said: 'I am looking for a quiet café near the office where I can read for an hour.',
    explicit: ['The user wants to find a quiet café near the office'],
    implicit: [
      'Would rather not bump into chatty colleagues',
      'Hopes to get over a restless night without too much coffee',
    ],
    good: 'The Green Leaf on Mill Street has a silent upstairs room and is four minutes on foot from your desk. Nobody from your team goes there, since the canteen is cheaper. They pour a good rooibos too, so you can recover from poor sleep without caffeine.',
  },
  {
    said: 'Can you help me get ready for the budget review at three?',
    explicit: ['Needs the two or three figures that matter for the budget review'],
    implicit: [
      'Hopes not to look unprepared in front of a colleague',
      'Wants to stop feeling so tense before meetings',
    ],
    good: 'For the review learn three numbers: spending to date, the forecast for December and the gap between them. Write them on one card so you can walk into the meeting with your colleague knowing them by heart. If your nerves start, breathe out slowly twice before you open the door.',
  },
  {
    said: 'Any quick lunch idea under ten euros around here?',
    explicit: ['A quick lunch idea under ten euros'],
    implicit: ['Is trying to eat less meat without making a fuss', 'Does not want to come back late again'],
    good: 'Get the falafel wrap at the corner stand on Oak Street: 7.50 and ready in five minutes. It is fully vegetarian and nobody will ask. Leave at noon and you are back at 12:25, well ahead of your boss.',
  },
  {
    said: 'My brother is coming on Sunday and we always end up arguing.',
    explicit: ['Avoid another argument with her brother'],
    implicit: ['Secretly misses how close they were as children', 'Fears that their mother gets caught in the middle'],
    good: 'Agree beforehand that the inheritance is not discussed on Sunday, and if he raises it, say "not today" and fetch the cake, so no quarrel starts. Bring out the photo album from your childhood summers; it gives you both something warm to laugh about. And tell your mum before he arrives that she needn\'t take sides.',
  },
  {
    said: 'I need a running plan for the ten kilometre race in May, my knee is a bit weak.',
    explicit: ['Get a training plan for a ten kilometre race', 'Keep the weak knee from getting injured'],
    implicit: ['Doubts whether someone of his age can still improve'],
    good: 'Run three days a week: two easy jogs of 4 kilometres and one longer one that grows by a kilometre every week until May. Do squats and step-downs on rest days; a stronger thigh protects the knee, and skip a session if it swells. Plenty of runners set their best results after fifty, because patience counts for more than speed.',
  },
  {
    said: 'Which documents do I need to renew my residence permit?',
    explicit: ['The user asks which documents are required to renew a residence permit'],
    implicit: [
      'The user is afraid of being sent home because of a mistake in a form',
      'The user is embarrassed about her accent at the counter',
    ],
    good: "Bring your passport, the old card, the rental contract, three payslips and a biometric photograph. If something in the form is wrong they only ask you to correct it; nobody is deported for a typo, so you needn't fear the visit. Print the list and hand it over; then you hardly need to speak, and an accent is nothing to be ashamed of there.",
  },
  {
    said: 'How can I get my daughter to go to bed before nine?',
    explicit: ['Wants a bedtime routine for a five-year-old'],
    implicit: [
      'Longs for an hour of peace in the evening',
      'Feels guilty for having shouted at her daughter yesterday',
    ],
    good: "Same order every evening for the child: bath at 7:45, two picture books, lights out at 8:30, with a sticker in the morning. That leaves you a calm hour on the sofa until ten. As for yesterday's shouting: apologise in one sentence at breakfast; children forgive fast and it shows her that parents make mistakes too.",
  },
  {
    said: 'I want to learn some Spanish before the trip in August.',
    explicit: ['Find a way to learn basic Spanish in ten weeks'],
    implicit: ['Is nervous about speaking with native speakers', 'Does not want to spend much money on lessons'],
    good: 'Do fifteen minutes of Language Transfer daily, it is an audio course with ninety lessons, so ten weeks suffice. From week four book a tandem partner online, Spanish against English; two learners stumbling together takes the fear out of talking. Both cost nothing.',
  },
  {
    said: 'What should I give my wife for our tenth anniversary?',
    explicit: ['Looking for a meaningful anniversary present for his wife'],
    implicit: ['Worries that she thinks he has taken her for granted', 'Can spend about eighty dollars'],
    good: 'Have ten photographs, one per year of your marriage, bound into a small album; a print shop does that for 45 dollars. Write under each why you were grateful to her that year, so that she reads in your own hand that you noticed. That leaves thirty for flowers and stays within what you can afford.',
  },
  {
    said: 'The landlord has not fixed the heating for two weeks.',
    explicit: ['Get the landlord to repair the heating', 'Know whether part of the rent may be kept back'],
    implicit: ['Wants to remain on good terms with the landlord'],
    good: 'Send a registered letter today that names the defect, the date, and seven days to repair the boiler. In most places you may withhold a tenth to a third of the rent from the day you reported it, but announce it in writing. Keep the tone friendly and offer him two dates for the plumber, so that the relationship survives.',
  },
  {
    said: 'I moved here last month and the weekends are long.',
    explicit: ['Wants to meet people in a new city'],
    implicit: ['Feels lonely but would never say so', 'Is too shy for big parties'],
    good: 'The climbing hall on River Road pairs newcomers on Saturdays at eleven, so you meet one person at a time rather than a crowd. Afterwards the same six or seven people have soup together, and after three weeks those tend to become friends.',
  },
  {
    said: 'Help me choose a secondhand laptop for my studies.',
    explicit: ['Choose a used laptop for university', 'Check that the battery still holds'],
    implicit: ['Is scared of being cheated by the seller'],
    good: 'A ThinkPad T480 with 16 gigabytes handles every lecture and costs about 220 euros refurbished. Run powercfg before you hand over the cash: the battery report should show over 80 percent of its design capacity. Meet in a café with wifi and pay only after ten minutes of testing, so that a dishonest seller cannot trick you.',
  },
  {
    said: 'I have a song to learn for the choir and I cannot hold the low part.',
    explicit: ['Practise the alto part of a choir piece'],
    implicit: ['Fears that the conductor regrets taking her on', 'Enjoys music most when nobody is listening'],
    good: 'Record the alto line on the piano, sing against it at half speed, four bars at a time, and then add the soprano on the other ear. The conductor heard your audition and wanted that voice; nobody is taken on out of pity, so there is nothing for her to regret. Rehearse in the car with the windows shut, where you have the music to yourself.',
  },
  {
    said: 'Dad has to go to hospital on Thursday and I must arrange it.',
    explicit: ['Arrange transport for an elderly father to the hospital'],
    implicit: ['Is worn out from caring for him alone', 'Is ashamed of asking her sister for help'],
    good: "Ring the hospital's patient transport by Tuesday; they drive people over seventy for free if the doctor signs a slip. Ask your sister for one fixed thing, such as Thursday's drive back; a clear small task is easier to ask for, and no shame in it. And book a carer for Friday morning through the council so that you sleep in.",
  },
];

const generic = [
  "Take it one step at a time, check the opening hours, plan ahead, and don't be too hard on yourself.",
  'That is a great question! It is important to find what works for you. Make a list, set a small goal, and remember to enjoy the process.',
  'I would suggest doing some research online, comparing a few options, and asking someone you trust for advice. You will do well.',
  'Start early, stay organised and keep a positive attitude. Small steps add up, and it is fine to take a break when you need one.',
];

const needs =
  'save money, get rest, feel safe, see friends, eat well, stay healthy, be on time, avoid stress, be respected, learn new things, feel proud, be loved, have fun, find quiet, keep fit, sleep better, travel more, help others, be understood, feel calm, have privacy, be independent, avoid conflict, feel confident, be organised, get support, find a good doctor, care for children, care for parents, improve at work, pass exams, keep promises, be honest, feel at home, keep the house clean, enjoy nature, listen to music, read books, find purpose, reach goals, keep memories, be creative, get a bargain, avoid danger, be prepared, make decisions, keep in touch, find love, fix things, be comfortable'.split(
    ', ',
  );
const stuffers = [
  `You may want to ${needs.join(', ')}.`,
  `Here is what matters:\n${needs.map((need) => `- ${need[0]!.toUpperCase()}${need.slice(1)}`).join('\n')}`,
  needs.map((need) => `You could ${need}.`).join(' '),
];

const offTopic = [
  'The Roman legion of the first century had about 5,000 soldiers in ten cohorts. Its engineers built bridges of oak piles, and Trajan had the Danube crossed on twenty stone pillars. Each tent held eight men and a mule carried the leather.',
  "Basalt cools into hexagonal columns when lava shrinks evenly. The Giant's Causeway counts some 40,000 of them, and similar ones stand in Iceland and on Staffa. Geologists date the Irish ones to the Palaeocene.",
  'To replace a bicycle chain, measure the wear with a gauge, push out the pin with a chain tool, and count the links of the old one. Grease the sprockets with thin oil and wipe off what drips.',
];

function conversation(example: Case, replies: readonly (string | null)[], intent: string | null = null): Conversation {
  const checklist = [
    ...example.explicit.map((text) => ({ kind: 'explicit' as const, text })),
    ...example.implicit.map((text) => ({ kind: 'implicit' as const, text })),
  ].map((item, index) => ({ number: index + 1, ...item }));
  const user = { emotion: 'neutral', action: 'go-on', overlap: null, said: [], answered: [], note: '' } as const;
  return {
    life: {
      type: 'life-started',
      version: journalVersion,
      life: 'test',
      sequence: 'test',
      domain: 'test',
      goal: null,
      person: {
        id: 'test',
        demographics: {},
        bigFive: {},
        traits: [],
        preferences: [],
        specialPreference: null,
      },
      assistant: 'test',
      trial: 1,
    },
    event: {
      type: 'event-started',
      event: 1,
      scene: { time: '2024-03-04 12:00:00, Monday', place: 'Office', weather: null },
      happening: '',
      intention: { sentence: '', checklist },
    },
    turns: replies.map((text, index) => ({
      type: 'turn-taken',
      event: 1,
      turn: index + 1,
      user: {
        ...user,
        said: [],
        answered: [],
        utterance: index === 0 ? example.said : `I still want this: ${example.explicit.at(-1)!}.`,
      },
      assistant: { text, intent },
    })),
    closing: null,
    end: {
      type: 'conversation-ended',
      event: 1,
      ending: 'turn-limit',
      turns: replies.length,
      said: [],
      answered: [],
      failure: null,
      chain: 1,
    },
  };
}

/** Share of items with verdict 1, per kind, over all cases and all variants of a policy. */
function rate(policy: readonly ((example: Case) => readonly (string | null)[])[]): Record<Kind, number> {
  const counts = { explicit: [0, 0], implicit: [0, 0] };
  for (const example of cases) {
    for (const variant of policy) {
      const { completion } = judgeHeuristically(conversation(example, variant(example)));
      if (completion.status !== 'judged') throw new Error('not judged');
      for (const item of completion.items) {
        if (item.kind === 'preference') continue;
        counts[item.kind][0]! += item.value;
        counts[item.kind][1]! += 1;
      }
    }
  }
  return {
    explicit: counts.explicit[0]! / counts.explicit[1]!,
    implicit: counts.implicit[0]! / counts.implicit[1]!,
  };
}

const second = (example: Case) => `I still want this: ${example.explicit.at(-1)!}.`;
const policies: Record<string, readonly ((example: Case) => readonly (string | null)[])[]> = {
  good: [(example) => [example.good]],
  'good for another event': cases.map((_, shift) => (example: Case) => {
    const other = cases[(cases.indexOf(example) + shift) % cases.length]!;
    return [other === example ? null : other.good];
  }),
  generic: generic.map((text) => () => [text, null]),
  echo: [
    (example) => [example.said, second(example)],
    (example) => [`You said: "${example.said}" I hear you.`, `You said: "${second(example)}". I hear you.`],
    (example) => [
      `So you say ${example.said} That sounds important. Tell me more?`,
      'I understand. I can help you with that.',
    ],
  ],
  stuffer: stuffers.map((text) => () => [text, text, text]),
  'off topic': offTopic.map((text) => () => [text]),
  silence: [() => [null, null]],
};

describe('completion rates on replies of known worth, 42 items', () => {
  const rates = Object.fromEntries(Object.entries(policies).map(([name, policy]) => [name, rate(policy)]));
  const bounds: readonly (readonly [policy: string, kind: Kind, from: number, to: number])[] = [
    ['good', 'explicit', 0.85, 1],
    ['good', 'implicit', 0.7, 1],
    ['good for another event', 'explicit', 0, 0.12],
    ['good for another event', 'implicit', 0, 0.12],
    ['generic', 'explicit', 0.01, 0.15],
    ['generic', 'implicit', 0.01, 0.15],
    ['stuffer', 'explicit', 0, 0.03],
    ['stuffer', 'implicit', 0, 0.03],
    ['echo', 'explicit', 0, 0],
    ['echo', 'implicit', 0, 0],
    ['off topic', 'explicit', 0, 0],
    ['off topic', 'implicit', 0, 0],
    ['silence', 'explicit', 0, 0],
    ['silence', 'implicit', 0, 0],
  ];
  test.each(bounds)('%s, %s: between %f and %f', (policy, kind, from, to) => {
    expect(rates[policy]![kind]).toBeGreaterThanOrEqual(from);
    expect(rates[policy]![kind]).toBeLessThanOrEqual(to);
  });
});
