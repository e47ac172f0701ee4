import type { Change, LifeEvent } from '../../journal/index.ts';
import { readEvent } from './event.ts';
import type { FieldReport } from './faults.ts';
import { expected, identifier, isRow, optionalText, requiredText } from './fields.ts';
import type { Row } from './fields.ts';

/** One row of events.jsonl: a life without its person. */
export interface Sequence {
  id: string;
  /** As it stands in the file; null when it is no id. */
  userId: string | number | null;
  domain: string;
  /** The life's name in a run that it branches off; null for most. */
  life: string | null;
  goal: string | null;
  events: readonly LifeEvent[];
}

/** Reads one row of events.jsonl. Events need not be in the order of their times. Faults are reported; the sequence is then not to be used. */
export function readSequence(row: Row, report: FieldReport): Sequence {
  const id = identifier(row['id'], 'id', report);
  return {
    id: String(id ?? ''),
    userId: identifier(row['user_id'], 'user_id', report),
    domain: requiredText(row['theme'], 'theme', report),
    life: lifeOf(row['livelong'], report),
    goal: optionalText(row['longterm_goal'], 'longterm_goal', report),
    events: eventsOf(row['events'], report),
  };
}

function lifeOf(livelong: unknown, report: FieldReport): string | null {
  if (!isRow(livelong) || livelong['life'] === undefined) return null;
  const { life } = livelong;
  if (typeof life === 'string' && /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(life)) return life;
  report('livelong.life', expected('the name of a life in a run', life));
  return null;
}

function eventsOf(value: unknown, report: FieldReport): LifeEvent[] {
  if (!Array.isArray(value) || value.length === 0) {
    report('events', expected('a list of at least one event', value));
    return [];
  }
  const events = value.flatMap(
    (event: unknown, index) => readEvent(event, index + 1, `events[${index}]`, report) ?? [],
  );
  return withChangesOfBefore(events);
}

/** Each event with the changes of all events before it: a row says only what is new. */
function withChangesOfBefore(events: readonly LifeEvent[]): LifeEvent[] {
  let soFar: readonly Change[] = [];
  return events.map((event) => {
    soFar = [...soFar, ...(event.changes ?? [])];
    return soFar.length === 0 ? event : { ...event, changes: soFar };
  });
}
