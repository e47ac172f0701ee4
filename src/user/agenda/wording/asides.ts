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
