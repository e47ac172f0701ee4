import { UsageError } from '../errors/index.ts';
import type { Span } from '../files/index.ts';
import type { Verdicts } from '../judge/index.ts';
import { conversationReader, readJournal, type Conversation, type PortraitDrawn } from '../journal/index.ts';
import type { ListedConversation, Scores, ShownConversation, ShownJudge } from '../report/index.ts';
import { readIndex, readIndexRow, type IndexRow } from './conversation-index.ts';
import { planExistingRun, type RunPlan } from './plan-run.ts';
import { readManifest, readScores, requireResults } from './run-results.ts';
import { selectConversations, type Selection, type ShowRequest } from './show-selection.ts';

/** A conversation of a list, and where its line stands. */
export type FoundConversation = ListedConversation & { span: Span };

/** A run whose conversations are looked at. Nothing is asked, and nothing is written. */
export interface ShownRun {
  plan: RunPlan;
  scores: Scores;
  selection: Selection;
  /** Lives that are not lived to their end with every assistant: what is not is not shown. */
  incompleteLives: number;
  /** Streams the chosen conversations in plan order. */
  list(): AsyncGenerator<FoundConversation>;
  /** One of them with all that its journal says. */
  read(found: FoundConversation): Promise<ShownConversation>;
}

/**
 * Opens a run for looking at some of its conversations.
 * @throws UsageError where the run has no results yet, or does not hold what is asked for; StorageError, DamagedJournal
 */
export async function showRun(root: string, request: ShowRequest): Promise<ShownRun> {
  const plan = await planExistingRun(root);
  const { directory } = plan;
  const selection = selectConversations(plan, request);
  requireResults(directory);
  const scores = readScores(directory);
  const told = new Set(scores.assistants.flatMap(({ name, family }) => (family === 'told' ? [name] : [])));
  return {
    plan,
    scores,
    selection,
    incompleteLives: readManifest(directory).incompleteLives,
    async *list() {
      for await (const { row, span } of readIndex(directory)) {
        if (selection.takes(row)) yield { ...listedConversation(row, scores), span };
      }
    },
    async read({ span, ...listed }) {
      const { verdicts } = readIndexRow(directory, span);
      const path = directory.journal(listed);
      const found = await readConversation(path, listed.event);
      if (found === null) {
        throw new UsageError(
          `${path} does not hold event ${listed.event} any more, of which ${directory.index} tells: the results are older than the journals. Derive them again: livelong score ${root}.`,
        );
      }
      return {
        ...listed,
        ...found,
        judges: listed.judges.map((judge): ShownJudge => ({
          ...judge,
          verdicts: (verdicts[judge.name] ?? {}) as Verdicts,
        })),
        told: told.has(listed.assistant),
        journal: path,
      };
    },
  };
}

function listedConversation(row: IndexRow, { judges }: Scores): ListedConversation {
  const { life, event, domain, assistant, trial, ending, failure, scores } = row;
  const value = (judge: string, kind: string) => {
    const found = scores[judge]?.[`intent-completion/${kind}`];
    return typeof found === 'number' ? found : null;
  };
  return {
    life,
    event,
    domain,
    assistant,
    trial,
    ending,
    failure,
    judges: judges.map(({ name, heuristic }) => ({
      name,
      heuristic,
      explicit: value(name, 'explicit'),
      implicit: value(name, 'implicit'),
    })),
  };
}

/** The conversation at an event, and the portrait after it; null where the journal does not hold it. */
async function readConversation(
  path: string,
  event: number,
): Promise<{ conversation: Conversation; portrait: PortraitDrawn | null } | null> {
  const reader = conversationReader(path);
  let conversation: Conversation | null = null;
  for await (const { entry } of readJournal(path)) {
    if (conversation !== null && entry.type === 'event-started') break;
    const read = reader.take(entry);
    if (read?.type === 'conversation' && read.conversation.event.event === event) conversation = read.conversation;
    if (read?.type === 'portrait' && conversation !== null && read.portrait.event === event) {
      return { conversation, portrait: read.portrait };
    }
  }
  return conversation === null ? null : { conversation, portrait: null };
}
