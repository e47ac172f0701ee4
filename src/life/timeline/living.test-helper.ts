import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { baselines, pureAssistant, type AssistantPort, type ProactiveAssistant } from '../../assistant/index.ts';
import { canonicalHash } from '../../files/index.ts';
import type { DayEntry, DayPlan, JournalEntry, Life, LifeEvent } from '../../journal/index.ts';
import { hashedWords, openRecord } from '../../model/index.ts';
import { agendaUser, personByRule, type PersonAtHome } from '../../user/index.ts';
import { planOf, plainSettings, plannedDay, rubric } from '../day/living.test-helper.ts';
import { liveDays } from '../day/index.ts';
import { openTimeline } from './open-timeline.ts';

/** Something that happens at a time of the Monday of `planOf`, or of the days after. */
export function eventAt(number: number, time: string, changes: Partial<LifeEvent> = {}): LifeEvent {
  return {
    number,
    scene: { time: time.replace(/^(\S{10})T/, '$1 '), place: 'Kitchen', weather: null },
    happening: 'The bread is gone, and guests come at seven.',
    intention: {
      sentence: 'Find bread.',
      checklist: [
        { number: 1, kind: 'explicit', text: 'Asks where to buy bread this late.' },
        { number: 2, kind: 'implicit', text: 'Would hate to bake.' },
      ],
    },
    utc: null,
    coordinates: null,
    earlierConversations: [],
    ...changes,
  };
}

/** A life of these events. */
export function lifeOf(events: readonly LifeEvent[], person: Partial<Life['person']> = {}): Life {
  const preferences = [{ dimension: 'Length', level: 'low' as const, sentence: 'Wants short answers.' }];
  return {
    id: 'a',
    sequence: 'a',
    domain: 'dining',
    goal: null,
    person: { id: 'a', demographics: {}, bigFive: {}, traits: [], preferences, specialPreference: null, ...person },
    events,
  };
}

/** What a made-up timeline is lived with. */
export interface MadeUpTimeline {
  events?: readonly LifeEvent[];
  person?: Partial<Life['person']>;
  assistant: ProactiveAssistant<unknown>;
  /** Who replies; default: a built-in one. */
  replier?: AssistantPort;
  atHome?: PersonAtHome;
  plans?: readonly DayPlan[];
  turns?: number;
  tickSeconds?: number;
}

/** Lives days with talks and returns the journal. Days are Mondays in a row, from eight to four, the fifth half-hour away from home. */
export async function livedTogether(options: MadeUpTimeline): Promise<(DayEntry | JournalEntry)[]> {
  const { events = [], assistant, replier = pureAssistant(baselines.helpful), turns = 4, tickSeconds = 150 } = options;
  const plans = options.plans ?? [planOf()];
  const folder = mkdtempSync(join(tmpdir(), 'livelong-timeline-'));
  const between = openTimeline({
    life: lifeOf(events, options.person),
    start: plans[0]!.date,
    days: plans.length,
    seed: 1,
    assistant: 'any',
    talkers: {
      assistant: replier,
      user: agendaUser({ seed: 1 }),
      dimensions: [{ name: 'Length', low: 'Short.', middle: 'Middling.', high: 'Long.' }],
      turns,
      embedder: hashedWords,
      shared: await openRecord(join(folder, 'shared.jsonl')),
      own: await openRecord(join(folder, 'calls.jsonl')),
      memories: { keep: (memory) => canonicalHash(memory, 16), read: () => null },
      chain: () => 0,
      took: () => {},
    },
  });
  const entries: (DayEntry | JournalEntry)[] = [];
  const days = liveDays<JournalEntry>({
    head: { life: 'a', person: 'a', assistant: 'any', home: 'tiny', statedPerHour: 1 },
    settings: { ...plainSettings, tickSeconds },
    assistant,
    person: options.atHome ?? personByRule({ rubric, bigFive: {} }, { seed: 1, life: 'a' }),
    days: plans.length,
    dayAt: (day) => plannedDay(plans[day - 1], tickSeconds),
    heldOut: 0,
    heldOutAfter: () => false,
    keep: () => null,
    chain: () => 0,
    between,
  });
  for await (const entry of days) entries.push(entry);
  return entries;
}
