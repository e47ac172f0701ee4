import { readSpan, type Span } from '../../files/index.ts';
import { readSequence } from './events.ts';
import type { FaultCollector } from './faults.ts';
import { numberWrittenAs } from './fields.ts';
import { reading } from './input-file.ts';
import type { LivesFiles } from './layout.ts';
import { readRows } from './rows.ts';
import type { TemplateLookup } from './templates.ts';
import { readUser } from './users.ts';

/** Where a row stands in its file. */
export interface PlacedSpan {
  /** 1-based. */
  line: number;
  span: Span;
}

/** A sequence and its person, as places in their files. */
export interface CatalogueEntry {
  /** The sequence's id. */
  id: string;
  sequence: PlacedSpan;
  user: PlacedSpan;
  domain: string;
}

/**
 * Checks every row of both files in one pass each and says where each life stands, in file order. Holds places, never rows.
 * A user's row may stand there twice in the same bytes, as in LifeSim's long-horizon users. A sequence's person is the one whose user_id is equal in
 * value and type, else the one whose id is equal as text.
 */
export async function catalogueLives(
  files: LivesFiles,
  templates: TemplateLookup,
  faults: FaultCollector,
): Promise<CatalogueEntry[]> {
  const users = await reading(files.people, () => placeUsers(files.people, templates, faults));
  return reading(files.events, () => placeSequences(files, users, faults));
}

type Users = (id: string | number) => PlacedSpan | undefined;

async function placeUsers(path: string, templates: TemplateLookup, faults: FaultCollector): Promise<Users> {
  const places = new Map<string | number, PlacedSpan>();
  for await (const { row, line, span, report } of readRows(path, faults)) {
    const { id } = readUser(row, templates, report);
    if (id === null) continue;
    const earlier = places.get(id);
    if (earlier === undefined) places.set(id, { line, span });
    else if (readSpan(path, earlier.span) !== readSpan(path, span))
      report('user_id', `expected an id of its own, got ${JSON.stringify(id)}, which line ${earlier.line} has already`);
  }
  return (id) => places.get(id) ?? places.get(typeof id === 'number' ? String(id) : numberWrittenAs(id));
}

async function placeSequences(files: LivesFiles, users: Users, faults: FaultCollector): Promise<CatalogueEntry[]> {
  const lines = new Map<string, number>();
  const entries: CatalogueEntry[] = [];
  const before = faults.count();
  for await (const { row, line, span, report } of readRows(files.events, faults)) {
    const sequence = readSequence(row, report);
    const earlier = lines.get(sequence.id);
    if (sequence.id !== '' && earlier !== undefined) {
      report('id', `expected an id of its own, got ${JSON.stringify(sequence.id)}, which line ${earlier} has already`);
    }
    if (earlier === undefined) lines.set(sequence.id, line);
    if (sequence.userId === null) continue;
    const user = users(sequence.userId);
    if (user === undefined) {
      report('user_id', `expected the user_id of a row in ${files.people}, got ${JSON.stringify(sequence.userId)}`);
      continue;
    }
    entries.push({ id: sequence.id, sequence: { line, span }, user, domain: sequence.domain });
  }
  if (lines.size === 0 && faults.count() === before) {
    faults.add({
      file: files.events,
      line: null,
      field: null,
      problem: 'expected at least one sequence of events, got an empty file',
    });
  }
  return entries;
}
