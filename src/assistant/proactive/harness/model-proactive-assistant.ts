import { CallFailure, orFailure } from '../../../errors/index.ts';
import { askStructured, type Address, type CallLine, type Embedder, type ModelPort } from '../../../model/index.ts';
import { generatorFor } from '../../../random/index.ts';
import type { Candidate, DayOpening, DaySession, Decision, ProactiveAssistant } from '../contract.ts';
import { openDayLog } from './day-log.ts';
import { emptyMemory, type HarnessMemory } from './harness-memory.ts';
import type { RecordShows } from './moment-record.ts';
import { distinctCandidates } from './same-suggestion.ts';
import { shownShares, type HarnessSettings, type LevelShares } from './settings.ts';
import { suggestAnswer, suggestPrompt } from './suggest-prompt.ts';
import type { SuggestInput } from './suggest-input.ts';
import { summariesByModel } from './summaries.ts';

/** What a model needs to be a proactive assistant. */
export interface ModelAssistantOptions {
  model: ModelPort;
  /** Finds the moments of earlier that are like the present. */
  embedder: Embedder;
  /** The line of one day. Version of the memory, tick, candidate and step are added to its address; the longest chain of the day's calls to its calls. */
  line: (opening: DayOpening) => CallLine;
  settings: HarnessSettings;
}

const dayMinutes = 1440;

/**
 * A language model as a proactive assistant. At each tick it is asked for all its candidates at once; what comes out alike counts once, and where several
 * are left the rule of the study says which is delivered. Hours that are over are summed up beside the next tick's candidates.
 * A candidate whose call failed is left out; the tick fails when all do.
 */
export function modelProactiveAssistant(options: ModelAssistantOptions): ProactiveAssistant<HarnessMemory> {
  const { settings } = options;
  const shares = shownShares(settings);
  return {
    compares: settings.candidates > 1,
    start: () => emptyMemory(shares !== null),
    openDay: (memory, opening) => openSession(options, shares, memory, opening),
  };
}

function openSession(
  { model, embedder, line: lineOf, settings }: ModelAssistantOptions,
  shares: LevelShares | null,
  memory: HarnessMemory,
  opening: DayOpening,
): DaySession<HarnessMemory> {
  const line = lineOf(opening);
  const version: Address = [...line.address, ['version', memory.days]];
  const branch = (...parts: Address): CallLine => ({ ...line, address: [...version, ...parts], calls: 0 });
  const start = memory.days * dayMinutes;
  const remembering = shares === null || memory.kept === null ? null : openRemembering(memory.kept, shares);
  const log = remembering?.log ?? null;
  let ticks = 0;

  return {
    async decide(moment) {
      const tick = ticks++;
      const remembered = log === null ? null : await log.remember(moment);
      const { persona, reasons } = settings;
      const input = { moment, persona, reasons, remembered };
      const [asked, summed] = await Promise.all([
        askCandidates(model, input, (at) => branch(['tick', tick], ['candidate', at]), settings.candidates),
        remembering === null ? 0 : remembering.chainOf(() => remembering.log.settle(moment.minute)),
      ]);
      line.calls += Math.max(asked.chain, summed);
      if (asked.candidates instanceof CallFailure) throw asked.candidates;
      const decision = decisionOf(asked.candidates, opening);
      const { candidates, delivered } = decision;
      const said = delivered === null ? undefined : (candidates[delivered]?.text ?? null);
      log?.note(moment, said, showsAt(shares, opening, tick));
      return decision;
    },
    heard: (feedback) => log?.hear(feedback),
    async learn() {
      let kept: HarnessMemory['kept'] = null;
      if (remembering !== null) {
        line.calls += await remembering.chainOf(async () => void (kept = await remembering.log.close()));
      }
      return { memory: { days: memory.days + 1, kept }, training: {} };
    },
  };

  function openRemembering(kept: NonNullable<HarnessMemory['kept']>, shown: LevelShares) {
    const { summarise, chainOf } = summariesByModel(model, shown, branch);
    const log = openDayLog(kept, {
      start,
      toldLater: opening.day > 0,
      hasScores: shown.score > 0,
      embedder,
      summarise,
    });
    return { log, chainOf };
  }
}

/** Asks for all candidates at once. The failure is that of the first where all fail. */
async function askCandidates(
  model: ModelPort,
  input: SuggestInput,
  lineAt: (candidate: number) => CallLine,
  count: number,
): Promise<{ candidates: readonly Candidate[] | CallFailure; chain: number }> {
  const lines = Array.from({ length: count }, (_, at) => lineAt(at + 1));
  const given: Candidate[] = [];
  let failure: CallFailure | null = null;
  for (const answer of await Promise.all(lines.map((own) => orFailure(askCandidate(model, input, own))))) {
    if (answer instanceof CallFailure) failure ??= answer;
    else given.push(answer);
  }
  const chain = Math.max(...lines.map(({ calls }) => calls));
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

/** On a day on which it hears nothing it delivers its first candidate, so that it knows what it said: candidates are drawn alike, so any is as good. */
function decisionOf(candidates: readonly Candidate[], { day }: DayOpening): Decision {
  return { candidates, delivered: candidates.length === 1 || day === 0 ? 0 : null };
}

/** What the record of a tick shows: drawn by its address where only a share of records shows it. */
function showsAt(shares: LevelShares | null, { seed, life, date }: DayOpening, tick: number): RecordShows {
  if (shares === null) return { suggestion: false, score: false, reason: false };
  const draw = generatorFor(seed, life, 'record', date, tick);
  const [score, reason] = [draw.uniform() < shares.score, draw.uniform() < shares.reason];
  return { suggestion: shares.suggestion, score, reason };
}
