import type { SpeakingStyle } from '../../person/index.ts';
import type { Spelling, Voice } from './voice.ts';
import type { Register } from './wording/index.ts';

/** What a manner of talking does to a voice. */
interface Bend {
  /** Factors on the registers' weights. */
  registers?: Readonly<Partial<Record<Register, number>>>;
  /** Added to how much is said beside the point. */
  talk?: number;
  spelling?: Readonly<Partial<Spelling>>;
  /** False for a manner without words such as "so" and "well" before a sentence. */
  fillers?: false;
}

const careful: Readonly<Partial<Spelling>> = {
  capitals: 'usual',
  lastStop: true,
  joint: null,
  dropsApostrophes: false,
  slips: 0,
};

/** By the manner's name; a manner that is not here changes no voice. */
const bends: Readonly<Record<string, Bend>> = {
  terse: {
    registers: { blunt: 2.5, warm: 0.2, formal: 0.4 },
    talk: -0.3,
    fillers: false,
    spelling: { smile: null, exclaims: 0 },
  },
  rambling: { registers: { blunt: 0.1 }, talk: 0.3 },
  guarded: { registers: { warm: 0.3, loose: 0.5 }, talk: -0.2, spelling: { smile: null, exclaims: 0 } },
  contrary: { registers: { blunt: 2, dry: 1.5, warm: 0, worried: 0.4 }, spelling: { smile: null, exclaims: 0 } },
  'over-polite': {
    registers: { warm: 1.8, formal: 1.6, blunt: 0, dry: 0, loose: 0 },
    fillers: false,
    spelling: { ...careful },
  },
  chatty: { registers: { warm: 1.6, loose: 1.3, blunt: 0.2, formal: 0.2 }, talk: 0.3 },
  hurried: {
    registers: { blunt: 1.6, formal: 0 },
    talk: -0.2,
    spelling: { capitals: 'none', lastStop: false, joint: ' - ', dropsApostrophes: true, slips: 0.3, smile: null },
  },
  formal: {
    fillers: false,
    registers: { formal: 5, loose: 0, blunt: 0.3, dry: 0 },
    spelling: { ...careful, spellsOut: true, exclaims: 0, smile: null },
  },
  unsure: { registers: { worried: 2, blunt: 0.1, dry: 0.4 }, spelling: { exclaims: 0 } },
};

/** A voice as the person's manner of talking bends it. */
export function styledVoice(voice: Voice, style: SpeakingStyle | undefined): Voice {
  const bend = style === undefined ? undefined : bends[style.name];
  if (bend === undefined) return voice;
  const registers = { ...voice.registers };
  for (const [register, factor] of Object.entries(bend.registers ?? {}))
    registers[register as Register] = voice.registers[register as Register] * factor;
  return {
    ...voice,
    registers,
    fillers: bend.fillers === false ? [] : voice.fillers,
    talk: Math.min(1, Math.max(0, voice.talk + (bend.talk ?? 0))),
    spelling: { ...voice.spelling, ...bend.spelling },
  };
}
