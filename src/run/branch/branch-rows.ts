import type { Setting } from './setting.ts';

type Row = Record<string, unknown>;

/**
 * The sequence of a branch: the row of its life as it stands, with what is set written into the event at which it begins, and the life's name
 * kept, so that all draws and records of what was before hold.
 * @param life the life's name in its run
 * @param at number of the event, 1-based
 */
export function branchSequence(row: string, life: string, at: number, settings: readonly Setting[]): string {
  const sequence = JSON.parse(row) as Row & { events: Row[] };
  const events = sequence.events.map((event, index) => (index === at - 1 ? withSettings(event, settings) : event));
  return JSON.stringify({ ...sequence, events, livelong: { ...recordOf(sequence['livelong']), life } });
}

function withSettings(event: Row, settings: readonly Setting[]): Row {
  const livelong = recordOf(event['livelong']);
  const changes = Array.isArray(livelong['changes']) ? (livelong['changes'] as unknown[]) : [];
  const set = settings.flatMap((setting) =>
    setting.kind === 'weather' ? [] : [{ reason: 'It was set so by --branch.', what: setting }],
  );
  const weather = settings.findLast((setting) => setting.kind === 'weather')?.weather;
  return {
    ...event,
    ...(weather === undefined ? {} : { weather }),
    livelong: { ...livelong, ...(changes.length + set.length === 0 ? {} : { changes: [...changes, ...set] }) },
  };
}

function recordOf(value: unknown): Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Row) : {};
}
