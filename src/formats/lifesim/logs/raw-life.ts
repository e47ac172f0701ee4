import { isRow, type Row } from '../fields.ts';
import type { LifeRows } from '../life-reader.ts';

/** Account names of real people: personal data that no export hands on. */
const accountNames = ['screen_name', 'user_at_name'];

/** A life's rows as the files hold them. */
export interface RawLife {
  /** Keys in lower case, as the reference reads them. */
  user: Row;
  sequence: Row;
  /** Events of the sequence, in order. */
  events: readonly Row[];
}

/** Parses the rows of a life that was checked already. */
export function rawLife({ user, sequence }: LifeRows): RawLife {
  const row = JSON.parse(sequence) as Row;
  return {
    user: withoutAccountNames(JSON.parse(user.text) as Row, (key) => key.toLowerCase()),
    sequence: row,
    events: (row['events'] as unknown[]).filter(isRow),
  };
}

/** A row of users.jsonl for others' eyes: as it stands, but for account names. */
export function publicUserRow(text: string): string {
  const row = JSON.parse(text) as Row;
  const named = Object.keys(row).some((key) => accountNames.includes(key.toLowerCase()));
  return named ? JSON.stringify(withoutAccountNames(row, (key) => key)) : text;
}

function withoutAccountNames(row: Row, keyOf: (key: string) => string): Row {
  return Object.fromEntries(
    Object.entries(row).flatMap(([key, value]) =>
      accountNames.includes(key.toLowerCase()) ? [] : [[keyOf(key), value]],
    ),
  );
}
