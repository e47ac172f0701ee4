import { basename } from 'node:path';
import { openLineFile, readJsonLines, writeWholeFile, type LineFile } from '../../files/index.ts';
import { openDayScorer, type DayScorer, type DaysScores } from '../../report/index.ts';
import { faultCounter, type FaultCounts } from '../fault-counts.ts';
import type { CellName } from '../run-directory.ts';
import { readDayRows } from './day-rows.ts';
import type { DaysDirectory } from './days-directory.ts';
import type { DaysAssistant, DaysStudy } from './days-study.ts';
import { agreementCounter, type RaterAgreement } from './derive-agreement.ts';
import { dayIndexRows } from './derive-day-index.ts';
import { parseProactiveSpec } from './proactive-spec.ts';
import type { PersonRow } from './write-people.ts';

/** What the journals and records of days at home say, all in all. */
export interface DaysResults {
  scores: DaysScores;
  faults: FaultCounts;
  /** The longest chain of dependent calls that was needed, and where. */
  longestChain: { calls: number; life: string; assistant: string } | null;
  /** People whose days are not lived to their end with every assistant. */
  incompleteLives: number;
  /** How raters beside the person find the same suggestions; empty where nobody else rates. */
  agreements: readonly RaterAgreement[];
}

/**
 * Derives index.jsonl and scores.json from the journals of a study, in the order of people.jsonl and then of its assistants, asking nobody anything.
 * Equal journals give equal bytes, in whatever order they were lived. One journal is held at a time.
 * @throws DamagedJournal, StorageError
 */
export async function deriveDays({
  directory,
  study,
}: {
  directory: DaysDirectory;
  study: DaysStudy;
}): Promise<DaysResults> {
  const scorer = openDayScorer({
    seed: study.seed,
    people: study.people,
    days: study.days,
    heldOut: study['held-out'],
    tickSeconds: study.tick,
    assistants: study.assistants.map((each) => ({ name: each.label, spec: placeless(each.spec), told: isTold(each) })),
  });
  const gathered: Gathered = { scorer, faults: faultCounter(), longestChain: null, whole: 0 };
  const agreement = agreementCounter(study, directory);
  const index = openLineFile(directory.index);
  try {
    await gathered.faults.countRecord(directory.personasCalls);
    let place = 0;
    for await (const { value } of readJsonLines(directory.people)) {
      const person = value as PersonRow;
      await derivePerson(person, place++, { directory, study, gathered, index });
      await agreement.count(person.life);
    }
    index.finish();
  } finally {
    index.close();
  }
  const scores = scorer.scores();
  const agreements = agreement.agreements();
  const written = agreements.length === 0 ? scores : { ...scores, agreements };
  writeWholeFile(directory.scores, `${JSON.stringify(written, null, 1)}\n`);
  return {
    scores,
    faults: gathered.faults.counts(),
    longestChain: gathered.longestChain,
    incompleteLives: study.people - gathered.whole,
    agreements,
  };
}

/** Assistants that know what is hidden from the others. */
function isTold({ spec, harness }: DaysAssistant): boolean {
  return spec === 'rubric' || spec === 'fixed-rate:told' || harness?.persona === 'rubric';
}

/** A spec without the URL or the folder where its assistant is found: it may move. */
function placeless(text: string): string {
  const spec = parseProactiveSpec(text);
  const around = spec.learner ? 'learner:' : '';
  switch (spec.kind) {
    case 'built-in':
      return text;
    case 'model':
      return `${around}${spec.name}`;
    case 'module':
      return `${around}${basename(spec.path)}`;
    case 'http':
      return `${around}http`;
  }
}

/** What the journals have given so far. */
interface Gathered {
  scorer: DayScorer;
  faults: ReturnType<typeof faultCounter>;
  longestChain: DaysResults['longestChain'];
  /** People whose days are whole with every assistant. */
  whole: number;
}

/** A plan that failed is told in the journals of all assistants, and counted once. */
async function derivePerson(
  { life, id, bigFive }: PersonRow,
  place: number,
  into: { directory: DaysDirectory; study: DaysStudy; gathered: Gathered; index: LineFile },
): Promise<void> {
  const { directory, study, gathered, index } = into;
  const { scorer, faults } = gathered;
  let isWhole = true;
  await faults.countRecord(directory.shared(life));
  for (const { label: assistant } of study.assistants) {
    const cell: CellName = { life, assistant, trial: 1 };
    await faults.countRecord(directory.calls(cell));
    const rows = readDayRows(directory.journal(cell));
    const { head, days, heldOut, trainings, failures, chain, complete } = rows;
    isWhole &&= complete;
    if (head === null) continue;
    const isFirst = assistant === study.assistants[0]!.label;
    for (const failure of failures) if (failure.in !== 'plan' || isFirst) faults.countFailure(failure);
    if (chain > (gathered.longestChain?.calls ?? 0)) gathered.longestChain = { calls: chain, life, assistant };
    for (const row of dayIndexRows({ life, person: id, assistant }, rows, head.statedPerHour)) index.write(row);
    scorer.person(place, { statedPerHour: head.statedPerHour, bigFive });
    if (!complete) continue;
    const failedTrainings = failures.filter((each) => each.in === 'training').length;
    scorer.take(place, assistant, { days, heldOut, failedTrainings, learned: trainings > 0 });
  }
  if (isWhole) gathered.whole++;
}
