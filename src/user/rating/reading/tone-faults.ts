import type { Tone } from '../../../person/index.ts';
import type { SuggestionReading } from './suggestion-reading.ts';

/** What can be wrong with how something is said. */
export type ToneFault = 'too long' | 'joke' | 'too many choices' | 'no reason' | 'too warm' | 'too cold';

const mostSentences = { 'one sentence': 1, 'two or three sentences': 3, 'as long as it needs': Infinity } as const;
const mostOptions = { one: 1, 'two or three': 3, all: Infinity } as const;

/** What of a text does not fit how somebody wants to be spoken to. Friendly goes with all; who wants one sentence does not miss its reason. */
export function toneFaults(reading: SuggestionReading, tone: Tone): ToneFault[] {
  const { sentences, options, joke, reason, manner } = reading;
  const faults: [ToneFault, boolean][] = [
    ['too long', sentences > mostSentences[tone.length]],
    ['joke', joke && !tone.humour],
    ['too many choices', options > mostOptions[tone.choices]],
    ['no reason', tone.reasons && !reason && tone.length !== 'one sentence'],
    ['too warm', tone.manner === 'matter-of-fact' && manner === 'warm'],
    ['too cold', tone.manner === 'warm' && manner === 'matter-of-fact'],
  ];
  return faults.filter(([, isFault]) => isFault).map(([name]) => name);
}
