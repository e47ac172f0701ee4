import { UsageError } from '../errors/index.ts';
import { canonicalJson, type Json } from '../files/index.ts';
import { embedderIdentity } from '../model/index.ts';
import type { RunPlan } from './plan-run.ts';
import { parseUserSpec } from './spec.ts';

/** A run and the name that it was given by. */
export interface NamedRun {
  root: string;
  plan: Pick<RunPlan, 'study' | 'lives'>;
}

/** One of the things that must be equal for two runs to hold the same conversations. */
interface StudyPart {
  name: string;
  /** What is equal where the part is equal. */
  identity: Json;
  /** For people. */
  text: string;
}

/**
 * Refuses two runs that do not hold the same life events for the same simulated people: a difference between them would not be the assistants'.
 * @throws UsageError that names each part that differs, and both values
 */
export function requireSameStudy(first: NamedRun, second: NamedRun): void {
  if (first.plan.study.id === second.plan.study.id || isBranchOf(first, second) || isBranchOf(second, first)) return;
  const others = partsOf(second.plan);
  const differing = partsOf(first.plan).flatMap((part, index) => {
    const other = others[index]!;
    return canonicalJson(part.identity) === canonicalJson(other.identity)
      ? []
      : [
          `  ${part.name}: ${part.text === other.text ? 'not the same content' : `${part.text}, against ${other.text}`}`,
        ];
  });
  throw new UsageError(
    [
      `${first.root} and ${second.root} cannot be compared, because they differ in more than the assistant:`,
      ...differing,
      'Only conversations of the same people at the same events can be paired. Run one of the assistants again with the lives, user, seed, turns, turns-as and embedding of the other run.',
    ].join('\n'),
  );
}

/** A branch shares everything with its run but what is set in it: that is what a comparison shows. */
function isBranchOf({ plan: { study } }: NamedRun, { plan: run }: NamedRun): boolean {
  return study.branch?.of === run.study.id;
}

/** The parts of a study's id: see `studyId`. */
function partsOf({ study, lives }: NamedRun['plan']): StudyPart[] {
  const { seed, turns, user, embedding, 'turns-as': turnsAs, 'overlap-threshold': overlapThreshold } = study;
  const part = (name: string, value: string | number): StudyPart => ({ name, identity: value, text: String(value) });
  const spec = parseUserSpec(user.spec);
  const player = spec.kind === 'model' ? spec.name : user.spec;
  const parameters = user.parameters === undefined ? null : (user.parameters as Json);
  const embedder = { ...embedderIdentity(embedding, overlapThreshold ?? undefined) };
  return [
    {
      name: 'lives',
      identity: lives.hash,
      text: `${lives.plan.length} of up to ${study.events} events (${study.lives ?? 'bundled'})`,
    },
    {
      name: 'user',
      identity: { player, parameters },
      text: parameters === null ? player : `${player} with ${canonicalJson(parameters)}`,
    },
    part('seed', seed),
    part('turns', turns),
    part('turns-as', turnsAs),
    part('procedure', study.procedure ?? 'livelong'),
    { name: 'embedding', identity: embedder, text: canonicalJson(embedder) },
  ];
}
