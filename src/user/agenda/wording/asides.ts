import type { Wordings } from './wordings.ts';

/** Where the person is. `{at}` is "at the playground", `{from}` "from the playground". */
export const placeLine: Wordings = {
  plain: [
    "(I'm|I am) {at}(| right now| at the moment| just now| as I write|, by the way|, in case that matters).",
    "(I'm writing|I'm asking|Writing|Asking|I write) {from}(|, by the way|, as it happens|, in between).",
    "(I'm|I am) {at}(, so I have to be brief|, so excuse any typos| and thought I'd ask| with a minute to spare| and it came to my mind).",
    '(Sitting|Standing|Waiting|Still) {at}(|, so I thought I would ask|, and it will not leave me alone|, with this in my head).',
    '{At}, (and I thought I would ask|and this came up|with this on my mind|so I am asking you).',
  ],
  blunt: ['{At}(| now|, right now|, at the moment|, no time to lose).'],
  warm: [
    '(Greetings|Hello|Best wishes) {from}(.|!)',
    'Here {at} (I have a moment|I finally have a moment|I can ask in peace).',
  ],
  formal: ['(I am|At present I am|At the moment I am|Just now I am) {at}.', 'I am writing (to you |){from}.'],
  loose: [
    "(So |Ok so |Btw |)(I'm|am) {at}(| rn| atm||, don't ask).",
    '(Stuck|Just sitting|Hanging around) {at}(| rn| atm|, so yeah).',
  ],
  worried: [
    "(I am|I'm) {at}(| and cannot sit still| and my head is full| and a little at a loss).",
    '{At}, (and I cannot think of anything else|and a little nervous|and not sure what to do).',
  ],
  dry: ['(Live|Reporting) {from}.', '(Here I am|Here I sit), {at}(|, naturally|, of course|, and none the wiser).'],
};

/** The hour, bucket by bucket; they go with weekday and place. */
export const hours = {
  night: {
    plain: [
      "(It's|Yes, it's) (the middle of the night|past midnight|night here)(| I know|, I know).",
      '(I should|By rights I should) be asleep(| by now|, I know).',
      '(Everyone else|The rest of the world) is (asleep|in bed)(|, and I am writing this).',
    ],
    dry: ['(Nobody|No sensible person) is up at this hour(|, and yet).'],
    loose: ["(It's|Its) like (the middle of the night|way past bedtime)(| here|, ugh)."],
    formal: ['(Please excuse|Forgive) the (late|unusual|ungodly) hour.'],
  },
  early: {
    plain: [
      "(It's|It is) (early|still early|barely morning|hardly day)(| here|, I know|, I am not quite awake).",
      '(The day|This {day}) has (hardly|only just|barely) begun.',
    ],
    dry: ['(Far too early|An ungodly hour|Before coffee, even)(, I know|. Bear with me|).'],
    loose: ['(Way|So|Much) too early(| for this| rn|, ugh).'],
  },
  morning: {
    plain: [
      "(It's|It is) (only |just |)(morning|{day} morning)(| here|, and already this|, and this is on my mind).",
      '(Just a {day} morning|One of those {day} mornings)(|, what can I say).',
    ],
    dry: ['(The day is young|Not even noon|And it is only morning)(, and here we are|).'],
  },
  midday: {
    plain: [
      "(It's|It is) (around noon|the middle of the day|about midday)(| here| now|, in between things).",
      '(Half|About half) of {day} is (over|gone)(| already).',
    ],
    loose: ['(Middle of|Halfway through) the day(| here| already).'],
  },
  afternoon: {
    plain: [
      "(It's|It is) (already |)(afternoon|{day} afternoon)(| here| now|, and I want this done).",
      '(The|This) {day} is (half over|getting on|slipping away)(| already).',
    ],
    dry: ['(So much for|There goes) (this|my) {day}(| afternoon).'],
  },
  evening: {
    plain: [
      "(It's|It is) (evening|{day} evening|getting late)(| here| now|, and I would like a clear head).",
      '(The day|This {day}) (was|has been) long(| enough|, I can tell you).',
    ],
    loose: ['(Long|Such a long) day(| tbh|, ugh| already).'],
  },
  late: {
    plain: [
      "(It's|It is) (late|getting late|rather late)(| here| now|, so forgive the mood|, and I should go to bed).",
      '(The day|This {day}) is (almost|nearly|as good as) over.',
    ],
    loose: ["(It's|Its) (so |super |)late(| rn| here|, ugh|, brain is off)."],
    formal: ['(Forgive|Excuse) the late hour.'],
  },
} as const satisfies Readonly<Record<string, Wordings>>;

