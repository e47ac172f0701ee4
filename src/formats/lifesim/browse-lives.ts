import { turns } from '../../clock/index.ts';
import { UsageError } from '../../errors/index.ts';
import { readLines, readSpan } from '../../files/index.ts';
import type { Life } from '../../journal/index.ts';
import type { PreferenceDimension } from '../../person/index.ts';
import type { PlacedSpan } from './catalogue.ts';
import { readSequence } from './events.ts';
import { faultCollector } from './faults.ts';
import { reading } from './input-file.ts';
import { findLivesFiles, findRunFiles, type LivesFiles } from './layout.ts';
import { changedSince, identified, type LifeRows } from './life-reader.ts';
import type { PlannedLife } from './read-lives.ts';
import { roundRobin } from './round-robin.ts';
import { rowOf } from './rows.ts';
import { readTemplates, templateLookup, type TemplateLookup } from './templates.ts';
import { openUsersById, type UsersById } from './users-by-id.ts';
import { readUser } from './users.ts';

/** A row that is no life: whoever comes to it is told why, and all others can be read. */
export interface DamagedLife {
  /** 1-based line of the file of events. */
  line: number;
  problem: string;
}

/** A life, and its rows as they stand. */
export interface CheckedLife {
  life: Life;
  rows: LifeRows;
}

/** Lives that are looked at, not lived: each is checked when it is asked for, so that any number of them opens at once. */
export interface BrowsedLives {
  /** Damaged ones included. */
  readonly count: number;
  /** What stands at a 0-based position. @throws UsageError for a file that cannot be read */
  at(position: number): Promise<PlannedLife | DamagedLife>;
  /** The position of a life; undefined where there is none. Those before it are looked at first. */
  find(id: string): Promise<number | undefined>;
  /** Positions of the lives of a sequence. */
  ofSequence(id: string): Promise<number[]>;
  /** A life, and its rows as they stand. @throws UsageError for a damaged one, and for a file that has changed */
  readWithRows(position: number): Promise<CheckedLife>;
  /** The same, or what is damaged. */
  readOrTell(position: number): Promise<CheckedLife | DamagedLife>;
  read(position: number): Promise<Life>;
  /** All preference dimensions that exist; null when there are no templates. */
  readonly dimensions: readonly PreferenceDimension[] | null;
}

/** So many lives are put in the order of a study, round-robin over their domains, for which each must be read; more are shown as they stand. */
const mostInRounds = 500;

/** Opens a folder in the LifeSim layout. @throws UsageError for files that are missing or cannot be read; InputError for damaged templates */
export function browseLives(directory: string): Promise<BrowsedLives> {
  return browse(() => findLivesFiles(directory), true);
}

/** Opens a run's own copy of its lives, which stands in its order already. Errors as for a folder. */
export function browseRunInputs(runDirectory: string): Promise<BrowsedLives> {
  return browse(() => findRunFiles(runDirectory), false);
}

