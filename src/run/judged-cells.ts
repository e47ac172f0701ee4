import type { ChosenLives } from '../formats/index.ts';
import type { Verdicts } from '../judge/index.ts';
import type { Conversation } from '../journal/index.ts';
import { openRecord } from '../model/index.ts';
import { decidedBy, judgeConversation, type Judge } from './judge-conversation.ts';
import { readCell, type CellRead } from './read-cell.ts';
import type { CellName, RunDirectory } from './run-directory.ts';
import type { Study } from './study.ts';

/** A run to be read, without anybody being asked. */
export interface ReadableRun {
  directory: RunDirectory;
  study: Study;
  lives: ChosenLives;
  /** Opened for replay. */
  judges: readonly Judge[];
}

/** One judge's verdicts on one conversation. */
export interface GivenVerdicts {
  judge: Judge;
  verdicts: Verdicts;
}

/** One cell of a run, as journal and record tell it. */
export interface JudgedCell {
  name: CellName;
  /** 0-based position of the life in the plan. */
  position: number;
  complete: boolean;
  /** Calls in the longest chain of dependent calls. */
  chain: number;
  conversations: readonly { conversation: Conversation; given: readonly GivenVerdicts[] }[];
  portraits: CellRead['portraits'];
  notes: CellRead['notes'];
  analyses: CellRead['analyses'];
  /** Verdicts that no judge was asked for yet. */
  pendingVerdicts: number;
}

/**
 * Reads all cells of a run, one at a time, in plan order: life by life, then assistants and trials. Asks nobody anything.
 * @param order `assistants`: assistant by assistant and trial by trial, then lives
 * @throws DamagedJournal, StorageError
 */
export async function* judgedCells(run: ReadableRun, order: 'lives' | 'assistants'): AsyncGenerator<JudgedCell> {
  const { lives, study } = run;
  const positions = lives.plan.map((_, position) => position);
  const outer = order === 'lives' ? positions : [null];
  const inner = order === 'lives' ? [null] : positions;
  for (const fixed of outer) {
    for (const { label: assistant } of study.assistants) {
      for (let trial = 1; trial <= study.trials; trial++) {
        for (const moving of inner) {
          const position = (fixed ?? moving)!;
          yield judgedCell(run, { life: lives.plan[position]!.id, assistant, trial }, position);
        }
      }
    }
  }
}

async function judgedCell({ directory, judges }: ReadableRun, name: CellName, position: number): Promise<JudgedCell> {
  const { complete, chain, conversations, portraits, notes, analyses } = await readCell(directory.journal(name));
  const record = await openRecord(directory.calls(name), { replayOnly: true });
  try {
    const judged: JudgedCell['conversations'][number][] = [];
    let pendingVerdicts = 0;
    for (const { conversation } of conversations) {
      const given = await Promise.all(
        judges.map(async (judge) => ({ judge, verdicts: await judgeConversation(judge, conversation, record) })),
      );
      if (conversation.end.ending !== 'broken') {
        for (const { judge, verdicts } of given) {
          pendingVerdicts += decidedBy(judge).filter((metric) => verdicts[metric] === undefined).length;
        }
      }
      judged.push({ conversation, given });
    }
    return { name, position, complete, chain, conversations: judged, portraits, notes, analyses, pendingVerdicts };
  } finally {
    record.close();
  }
}