/** The weather outside, by kind. */
export const skies = {
  rain: {
    plain: [
      "(It's|It is) (raining|wet)(| outside| here|, by the way|, too|, so I have time to write).",
      '(It has started to rain|It keeps raining|The rain keeps on)(| here|, too|, by the way).',
      '(I can hear the rain|Rain on the windows|Everything is wet)(| here|, by the way| again).',
    ],
    dry: ['(Naturally|Of course), it (rains|is raining).', '(And rain|Rain as well)(, for the mood|, how fitting).'],
    worried: ['(The rain|This rain) (does not help|gets me down|makes it no easier).'],
  },
  snow: {
    plain: ["(It's|It is) snowy outside.", '(Snow|Ice and snow)(, too|, on top of it|, of course).'],
    dry: ['(Snow|Winter)(, how picturesque|, for the mood).'],
  },
  cold: {
    plain: [
      "(It's|It is) (cold|chilly|rather cold)(| outside| here|, and I feel it|, by the way|, so I type with stiff fingers).",
      '(My hands are|My feet are|I am) (cold|freezing)(|, by the way|, too| out here).',
    ],
    loose: ['(So|Freaking|Proper) cold(| rn| out|, brr).'],
  },
  heat: {
    plain: [
      "(It's|It is) (hot|very warm|too warm|hot and sticky)(| outside| here|, by the way|, too|, so forgive me if I am slow).",
      '(The|This) heat (does not help|is no help|makes me slow|is getting to me)(|, either|, by the way).',
      "(I'm|I am) (melting|sweating)(| here|, by the way| already).",
    ],
    loose: ['(So|Way too|Properly) hot(| rn| out|, melting).'],
  },
  wind: {
    plain: [
      "(It's|It is) (windy|blowing)(| outside| a good deal|, by the way).",
      '(The|This) wind (does not help|gets on my nerves|is no help).',
    ],
  },
  fog: {
    plain: [
      "(It's|It is) foggy(| outside| here|, by the way).",
      '(Fog|Mist)(, too| outside|, on top of it| everywhere).',
    ],
    dry: ['(Fog outside|Fog), and (fog|some more) in my head.'],
  },
  grey: {
    plain: [
      "(It's|It is) (grey|a grey day|overcast|a dull day)(| outside| here|, by the way|, and so is my mood).",
      '(The sky is|Everything is|Outside it is) (grey|all grey|as grey as can be)(|, by the way|, too).',
    ],
  },
  fair: {
    plain: [
      "(It's|It is|At least it's) (fine|clear|nice|lovely) (outside|out)(|, by the way|, at least).",
      '(Nice|Fine|Lovely) weather(|, at least|, by the way|, though|, and I sit here with this).',
      '(The weather is|The day is|Outside it is) (fine|lovely|far too nice for this)(|, by the way|, at least).',
    ],
    warm: ['(At least the|The) weather is (kind|lovely|with me).'],
  },
} as const satisfies Readonly<Record<string, Wordings>>;

