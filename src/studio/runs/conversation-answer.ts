import { relative, sep } from 'node:path';
import { LivelongError, StorageError } from '../../errors/index.ts';
import type { Verdicts } from '../../judge/index.ts';
import type { ShownConversation } from '../../report/index.ts';
import { readConversation, readIndexRow } from '../../run/index.ts';
import { NotFound } from '../problem.ts';
import { completionAt } from './conversation-keys.ts';
import { judgesIn } from './list-page.ts';
import { placeAt, rowAt, type Place } from './row-place.ts';
import type { RunIndex } from './run-index.ts';

/** A conversation with all that its journal and its judges say of it, as `livelong show` prints it; `journal` is a path inside the run. */
export interface ConversationAnswer extends ShownConversation {
  /** The person's name; null where none is stored. */
  name: string | null;
}

/**
 * Reads one conversation of a run.
 * @throws NotFound where the run holds no such conversation; DamagedJournal
 */
export async function readShownConversation(index: RunIndex, place: Place): Promise<ConversationAnswer> {
  const { directory, keys, people, scores } = index;
  const row = rowAt(keys, place);
  if (row < 0) {
    throw new NotFound(
      `This run holds no conversation of ${place.life} at event ${place.event} with ${place.assistant} in trial ${place.trial}.`,
    );
  }
  const { life, event, assistant, trial } = placeAt(keys, row);
  const { domain, ending, failure, verdicts } = rowOf(index, row);
  const path = directory.journal({ life, assistant, trial });
  const journal = relative(directory.root, path).split(sep).join('/');
  const found = await readConversation(path, event);
  if (found === null) {
    throw new NotFound(
      `${journal} does not hold event ${event}, of which index.jsonl tells: the results are older than the journals. \`livelong score\` derives them again.`,
    );
  }
  const completion = (judge: string, kind: 'explicit' | 'implicit') => {
    const value = completionAt(keys, judge, kind, row);
    return Number.isNaN(value) ? null : value;
  };
  return {
    life,
    name: people.get(keys.names.person[keys.person[row]!]!) ?? null,
    event,
    domain,
    assistant,
    trial,
    ending,
    failure,
    ...found,
    judges: judgesIn(index).map((name) => ({
      name,
      heuristic: scores?.judges.find((each) => each.name === name)?.heuristic ?? name === 'heuristic',
      explicit: completion(name, 'explicit'),
      implicit: completion(name, 'implicit'),
      verdicts: (verdicts[name] ?? {}) as Verdicts,
    })),
    told: scores?.assistants.some(({ name, family }) => name === assistant && family === 'told') ?? false,
    journal,
  };
}

/** The line of the index, whole. @throws StorageError where the file has changed under our hands, or its verdicts are of another version */
function rowOf({ directory, keys }: RunIndex, row: number): ReturnType<typeof readIndexRow> {
  try {
    return readIndexRow(directory, { offset: keys.offset[row]!, length: keys.length[row]! });
  } catch (error) {
    if (LivelongError.isInstance(error)) throw error;
    throw new StorageError('index.jsonl is being written anew: load the page again in a moment.', error);
  }
}
