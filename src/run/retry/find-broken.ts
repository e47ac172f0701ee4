import { carriesMemory, keptMemory } from '../../assistant/index.ts';
import type { ChosenLives } from '../../formats/index.ts';
import { addressPart, openRecord, readRecord, type CallEntry } from '../../model/index.ts';
import { replayJudges } from '../replay-judges.ts';
import type { CellName, RunDirectory } from '../run-directory.ts';
import { parseAssistantSpec } from '../spec.ts';
import type { Study } from '../study.ts';
import { cutOf, droppedCalls, type Cut } from './dropped-calls.ts';
import { readFailures, type Failure, type Failures } from './failures.ts';

/** What a cell loses, so that what failed in it for good is asked again. */
export interface BrokenCell {
  name: CellName;
  failures: readonly Failure[];
  /** The calls of its own record that are dropped. */
  dropped: readonly CallEntry[];
  /** How many conversations are lived again, from the failure on; 0 where only verdicts are asked for again. */
  relived: number;
  /** True where the journal does not hold any more. */
  changes: boolean;
  /** Hashes of the memories that still hold. */
  memories: ReadonlySet<string>;
}

/** What a life loses. */
export interface BrokenLife {
  life: string;
  cells: readonly BrokenCell[];
  /** The calls of the life's shared record that are dropped. */
  shared: readonly CallEntry[];
}

/** What a run loses, so that what failed for good is asked again. */
export interface BrokenParts {
  lives: readonly BrokenLife[];
  /** Texts that could not be embedded. */
  vectors: readonly CallEntry[];
}

/**
 * Finds all that failed for good in a run: conversations, portraits, notes, verdicts, vectors, and what must be asked again with them. Writes nothing.
 * @throws StorageError
 */
export async function findBroken(run: {
  directory: RunDirectory;
  study: Study;
  lives: ChosenLives;
}): Promise<BrokenParts> {
  const lives: BrokenLife[] = [];
  for (const { id } of run.lives.plan) {
    const found = await brokenLife(run, id);
    if (found.cells.length > 0) lives.push(found);
  }
  const vectors: CallEntry[] = [];
  for await (const entry of readRecord(run.directory.vectors)) if (entry.failure !== undefined) vectors.push(entry);
  return { lives, vectors };
}

/** Labels of the assistants that are to be asked again. */
export function assistantsOf({ lives }: BrokenParts): Set<string> {
  return new Set(
    lives.flatMap(({ cells }) => cells.filter(({ changes }) => changes).map(({ name }) => name.assistant)),
  );
}

async function brokenLife(run: { directory: RunDirectory; study: Study }, life: string): Promise<BrokenLife> {
  const { directory, study } = run;
  const cells: BrokenCell[] = [];
  for (const assistant of study.assistants) {
    for (let trial = 1; trial <= study.trials; trial++) {
      const cell = await brokenCell(run, assistant, { life, assistant: assistant.label, trial });
      if (cell !== null) cells.push(cell);
    }
  }
  const openings = new Set(
    cells.flatMap(({ name, failures }) =>
      failures.filter(({ what }) => what === 'opening').map(({ event }) => `${name.trial}/${event}`),
    ),
  );
  const shared: CallEntry[] = [];
  if (openings.size > 0) {
    for await (const entry of readRecord(directory.shared(life))) {
      const { address } = entry;
      if (openings.has(`${addressPart(address, 'trial')}/${addressPart(address, 'event')}`)) shared.push(entry);
    }
  }
  return { life, cells, shared };
}

async function brokenCell(
  { directory, study }: { directory: RunDirectory; study: Study },
  { spec, memory }: Study['assistants'][number],
  name: CellName,
): Promise<BrokenCell | null> {
  const path = directory.calls(name);
  const judges = replayJudges(study, directory).filter(({ imported }) => imported === undefined);
  const record = await openRecord(path, { replayOnly: true });
  const read = await readFailures(directory.journal(name), judges, record);
  record.close();
  const { failures, events } = read;
  if (failures.length === 0) return null;
  const { kind } = parseAssistantSpec(spec);
  const cut = cutOf(failures, kind !== 'model' || study.procedure === 'lifesim' || carriesMemory(memory!));
  const calls: CallEntry[] = [];
  for await (const entry of readRecord(path)) calls.push(entry);
  const dropped = droppedCalls(calls, failures, cut);
  return {
    name,
    failures,
    dropped: calls.filter(({ address }) => dropped.has(address)),
    relived: cut === null ? 0 : events.filter((event) => event >= cut.event).length,
    changes: failures.some(({ what }) => what !== 'verdict'),
    memories: new Set([
      ...memoriesBefore(read, cut),
      ...memoriesOf(calls.filter(({ address }) => !dropped.has(address))),
    ]),
  };
}

/** Those that were made before anything failed; what is made after a conversation comes behind all of its turns, and beside the analysis. */
function memoriesBefore({ memories }: Failures, cut: Cut | null): string[] {
  const stays = ({ event, turn, late }: Failures['memories'][number]) => {
    if (cut === null || event !== cut.event) return cut === null || event < cut.event;
    return late ? cut.failures.every(({ what }) => what === 'analysis') : turn <= cut.turn;
  };
  return memories.filter(stays).map(({ hash }) => hash);
}

/** Those that calls refer to: of a draft that was revised, the journal does not tell. */
function memoriesOf(calls: readonly CallEntry[]): string[] {
  return calls.flatMap(({ answer }) => keptMemory(answer) ?? []);
}
