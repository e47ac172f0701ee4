import { UsageError } from '../errors/index.ts';
import type { IndexRow } from './conversation-index.ts';
import { nearestNames } from './nearest-names.ts';
import type { RunPlan } from './plan-run.ts';

/** Which conversations of a run are to be shown. */
export interface ShowRequest {
  /** `life` or `life/event`: the life by its name in the run, the beginning of it, or the sequence's id in the input; null: all. */
  place: string | null;
  /** Labels; none: all. */
  assistants: readonly string[];
  /** Null: all. */
  trial: number | null;
  /** True: broken ones only. */
  broken: boolean;
}

/** A {@link ShowRequest} whose names were found. */
export interface Selection {
  life: string | null;
  event: number | null;
  takes(row: Pick<IndexRow, 'life' | 'event' | 'assistant' | 'trial' | 'ending'>): boolean;
}

/**
 * Finds what a request names in a run.
 * @throws UsageError for names that the run does not hold, with those that are nearest
 */
export function selectConversations(
  { directory, study, lives }: Pick<RunPlan, 'directory' | 'study' | 'lives'>,
  { place, assistants, trial, broken }: ShowRequest,
): Selection {
  const labels = study.assistants.map(({ label }) => label);
  for (const label of assistants) {
    if (labels.includes(label)) continue;
    throw new UsageError(
      `--assistant ${label}: ${directory.root} holds no such assistant. There ${labels.length === 1 ? 'is' : 'are'} ${nearestNames(label, labels).join(', ')}.`,
    );
  }
  if (trial !== null && trial > study.trials) {
    throw new UsageError(
      `--trial ${trial}: ${directory.root} has ${study.trials === 1 ? 'one trial' : `${study.trials} trials`} of each life.`,
    );
  }
  const { life, event } = place === null ? { life: null, event: null } : findPlace(lives.plan, place, directory.root);
  const wanted = new Set(assistants);
  return {
    life,
    event,
    takes: (row) =>
      (life === null || row.life === life) &&
      (event === null || row.event === event) &&
      (wanted.size === 0 || wanted.has(row.assistant)) &&
      (trial === null || row.trial === trial) &&
      (!broken || row.ending === 'broken'),
  };
}

type PlannedLife = RunPlan['lives']['plan'][number];

/** An input's id may hold slashes itself: then the whole text is a life. */
function findPlace(plan: readonly PlannedLife[], place: string, root: string): { life: string; event: number | null } {
  const whole = findLife(plan, place);
  if (whole.length === 1) return { life: whole[0]!.id, event: null };
  const slash = place.lastIndexOf('/');
  const name = slash < 0 ? place : place.slice(0, slash);
  const number = slash < 0 ? null : place.slice(slash + 1);
  const found = slash < 0 ? whole : findLife(plan, name);
  if (found.length > 1) {
    throw new UsageError(
      `${found.length} lives of ${root} begin with "${name}": ${listed(found.map(({ id }) => id))}. Write more of the name.`,
    );
  }
  const [life] = found;
  if (life === undefined) {
    const names = plan.map(({ id }) => id);
    throw new UsageError(
      `There is no life "${name}" in ${root}. The nearest: ${nearestNames(name, names, 5).join(', ')}. \`livelong show ${root}\` lists all.`,
    );
  }
  if (number === null || number === '') return { life: life.id, event: null };
  const event = /^\d{1,9}$/.test(number) ? Number(number) : 0;
  if (event < 1 || event > life.events) {
    throw new UsageError(
      `"${number}" is no event of ${life.id}: it has ${life.events === 1 ? 'one event, 1' : `events 1 to ${life.events}`}. Write ${life.id}/1.`,
    );
  }
  return { life: life.id, event };
}

/** The life of that name or id; else those that begin so. */
function findLife(plan: readonly PlannedLife[], name: string): readonly PlannedLife[] {
  if (name === '') return [];
  for (const matches of [
    (each: PlannedLife) => each.id === name,
    (each: PlannedLife) => each.sequence === name,
    (each: PlannedLife) => each.id.startsWith(name) || each.sequence.startsWith(name),
  ]) {
    const found = plan.filter(matches);
    if (found.length > 0) return found;
  }
  return [];
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 8);
  return `${shown.join(', ')}${names.length > shown.length ? ` and ${names.length - shown.length} more` : ''}`;
}