async function browse(find: () => LivesFiles, inRounds: boolean): Promise<BrowsedLives> {
  const files = find();
  const faults = faultCollector();
  const templates = files.templates === null ? null : readTemplates(files.templates, faults);
  faults.throwIfAny('Correct these places, then try again.');
  const lookup = templateLookup(templates?.dimensions ?? null);
  const others = turns();
  const rows = await placesIn(files.events, others);
  let opening: Promise<UsersById> | null = null;
  const users = () => (opening ??= placesIn(files.people, others).then((found) => openUsersById(files.people, found)));
  const looked = new Map<number, PlannedLife | DamagedLife>();
  const looking = new Map<number, Promise<unknown>>();
  const byId = new Map<string, number>();

  const check = async (row: number): Promise<CheckedLife | DamagedLife> => {
    await others();
    const checked = await reading(files.people, () =>
      reading(files.events, () => checkedLife({ files, lookup, users, others }, rows[row]!)),
    );
    if (!looked.has(row)) looked.set(row, noted(row, checked));
    return checked;
  };
  const noted = (row: number, checked: CheckedLife | DamagedLife): PlannedLife | DamagedLife => {
    if ('problem' in checked) return checked;
    const { id, sequence, domain, person, events } = checked.life;
    const earlier = byId.get(id);
    if (earlier !== undefined)
      return { line: rows[row]!.line, problem: `it is the life of line ${rows[earlier]!.line} again` };
    byId.set(id, row);
    return { id, sequence, domain, personId: person.id, events: events.length };
  };
  const look = async (row: number): Promise<PlannedLife | DamagedLife> => {
    if (!looked.has(row)) {
      const begun = looking.get(row) ?? check(row).finally(() => looking.delete(row));
      looking.set(row, begun);
      await begun;
    }
    return looked.get(row)!;
  };
  const order = inRounds && rows.length <= mostInRounds ? await rounds(rows.length, look) : null;
  const rowAt = (position: number): number => order?.[position] ?? position;
  const positionOf = (row: number): number => order?.indexOf(row) ?? row;

  const readOrTell = async (position: number): Promise<CheckedLife | DamagedLife> => {
    const row = rowAt(position);
    const checked = await check(row);
    const known = looked.get(row)!;
    if ('problem' in known) return known;
    if ('life' in checked && checked.life.id === known.id) return checked;
    throw changedSince(files.events, rows[row]!.line);
  };
  const readWithRows = async (position: number): Promise<CheckedLife> => {
    const found = await readOrTell(position);
    if ('life' in found) return found;
    throw new UsageError(`${files.events}:${found.line} is no life: ${found.problem}.`);
  };
  return {
    count: rows.length,
    at: (position) => look(rowAt(position)),
    async find(id) {
      for (let row = 0; row < rows.length && !byId.has(id); row++) if (!looked.has(row)) await look(row);
      const row = byId.get(id);
      return row === undefined ? undefined : positionOf(row);
    },
    async ofSequence(id) {
      const isPlain = /^[\w. :-]+$/.test(id);
      const found: number[] = [];
      for (const [row, { span }] of rows.entries()) {
        await others();
        // A plain id stands in its row as it is: most rows need not be understood to know that they are not meant.
        const text = isPlain && !looked.has(row) ? await reading(files.events, () => readSpan(files.events, span)) : id;
        if (!text.includes(id)) continue;
        const there = await look(row);
        if ('id' in there && there.sequence === id) found.push(positionOf(row));
      }
      return found;
    },
    readOrTell,
    readWithRows,
    read: async (position) => (await readWithRows(position)).life,
    dimensions: templates?.dimensions ?? null,
  };
}

/** Where the rows of a file stand; blank lines are none. */
async function placesIn(path: string, others: () => Promise<void>): Promise<PlacedSpan[]> {
  return reading(path, async () => {
    const places: PlacedSpan[] = [];
    for await (const { number, bytes, span } of readLines(path)) {
      if (bytes.length > 100 || bytes.toString('utf8').trim() !== '') places.push({ line: number, span });
      await others();
    }
    return places;
  });
}

async function checkedLife(
  from: { files: LivesFiles; lookup: TemplateLookup; users: () => Promise<UsersById>; others: () => Promise<void> },
  { line, span }: PlacedSpan,
): Promise<CheckedLife | DamagedLife> {
  const { files, lookup, users, others } = from;
  const problems: string[] = [];
  const report = (field: string | null, problem: string) =>
    void problems.push(field === null ? problem : `${field}: ${problem}`);
  const damaged = (): DamagedLife => ({ line, problem: (problems[0] ?? 'it cannot be read').slice(0, 500) });
  const sequenceText = readSpan(files.events, span);
  const row = rowOf(sequenceText, true, report);
  if (row === null) return damaged();
  const sequence = readSequence(row, report);
  if (problems.length > 0 || sequence.userId === null) return damaged();
  const place = await (await users()).find(sequence.userId, others);
  if (place === undefined) {
    report('user_id', `expected the id of a person, got ${JSON.stringify(sequence.userId)}, which nobody has`);
    return damaged();
  }
  const userText = readSpan(files.people, place.span);
  const userRow = rowOf(userText, true, report);
  if (userRow === null) return damaged();
  const { person } = readUser(userRow, lookup, (field, problem) =>
    report(field, `${problem}, in line ${place.line} of the people`),
  );
  if (problems.length > 0) return damaged();
  const { life } = identified(sequence, person);
  return { life, rows: { user: { line: place.line, text: userText }, sequence: sequenceText } };
}

/** Rows in the order of a study; damaged ones come last. */
async function rounds(count: number, look: (row: number) => Promise<PlannedLife | DamagedLife>): Promise<number[]> {
  const lives: { row: number; domain: string }[] = [];
  const damaged: number[] = [];
  for (let row = 0; row < count; row++) {
    const found = await look(row);
    if ('id' in found) lives.push({ row, domain: found.domain });
    else damaged.push(row);
  }
  return [...roundRobin(lives, ({ domain }) => domain).map(({ row }) => row), ...damaged];
}
