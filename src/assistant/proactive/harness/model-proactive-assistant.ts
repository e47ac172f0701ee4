import { CallFailure } from '../../../errors/index.ts';
import type { Address, CallLine, Embedder, ModelPort } from '../../../model/index.ts';
import { generatorFor } from '../../../random/index.ts';
import type { Candidate, DayOpening, DaySession, Decision, ProactiveAssistant } from '../contract.ts';
import { askCandidates, candidateNumbers } from './ask-candidates.ts';
import { openDayLog } from './day-log.ts';
import { emptyMemory, type HarnessMemory } from './harness-memory.ts';
import type { RecordShows } from './moment-record.ts';
import { distinctCandidates } from './same-suggestion.ts';
import { shownShares, type HarnessSettings, type LevelShares } from './settings.ts';
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
 * are left the rule of the study says which is delivered; a single suggestion is delivered, and compared with silence. Hours that are over are summed up beside the next tick's candidates.
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
      const numbers = candidateNumbers(settings, opening, tick);
      const [asked, summed] = await Promise.all([
        askCandidates(
          model,
          input,
          numbers.map((at) => branch(['tick', tick], ['candidate', at])),
        ),
        remembering === null ? 0 : remembering.chainOf(() => remembering.log.settle(moment.minute)),
      ]);
      line.calls += Math.max(asked.chain, summed);
      if (asked.candidates instanceof CallFailure) throw asked.candidates;
      const isForced = numbers[0] !== 1;
      const decision = decisionOf(
        isForced ? distinctCandidates([null, ...asked.candidates]) : asked.candidates,
        opening,
      );
      const { candidates, delivered } = decision;
      const said = delivered === null ? undefined : (candidates[delivered]?.text ?? null);
      log?.note(moment, said, showsAt(shares, opening, tick));
      return decision;
    },
    heard: (feedback) => log?.hear(feedback),
    talked: (talk) => log?.talked(talk, shares?.suggestion === true),
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

/**
 * On a day on which it hears nothing it delivers its first candidate, so that it knows what it said: candidates are drawn alike, so any is as good. Where
 * candidates are compared and speech is all there is, the person is asked about silence, too.
 */
function decisionOf(candidates: readonly Candidate[], { day, compares }: DayOpening): Decision {
  if (candidates.length > 1) return { candidates, delivered: day === 0 ? 0 : null };
  const isSpeech = candidates[0] !== null;
  return { candidates: compares && isSpeech ? [...candidates, null] : candidates, delivered: 0 };
}

/** What the record of a tick shows: drawn by its address where only a share of records shows it. */
function showsAt(shares: LevelShares | null, { seed, life, date }: DayOpening, tick: number): RecordShows {
  if (shares === null) return { suggestion: false, score: false, reason: false };
  const draw = generatorFor(seed, life, 'record', date, tick);
  const [score, reason] = [draw.uniform() < shares.score, draw.uniform() < shares.reason];
  return { suggestion: shares.suggestion, score, reason };
}
