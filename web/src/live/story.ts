import type { ShownEvent, ToldStep } from '../../../src/studio/engine/live-steps.ts';

/** A step of one kind. */
export type StepOf<Kind extends ToldStep['kind']> = Extract<ToldStep, { kind: Kind }>;

/** A point of the way at which something arose, and what came of it, as far as it is told. */
export interface Moment {
  passed: StepOf<'passed'> | null;
  believed: StepOf<'believed'> | null;
  possible: StepOf<'possible'> | null;
  asked: StepOf<'asked'> | null;
  broughtUp: StepOf<'broughtUp'> | null;
  ranked: StepOf<'ranked'> | null;
  told: StepOf<'told'>[];
  failed: StepOf<'failed'>[];
  goal: StepOf<'goal'> | null;
  shifted: StepOf<'shifted'> | null;
}

/** The way from one event to the next, with all that was thought on it. */
export interface Stretch {
  /** Null while it is on the way. */
  event: ShownEvent | null;
  /** What was changed from outside before it. */
  steered: StepOf<'steered'>[];
  visits: StepOf<'visit'>[];
  way: StepOf<'passed'>[];
  /** The last one is the event's. */
  moments: Moment[];
}

/** A life as it is told: stretch by stretch. */
export interface Story {
  /** One for each event, and one for what is on its way if anything is. */
  stretches: Stretch[];
  events: ShownEvent[];
  isOver: boolean;
}

/** Puts the steps of a life together. */
export function storyOf(told: readonly ToldStep[]): Story {
  const stretches: Stretch[] = [];
  let open: Stretch | null = null;
  let isOver = false;
  for (const step of told) {
    if (step.kind === 'over') {
      isOver = true;
      continue;
    }
    if (open === null) {
      open = { event: null, steered: [], visits: [], way: [], moments: [] };
      stretches.push(open);
    }
    take(open, step);
    if (step.kind === 'event') open = null;
  }
  return { stretches, events: stretches.flatMap(({ event }) => event ?? []), isOver };
}

function take(stretch: Stretch, step: Exclude<ToldStep, { kind: 'over' }>): void {
  switch (step.kind) {
    case 'event':
      stretch.event = step;
      return;
    case 'steered':
      stretch.steered.push(step);
      return;
    case 'visit':
      stretch.visits.push(step);
      return;
    case 'passed':
      stretch.way.push(step);
      return;
    case 'believed':
      stretch.moments.push({ ...emptyMoment(stretch.way.at(-1) ?? null), believed: step });
      return;
    default:
      thought(stretch.moments.at(-1) ?? newMoment(stretch), step);
  }
}

type Thought = StepOf<'possible' | 'asked' | 'broughtUp' | 'ranked' | 'told' | 'failed' | 'goal' | 'shifted'>;

function thought(moment: Moment, step: Thought): void {
  if (step.kind === 'told') moment.told.push(step);
  else if (step.kind === 'failed') moment.failed.push(step);
  else Object.assign(moment, { [step.kind]: step });
}

function newMoment(stretch: Stretch): Moment {
  const moment = emptyMoment(stretch.way.at(-1) ?? null);
  stretch.moments.push(moment);
  return moment;
}

function emptyMoment(passed: StepOf<'passed'> | null): Moment {
  const nothing = { believed: null, possible: null, asked: null, broughtUp: null, ranked: null };
  return { passed, ...nothing, told: [], failed: [], goal: null, shifted: null };
}

/** Why nothing came of a moment; null where something did, or where it is not told to its end. */
export function whyNothing({
  possible,
  ranked,
  told,
  failed,
}: Moment): 'impossible' | 'unthinkable' | 'alike' | 'failed' | null {
  if (failed.length > 0) return 'failed';
  if (possible?.possible === 0) return 'impossible';
  if (ranked !== null && ranked.ranked.length === 0) return 'unthinkable';
  return told.length > 0 && told.every(({ toldBefore }) => toldBefore) ? 'alike' : null;
}
