import type { Party } from '../errors/index.ts';
import { measures, metricNames, type MetricName, type ProfileRecovery, type Verdict } from '../judge/index.ts';
import type { Conversation, LifeStarted, PortraitDrawn } from '../journal/index.ts';
import type { ScoreRow } from './score-row.ts';

type Verdicts = Partial<Record<MetricName, Verdict>>;

/** What a row says beside who, where and when. */
type Scored = Pick<ScoreRow, 'judge' | 'metric' | 'kind' | 'value' | 'missing'>;

/**
 * The rows of one judge on one conversation. A broken conversation has a row without a value for each metric that `judge` decides, so that
 * `with failures` can count it.
 */
export function judgedRows(
  conversation: Conversation,
  judge: { name: string; heuristic: boolean },
  verdicts: Verdicts,
): ScoreRow[] {
  const broken = conversation.end.ending === 'broken';
  const decided: readonly MetricName[] = judge.heuristic ? ['intent-completion', 'intent-recognition'] : metricNames;
  const scored = decided.flatMap((metric): Scored[] => {
    const verdict = broken ? undefined : verdicts[metric];
    const missing = verdict?.status === 'missing' ? { missing: { party: verdict.party, kind: verdict.kind } } : {};
    return valuesOf(metric, conversation, verdicts, broken).map((value) => ({
      judge: judge.name,
      ...value,
      ...missing,
    }));
  });
  return scored.map((row) => withPlace(conversation.life, conversation.event.event, row, brokenBy(conversation)));
}

/** The rows measured on one conversation without any judge. */
export function measuredRows(conversation: Conversation): ScoreRow[] {
  const { life, event, end } = conversation;
  const explicit = event.intention.checklist.filter((item) => item.kind === 'explicit').length;
  const broken = end.ending === 'broken';
  const scored: Scored[] = [
    ...measures.map((measure) => {
      const measured = measure.value(conversation);
      const scale = measure.unit === 'share' ? 100 : 1;
      return { judge: null, metric: measure.name, value: measured === null ? null : measured * scale };
    }),
    {
      judge: null,
      metric: 'explicit-raised',
      value: broken || explicit === 0 ? null : (end.said.length / explicit) * 100,
    },
  ];
  return scored.map((row) => withPlace(life, event.event, row, brokenBy(conversation)));
}

/** The rows of profile recovery after one conversation; a failed portrait is missing by its party's fault. */
export function recoveryRows(life: LifeStarted, portrait: PortraitDrawn, recovery: ProfileRecovery | null): ScoreRow[] {
  const missing =
    portrait.failure === null ? {} : { missing: { party: portrait.failure.party, kind: portrait.failure.kind } };
  const row = (metric: string, value: number | undefined): ScoreRow =>
    withPlace(
      life,
      portrait.event,
      { judge: null, metric, value: value === undefined ? null : value * 100, ...missing },
      portrait.failure?.party ?? null,
    );
  return [row('profile-recovery', recovery?.exact), row('profile-recovery-half', recovery?.middleCountsHalf)];
}

function valuesOf(
  metric: MetricName,
  conversation: Conversation,
  verdicts: Verdicts,
  broken: boolean,
): Pick<Scored, 'metric' | 'kind' | 'value'>[] {
  const verdict = broken ? undefined : verdicts[metric];
  switch (metric) {
    case 'intent-completion':
      return (['explicit', 'implicit'] as const).flatMap((kind) => [
        { metric, kind, value: share(verdict, (item) => item.kind === kind && counts(item, conversation)) },
        {
          metric: `${metric}-conditioned`,
          kind,
          value: broken ? null : conditioned(verdicts, (item) => item.kind === kind && counts(item, conversation)),
        },
      ]);
    case 'intent-recognition':
      return (['explicit', 'implicit'] as const).map((kind) => ({
        metric,
        kind,
        value: share(verdict, (item) => item.kind === kind),
      }));
    case 'preference-alignment':
      return [{ metric, value: share(verdict, () => true) }];
    case 'rigid-reasoning':
      return [{ metric, value: verdict?.status === 'rated' ? verdict.rating * 100 : null }];
    default:
      return [{ metric, value: verdict?.status === 'rated' ? verdict.rating : null }];
  }
}

interface Item {
  number: number;
  kind: string;
  value: number;
}

/** An explicit item that the person never said stays out of completion: the assistant was never asked. */
function counts(item: Item, { end }: Conversation): boolean {
  return item.kind !== 'explicit' || end.said.includes(item.number);
}

/** Share of the chosen items with verdict 1, in percent; null without any. */
function share(verdict: Verdict | undefined, chosen: (item: Item) => boolean): number | null {
  if (verdict?.status !== 'judged') return null;
  return percent(verdict.items.filter(chosen).map((item) => item.value));
}

/** Completion where only items count as completed that the same judge found recognised (LifeSim's IC). */
function conditioned(verdicts: Verdicts, chosen: (item: Item) => boolean): number | null {
  const completion = verdicts['intent-completion'];
  const recognition = verdicts['intent-recognition'];
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
