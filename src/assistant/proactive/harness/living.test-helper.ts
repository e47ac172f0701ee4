import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashedWords, openRecord, type CallLine, type CallRecord, type ModelPort } from '../../../model/index.ts';
import type { DayOpening, Decision, Moment, ProactiveAssistant, RatedCandidate } from '../contract.ts';
import type { HarnessMemory } from './harness-memory.ts';
import { modelProactiveAssistant } from './model-proactive-assistant.ts';
import type { HarnessSettings } from './settings.ts';

/** A setting of everything. */
export const settings: HarnessSettings = {
  candidates: 1,
  memory: 'ASCR',
  retrieval: true,
  persona: null,
  reasons: 'none',
};

/** A day of opening. */
export const opening: DayOpening = { seed: 7, life: 'edda', date: '2026-03-02', day: 1, compares: false };

/** A moment at so many minutes after midnight. */
export function momentAt(minute: number, doing = 'reading a map'): Moment {
  const clock = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return {
    time: `2026-03-02T${clock(minute / 60)}:${clock(minute % 60)}:00`,
    weekday: 'mon',
    minute,
    day: 1,
    activity: { kind: 'free', doing, part: 'free time', hobby: null, room: 'study' },
    walking: false,
  };
}

/** A record in a folder of its own. */
export function freshRecord(): { path: string; open: (replayOnly?: boolean) => Promise<CallRecord> } {
  const path = join(mkdtempSync(join(tmpdir(), 'livelong-home-')), 'calls.jsonl');
  return { path, open: (replayOnly = false) => openRecord(path, { replayOnly }) };
}

/** An assistant around a model, and the lines of the days that it opened. */
export function assistantOn(
  record: CallRecord,
  model: ModelPort,
  changes: Partial<HarnessSettings> = {},
): { assistant: ProactiveAssistant<HarnessMemory>; lines: CallLine[] } {
  const lines: CallLine[] = [];
  const line = ({ day, date }: DayOpening): CallLine => {
    const own: CallLine = {
      record,
      address: [
        ['day', day],
        ['date', date],
      ],
      role: 'assistant',
      priority: 0,
      calls: 0,
    };
    lines.push(own);
    return own;
  };
  const options = { model, embedder: hashedWords, line, settings: { ...settings, ...changes } };
  return { assistant: modelProactiveAssistant(options), lines };
}

/** How a decision was found: all dimensions 1 but for what `score` takes away. */
export function ratedAs(
  candidate: Decision['candidates'][number],
  score: 0 | 1 | 2 | 3 | 4,
  reason: string | null = null,
): RatedCandidate {
  const bit = (place: number): 0 | 1 => (place < score ? 1 : 0);
  return {
    candidate,
    rating: { preference: bit(0), timing: bit(1), frequency: bit(2), communication: bit(3) },
    score,
    reason,
  };
}

/** Lives a day at these minutes; each decision is rated by `score` and told at once. */
export async function liveDay(
  assistant: ProactiveAssistant<HarnessMemory>,
  memory: HarnessMemory,
  minutes: readonly number[],
  day: Partial<DayOpening> = {},
): Promise<{ decisions: Decision[]; learned: HarnessMemory }> {
  const session = assistant.openDay(memory, { ...opening, ...day });
  const decisions: Decision[] = [];
  for (const minute of minutes) {
    const moment = momentAt(minute, minute % 120 < 60 ? 'reading a map' : 'making tea');
    const decision = await session.decide(moment);
    decisions.push(decision);
    const chosen = decision.candidates[decision.delivered ?? 0] ?? null;
    const rated = ratedAs(chosen, chosen === null ? 3 : 4, chosen === null ? null : 'it was kind');
    if ((day.day ?? 1) > 0)
      await session.heard({ moment, rated: [rated], reaction: chosen === null ? null : 'accept' });
  }
  return { decisions, learned: (await session.learn()).memory };
}

/** Every `step` minutes from one minute to before another. */
export function minutesFrom(from: number, to: number, step = 20): number[] {
  return Array.from({ length: Math.ceil((to - from) / step) }, (_, at) => from + at * step);
}
