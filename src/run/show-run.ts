import { shellWord, UsageError } from '../errors/index.ts';
import type { Span } from '../files/index.ts';
import type { Verdicts } from '../judge/index.ts';
import {
  metricKey,
  type ListedConversation,
  type Scores,
  type ShownConversation,
  type ShownJudge,
} from '../report/index.ts';
import { readIndex, readIndexRow, type IndexRow } from './conversation-index.ts';
import { planExistingRun, type RunPlan } from './plan-run.ts';
import { readConversation } from './read-conversation.ts';
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
          `${path} does not hold event ${listed.event} any more, of which ${directory.index} tells: the results are older than the journals. Derive them again: livelong score ${shellWord(root)}.`,
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
  const value = (judge: string, kind: 'explicit' | 'implicit') => {
    const found = scores[judge]?.[metricKey('intent-completion', kind)];
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
