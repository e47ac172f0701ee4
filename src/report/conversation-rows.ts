import type { Party } from '../errors/index.ts';
import {
  heuristicMetrics,
  measures,
  metricNames,
  profileCoverage,
  type MetricName,
  type ProfileRecovery,
  type Verdict,
  type Verdicts,
} from '../judge/index.ts';
import type { Conversation, LifeStarted, PortraitDrawn } from '../journal/index.ts';
import type { ScoreRow } from './score-row.ts';

const kinds = ['explicit', 'implicit'] as const;

/** What a row says beside who, where and when. */
type Scored = Pick<ScoreRow, 'judge' | 'metric' | 'kind' | 'value' | 'missing'>;

/**
 * The rows of one judge on one conversation. A broken conversation has a row without a value for each metric that `judge` would have decided on
 * it, so that `with failures` can count it. A verdict that the judge was not asked for yet gives no row: it says nothing.
 */
export function judgedRows(
  conversation: Conversation,
  judge: { name: string; heuristic: boolean },
  verdicts: Verdicts,
): ScoreRow[] {
  const { life, event, end } = conversation;
  const broken = end.ending === 'broken';
  const decided: readonly MetricName[] = judge.heuristic ? heuristicMetrics : metricNames;
  const readings = decided.flatMap((metric) => readingsOf(metric, conversation, broken ? {} : verdicts));
  return readings
    .filter((reading) => (broken ? wouldApply(reading, conversation) : !reading.from.includes(undefined)))
    .map(({ from, ...scored }) => {
      const missing = from.flatMap((verdict) =>
        verdict?.status === 'missing' ? { party: verdict.party, kind: verdict.kind } : [],
      )[0];
      const row = { judge: judge.name, ...scored, ...(missing === undefined ? {} : { missing }) };
      return withPlace(life, event.event, row, brokenBy(conversation));
    });
}

/** The rows measured on one conversation without any judge. */
export function measuredRows(conversation: Conversation): ScoreRow[] {
  const { life, event, end } = conversation;
  const explicit = event.intention.checklist.filter((item) => item.kind === 'explicit').length;
  const unknown = end.ending === 'broken' || end.ending === 'unknown';
  const scored: Scored[] = [
    ...measures.map((measure) => {
      const measured = measure.value(conversation);
      const scale = measure.unit === 'share' ? 100 : 1;
      return { judge: null, metric: measure.name, value: measured === null ? null : measured * scale };
    }),
    {
      judge: null,
      metric: 'explicit-raised',
      value: unknown || explicit === 0 ? null : (end.said.length / explicit) * 100,
    },
  ];
  return scored.map((row) => withPlace(life, event.event, row, brokenBy(conversation)));
}

/** The rows of profile recovery after one conversation; a failed portrait is missing by its party's fault, and breaks no conversation. */
export function recoveryRows(life: LifeStarted, portrait: PortraitDrawn, recovery: ProfileRecovery | null): ScoreRow[] {
  const missing =
    portrait.failure === null ? {} : { missing: { party: portrait.failure.party, kind: portrait.failure.kind } };
  const row = (metric: string, value: number | null): ScoreRow =>
    withPlace(
      life,
      portrait.event,
      { judge: null, metric, value: value === null ? null : value * 100, ...missing },
      null,
    );
  return [
    row('profile-recovery', recovery?.exact ?? null),
    row('profile-recovery-half', recovery?.middleCountsHalf ?? null),
    row('profile-coverage', profileCoverage(life, portrait)),
  ];
}

/** The rows of profile recovery after a broken conversation, of an assistant that would have drawn a portrait after it. */
export function brokenRecoveryRows(conversation: Conversation): ScoreRow[] {
  if (conversation.life.person.preferences.length === 0) return [];
  return ['profile-recovery', 'profile-recovery-half', 'profile-coverage'].map((metric) =>
    withPlace(
      conversation.life,
      conversation.event.event,
      { judge: null, metric, value: null },
      brokenBy(conversation),
    ),
  );
}

/** A number that is read from verdicts of one judge. */
interface Reading extends Pick<Scored, 'metric' | 'kind' | 'value'> {
  /** Where it is read from; undefined is what the judge was not asked for. */
  from: readonly (Verdict | undefined)[];
}

function readingsOf(metric: MetricName, conversation: Conversation, verdicts: Verdicts): Reading[] {
  const verdict = verdicts[metric];
  const from = [verdict];
  switch (metric) {
    case 'intent-completion': {
      const recognition = verdicts['intent-recognition'];
      return kinds.flatMap((kind) => {
        const chosen = (item: Item) => item.kind === kind && counts(item, conversation);
        return [
          { metric, kind, value: share(verdict, chosen), from },
          {
            metric: `${metric}-conditioned`,
            kind,
            value: conditioned(verdict, recognition, chosen),
            from: [verdict, recognition],
          },
        ];
      });
    }
    case 'intent-recognition':
      return kinds.map((kind) => ({ metric, kind, value: share(verdict, (item) => item.kind === kind), from }));
    case 'preference-alignment':
      return [{ metric, value: share(verdict, () => true), from }];
    case 'rigid-reasoning':
      return [{ metric, value: verdict?.status === 'rated' ? verdict.rating * 100 : null, from }];
    default:
      return [{ metric, value: verdict?.status === 'rated' ? verdict.rating : null, from }];
  }
}

/** True where an unbroken conversation at the same event would have had something to judge. */
function wouldApply({ metric, kind }: Reading, { life, event }: Conversation): boolean {
  if (metric === 'preference-alignment') return life.person.preferences.length > 0;
  return kind === undefined || event.intention.checklist.some((item) => item.kind === kind);
}

/** True for metrics that only an assistant which tells what it infers can pass or fail. */
export function needsIntents(metric: string): boolean {
  return metric === 'intent-recognition' || metric === 'intent-completion-conditioned';
}

interface Item {
  number: number;
  kind: string;
  value: number;
}

/** An explicit item that the person never said stays out of completion: the assistant was never asked. Where it is not known, all count. */
function counts(item: Item, { end }: Conversation): boolean {
  return item.kind !== 'explicit' || end.ending === 'unknown' || end.said.includes(item.number);
}

/** Share of the chosen items with verdict 1, in percent; null without any. */
function share(verdict: Verdict | undefined, chosen: (item: Item) => boolean): number | null {
  if (verdict?.status !== 'judged') return null;
  return percent(verdict.items.filter(chosen).map((item) => item.value));
}

/** Completion where only items count as completed that the same judge found recognised (LifeSim's IC). */
function conditioned(
  completion: Verdict | undefined,
  recognition: Verdict | undefined,
  chosen: (item: Item) => boolean,
): number | null {
  if (completion?.status !== 'judged' || recognition?.status !== 'judged') return null;
  const recognised = new Set(recognition.items.filter((item) => item.value === 1).map((item) => item.number));
  return percent(completion.items.filter(chosen).map((item) => (recognised.has(item.number) ? item.value : 0)));
}

function percent(values: readonly number[]): number | null {
  return values.length === 0 ? null : (values.reduce((sum, value) => sum + value, 0) / values.length) * 100;
}

function brokenBy({ end }: Conversation): Party | null {
  return end.failure?.party ?? null;
}

function withPlace(life: LifeStarted, event: number, scored: Scored, brokenBy: Party | null): ScoreRow {
  const { person, domain, assistant, trial } = life;
  return { life: life.life, person: person.id, domain, assistant, trial, event, brokenBy, ...scored };
}