/** How an answer should be, by what a person's tastes tell. */
export const asks = {
  brief: {
    plain: [
      '(Keep it|Please keep it|Keep the answer) (short|brief)(|, please|, if you can|, will you).',
      '(In|Just) (two|a few|two or three) (sentences|lines)(|, please|, if possible| will do).',
      '(A short|A brief|The short) answer (is enough|will do|is fine|suits me best|, please).',
      "(I don't need|I don't want) (the long version|the whole background|many words)(|, please|, just the point|, really).",
      '(Just the gist|The main point|The essence) (is enough|will do|is all I need)(|, please|, thanks).',
      'No (essay|long story|lecture)(|, please|. Just the point).',
    ],
    loose: ['(Short version|Tldr|Quick answer)(| pls| please|, ok).'],
    formal: [
      '(Brevity|A brief answer|A concise answer) would be (appreciated|welcome).',
      'I would (prefer|appreciate) (a short answer|a brief answer|few words)(|, if possible).',
    ],
  },
  thorough: {
    plain: [
      '(Take your time|Feel free to go into detail|Do explain it fully|I like to know the whole of it).',
      '(Details are welcome|I read long answers gladly|The longer version, please).',
    ],
  },
  steps: {
    plain: [
      '(Step by step|One step at a time|In steps)(|, please|, if you can|, if that is possible).',
      '(A list of steps|Steps I can tick off|A little checklist) (would be good|would help|works best for me)(|, please|, if you can).',
      '(Can you|Could you) (number|order) the steps(|, please| for me)?',
      '(What first, what then|What comes first)(|, please|, that sort of thing)?',
    ],
  },
  one: {
    plain: [
      '(Just|Only) one (suggestion|recommendation|answer)(|, please|, not a whole list).',
      '(No|Please no) (lists|long list|catalogue)(|, one thing will do|. Pick one for me).',
      '(Pick one|Choose one|Decide) for me(|, please).',
    ],
  },
  choices: {
    plain: [
      '(Give me|I like) a few (options|choices)(| to pick from|, please).',
      '(Two or three|Several) (options|possibilities)(|, please| would be good).',
    ],
  },
  sources: {
    plain: [
      '(And|Also) (say|tell me) (why|where that comes from|how you know)(|, please|, if you can).',
      '(With reasons|With figures if you have them|Facts, not guesses)(|, please).',
      "(I'd|I would) (like|want) to know (why|where it comes from|how sure that is)(|, too|, please|, if you can).",
      '(A source|A number or two|Some figures) (would be good|would help|would reassure me)(|, too|, if you have any).',
    ],
  },
  direct: {
    plain: [
      '(Be|You can be) (frank|honest|direct|straight) with me.',
      '(No need to|You need not|Do not) (be gentle|sugar-coat it|wrap it up nicely).',
      '(Straight out|Plainly|To the point)(|, please).',
    ],
  },
  gentle: {
    plain: [
      '(Be|Please be) (gentle|kind|patient) with me(|, if you can).',
      '(Kind words|A kind word|A friendly tone) would (help|be good|not hurt)(.| today.)',
    ],
  },
  sober: {
    plain: [
      '(No|Spare me the|Skip the|Leave out the) (sympathy|pep talk|comfort)(, please|, just the matter|. Just the facts|).',
      '(Just|Only) the (matter|facts)(|, please).',
    ],
  },
} as const satisfies Readonly<Record<string, Wordings>>;

/** Before a remark on a taste of the person's; `{}` is a clause that begins with "I". */
export const tasteLine: Wordings = {
  plain: [
    '(By the way|I should say|For what it is worth|I should add|As it happens|To be fair|In case it matters), {}.',
    '{}(, by the way|, you should know|, in case it matters|, for what it is worth|, I should add).',
  ],
  blunt: ['(Just so you know|Note|Also): {}.', '{}.'],
  warm: ['(You must know that|I will let you in on something,|Between us,) {}.'],
  formal: ['(I ought to mention that|It may be relevant that|Please bear in mind that) {}.'],
  loose: ['(Btw|Fyi|Also|Oh and|Fun fact,) {}(.| lol.| so yeah.)'],
  worried: ['(I hope it does not matter that|Maybe it is important that|I am afraid) {}.'],
  dry: ['(Full disclosure:|It is well known that|Let the record show that) {}.'],
};
