import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UsageError } from '../../errors/index.ts';
import { slug, storing, writeWholeFile } from '../../files/index.ts';
import { readLifesimLives, readRunInputs } from '../../formats/index.ts';
import { requireClearable, requireSame } from '../directory-fitness.ts';
import { studyId } from '../identity.ts';
import { planExistingRun, type RunPlan } from '../plan-run.ts';
import { runDirectory } from '../run-directory.ts';
import { selectConversations } from '../show-selection.ts';
import { parseStudy, readStudyText } from '../study-file.ts';
import type { Study } from '../study.ts';
import { branchSequence } from './branch-rows.ts';
import { parseSetting } from './setting.ts';

/** A branch that is asked for. */
export interface BranchRequest {
  /** `RUN/LIFE`: a run directory and a life in it. */
  branch: string;
  /** Number of the event at which it begins. */
  at: number;
  /** As `--set` takes them; at least one. */
  set: readonly string[];
  out?: string | undefined;
  fresh: boolean;
}

/** A planned branch; `discard` takes away what was needed to plan it. */
export interface PlannedBranch {
  plan: RunPlan;
  discard(): void;
}

/**
 * Plans a run of one life of another run that is different from an event on: everything before is shared byte for byte and paid for once, the
 * rest is lived anew with the same user, assistants, judges and seed. Nothing is written in either run.
 * @throws UsageError for a run, life, event or setting that is not there
 */
export async function planBranch(request: BranchRequest): Promise<PlannedBranch> {
  const { parent, life } = await findParent(request.branch);
  const position = parent.lives.plan.findIndex(({ id }) => id === life);
  const { events } = parent.lives.plan[position]!;
  const { at } = request;
  if (at > events) {
    throw new UsageError(`--at ${at}: ${life} has ${events === 1 ? 'one event' : `${events} events`}.`);
  }
  if (request.set.length === 0) {
    throw new UsageError(
      'A branch needs something that is different: --set preference.NAME=LEVEL, goal=… or weather=….',
    );
  }
  const settings = request.set.map((text) => parseSetting(text, parent.lives.dimensions));
  const rows = await parent.lives.readRows(position);
  const folder = mkdtempSync(join(tmpdir(), 'livelong-branch-'));
  const discard = () => rmSync(folder, { recursive: true, force: true });
  try {
    storing(folder, () => {
      writeWholeFile(join(folder, 'users.jsonl'), `${rows.user.text}\n`);
      writeWholeFile(join(folder, 'events.jsonl'), `${branchSequence(rows.sequence, life, at, settings)}\n`);
      const { templatesText } = parent.lives;
      if (templatesText !== null) writeWholeFile(join(folder, 'language_templates.json'), templatesText);
    });
    const chosen = await readLifesimLives({ directory: folder });
    const branch = { of: parent.study.id, life, at, set: [...request.set] };
    const study: Study = {
      ...parent.study,
      name: `${parent.study.name}-branch`,
      id: studyId({ livesHash: chosen.hash, ...identityOf(parent.study) }),
      people: 1,
      events,
      branch,
    };
    const directory = runDirectory(request.out ?? join('runs', `${slug(study.name)}-${study.id.slice(0, 8)}`));
    if (request.fresh) requireClearable(directory, {});
    const text = readStudyText(directory);
    const before = text === null || request.fresh ? null : parseStudy(directory, text);
    if (!request.fresh) requireSame(directory, before, study.id);
    const plan: RunPlan = {
      directory,
      study,
      lives: before === null ? chosen : await readRunInputs(directory.root),
      before: text,
      fresh: request.fresh,
      prices: parent.prices,
      retry: null,
      prefix: before === null ? { from: parent.directory, life, at } : null,
    };
    return { plan, discard };
  } catch (error) {
    discard();
    throw error;
  }
}

/** The run is the longest beginning of the text that is one; what follows names the life. */
async function findParent(text: string): Promise<{ parent: RunPlan; life: string }> {
  for (let slash = text.lastIndexOf('/'); slash > 0; slash = text.lastIndexOf('/', slash - 1)) {
    const root = text.slice(0, slash);
    if (readStudyText(runDirectory(root)) === null) continue;
    const parent = await planExistingRun(root);
    const asked = { place: text.slice(slash + 1), assistants: [], trial: null, broken: false };
    const { life } = selectConversations(parent, asked);
    if (life !== null) return { parent, life };
  }
  throw new UsageError(
    `--branch ${text}: there is no run with that life. Write --branch RUN/LIFE, such as runs/first/event_dining_5; \`livelong show RUN\` lists lives.`,
  );
}

function identityOf({ 'turns-as': turnsAs, 'overlap-threshold': threshold, ...study }: Study) {
  const { user, seed, turns, procedure, embedding } = study;
  return { user, seed, turns, turnsAs, procedure, embedding, overlapThreshold: threshold ?? undefined };
}
