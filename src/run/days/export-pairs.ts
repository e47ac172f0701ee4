import { join } from 'node:path';
import { z } from 'zod';
import { openLineFile, readJsonLines, type LineFile } from '../../files/index.ts';
import { trainingRows, type TrainingFormat } from '../../formats/index.ts';
import { dayEntry, isOfDays } from '../../journal/index.ts';
import type { Home } from '../../world/index.ts';
import type { DaysAssistant } from './days-study.ts';
import { openPairsOfDay, type PairsOfDay } from './export-pairs-of-day.ts';
import { readPlannedDays } from './export-planned-days.ts';
import { clearPairsFolder, writePairsNote, type PairsNote } from './export-pairs-folder.ts';
import { planExistingDays, type DaysPlan } from './plan-days.ts';

/**
 * Writes the pairs of a run of days for trainers, as `ASSISTANT/day-N.jsonl`: what the assistant was given is the prompt, its own words are the answers.
 * What people would rather have heard are their words: written only where asked for, as `ASSISTANT/day-N-revisions.jsonl`.
 * @throws UsageError for a run of another kind, and for a folder that holds something else; StorageError
 */
export async function exportPairs(options: {
  root: string;
  format: TrainingFormat;
  revisions: boolean;
  /** Default: exports/FORMAT in the run. */
  folder?: string;
}): Promise<{ folder: string; note: PairsNote }> {
  const { root, format, revisions } = options;
  const plan = planExistingDays(root);
  const folder = options.folder ?? join(root, 'exports', format);
  const { assistants } = plan.study;
  const labels = assistants.map(({ label }) => label);
  clearPairsFolder(folder, format);
  const note: PairsNote = { format, run: plan.study.id, complete: false, revisions, holds: countsOf(labels, () => 0) };
  writePairsNote(folder, note);
  const rows = new Map<string, number>();
  let complete = true;
  for (const assistant of assistants) {
    const written = await exportAssistant(plan, assistant, join(folder, assistant.label), { format, revisions });
    rows.set(assistant.label, written.rows);
    complete &&= written.complete;
  }
  const done = { ...note, complete, holds: countsOf(labels, (label) => rows.get(label) ?? 0) };
  writePairsNote(folder, done);
  return { folder, note: done };
}

async function exportAssistant(
  plan: DaysPlan,
  assistant: DaysAssistant,
  folder: string,
  { format, revisions }: { format: TrainingFormat; revisions: boolean },
): Promise<{ rows: number; complete: boolean }> {
  const { directory, study, homes } = plan;
  const files = new Map<string, LineFile>();
  let rows = 0;
  let lived = 0;
  const write = (name: string, pairs: PairsOfDay['rated']) => {
    for (const row of pairs.flatMap((pair) => trainingRows(format, pair))) {
      let file = files.get(name);
      if (file === undefined) files.set(name, (file = openLineFile(join(folder, name))));
      file.write(row);
      rows++;
    }
  };
  try {
    for await (const { value } of readJsonLines(directory.people)) {
      const { life, home } = personLine.parse(value);
      const isComplete = await eachDay(
        plan,
        { life, assistant, home: homes.find(({ id }) => id === home)! },
        (day, pairs) => {
          write(`day-${day}.jsonl`, pairs.rated);
          if (revisions) write(`day-${day}-revisions.jsonl`, pairs.revised);
        },
      );
      if (isComplete) lived++;
    }
    for (const file of files.values()) file.finish();
  } finally {
    for (const file of files.values()) file.close();
  }
  return { rows, complete: lived === study.people };
}

const personLine = z.object({ life: z.string(), home: z.string() });

/** Hands over the pairs of each day that a journal holds whole; true when the journal is complete. */
async function eachDay(
  { directory, study }: DaysPlan,
  { life, assistant, home }: { life: string; assistant: DaysAssistant; home: Home },
  take: (day: number, pairs: PairsOfDay) => void,
): Promise<boolean> {
  const planned = await readPlannedDays(directory.plans(life), { study, home });
  let today: ReturnType<typeof openPairsOfDay> | null = null;
  let complete = false;
  for await (const { value } of readJsonLines(directory.journal({ life, assistant: assistant.label, trial: 1 }))) {
    if (!isOfDays(value)) continue;
    const entry = dayEntry.parse(value);
    if (entry.type === 'day-started')
      today = openPairsOfDay(planned.get(entry.date)!, entry.day, assistant.harness?.reasons ?? 'none');
    else if (entry.type === 'day-ended') {
      if (today !== null) take(entry.day, today.pairs);
      today = null;
    } else today?.take(entry);
    complete = entry.type === 'days-ended';
  }
  return complete;
}

function countsOf(labels: readonly string[], count: (label: string) => number): Record<string, number> {
  return Object.fromEntries(labels.map((label) => [label, count(label)]));
}
