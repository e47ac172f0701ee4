import type { Wordings } from './wordings.ts';

/** How an answer should be, said where a reply was otherwise; `{at}` is "at the playground". */
export const asks = {
  brief: {
    plain: [
      "(Shorter|Shorter please|Short please), I'm {at}.",
      '(In two lines|The short version|Half of that)(, please|, if you can|)?',
      '(I stopped|You lost me) (after|at) the (second|third) (line|sentence).',
      'Too (long|much) for me, what is the (point|gist|main thing)?',
      "(I can't|Can't) read all that (right now|here|{at}).",
    ],
    blunt: ['(Shorter|Too long).', 'In one line?'],
    loose: ['(tldr|short version)(| pls)?', '(wall of text|so many words), (short|tldr)?'],
    formal: ['(A shorter answer|Fewer words) would be (easier|better) for me.'],
    warm: ['(You took trouble|So much work), but (two lines would do|I lose the thread).'],
    worried: ['(My head is spinning|That is too much at once), what is the (main|one) thing?'],
    dry: [
      '(I will wait for|Is there) a summary(, by any chance|).',
      '(My eyes|I) gave up (around line three|halfway).',
    ],
  },
  thorough: {
    plain: ['(A bit more detail|The longer version), please?', '(Go on|Tell me more), I (have time|read everything).'],
  },
  steps: {
    plain: [
      '(In order|In which order), (please|though)?',
      '(What first, what second|One, two, three), please?',
      '(Number that|List that) for me?',
    ],
  },
  one: {
    plain: [
      '(And which|Which) (one|of them) would you take?',
      '(Just pick|Pick) one for me.',
      'Only the best (one|of those), please.',
    ],
    loose: ['(just pick one|which one tho)(| pls)?'],
  },
  choices: {
    plain: ['(Any other|Another) (option|way)(, to compare|)?', '(What else is there|Is that the only way)?'],
  },
  sources: {
    plain: [
      '(Says who|Who says so|Where is that from|How do you know)?',
      '(Is there|Any) (a study|numbers|proof) (for|on) that?',
      '(How sure is|Who measured) that?',
    ],
    loose: ['(source|says who)?'],
    formal: ['(On what|On whose) authority(, if I may ask|)?'],
  },
  direct: {
    plain: [
      "(Just say it|Say it straight|Don't be so careful), (I can take it|is it bad).",
      '(Plainly|No padding)(, please|): good or bad?',
    ],
  },
  gentle: {
    plain: [
      '(Easy|Gently|Not so fast), (please|it is a lot for me).',
      'A bit (kinder|softer)(, please|), I am (thin-skinned|not at my best) today.',
    ],
  },
  sober: {
    plain: [
      '(Skip|Leave out|No need for) the (pep talk|comforting|kind words)(, please|, just tell me|).',
      "I (don't need|can do without) a (hug|pat on the back)(, just the answer|).",
    ],
  },
} as const satisfies Readonly<Record<string, Wordings>>;
