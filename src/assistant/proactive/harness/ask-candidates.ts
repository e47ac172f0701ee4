import { CallFailure, orFailure } from '../../../errors/index.ts';
import { askStructured, type CallLine, type ModelPort } from '../../../model/index.ts';
import { generatorFor } from '../../../random/index.ts';
import type { Candidate, DayOpening } from '../contract.ts';
import { distinctCandidates } from './same-suggestion.ts';
import type { HarnessSettings } from './settings.ts';
import type { SuggestInput } from './suggest-input.ts';
import { suggestAnswer, suggestPrompt } from './suggest-prompt.ts';

/** The candidates for which the model is asked at a tick, from 1; without the first where it is to be silence. */
export function candidateNumbers(
  { candidates, forcedSilence = 0 }: HarnessSettings,
  { seed, life, date, day }: DayOpening,
  tick: number,
): number[] {
  const all = Array.from({ length: candidates }, (_, at) => at + 1);
  if (forcedSilence === 0 || day === 0) return all;
  return generatorFor(seed, life, 'forced silence', date, tick).uniform() < forcedSilence ? all.slice(1) : all;
}

/** Asks for all candidates at once. The failure is that of the first where all fail. */
export async function askCandidates(
  model: ModelPort,
  input: SuggestInput,
  lines: readonly CallLine[],
): Promise<{ candidates: readonly Candidate[] | CallFailure; chain: number }> {
  const given: Candidate[] = [];
  let failure: CallFailure | null = null;
  for (const answer of await Promise.all(lines.map((own) => orFailure(askCandidate(model, input, own))))) {
    if (answer instanceof CallFailure) failure ??= answer;
    else given.push(answer);
  }
  const chain = Math.max(0, ...lines.map(({ calls }) => calls));
  return { candidates: given.length === 0 && failure !== null ? failure : distinctCandidates(given), chain };
}

async function askCandidate(model: ModelPort, input: SuggestInput, line: CallLine): Promise<Candidate> {
  const { suggestion, topic, reason } = await askStructured(line, model, {
    step: [['step', 'suggest']],
    name: 'suggestion',
    messages: suggestPrompt.messages(input),
    schema: suggestAnswer,
    wanted: suggestPrompt.schema!(input),
  });
  if (suggestion === null) return null;
  return { text: suggestion, topic, style: null, reason: input.reasons === 'none' ? null : reason };
}
