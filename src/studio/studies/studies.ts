import { UsageError } from '../../errors/index.ts';
import { studioPurse } from '../asking/studio-purse.ts';
import { Conflict, NotFound } from '../problem.ts';
import type { StudioContext } from '../studio-context.ts';
import { partsIn } from './parts-in.ts';
import type { StudyKind } from './study-choices.ts';
import { estimateRequest } from './study-estimate.ts';
import { makeStudyFolder } from './study-folder.ts';
import type { StudyReport, StudyWork } from './study-order.ts';
import type { StudyEnding, StudyProgress } from './study-progress.ts';
import { conversationsInput, daysInputOf, type StudyRequest } from './study-request.ts';
import { startStudyThread, type StudyThread } from './study-thread.ts';

/** A study that runs, or has ended since the studio was started. */
export interface StudyView {
  /** Name of its run. */
  run: string;
  kind: StudyKind;
  state: 'running' | 'stopping' | 'ended';
  startedAt: number;
  /** Null while it runs. */
  endedAt: number | null;
  /** Null until something was done. */
  progress: StudyProgress | null;
  /** US dollars that the run may cost; null: no limit, or nothing that costs. */
  budget: number | null;
  /** Null while it runs. */
  ending: StudyEnding | null;
}

/** The studies of a studio: they belong to no browser, and go on when all have left. */
export interface Studies {
  /** @throws UsageError for what cannot be run, Conflict where as many run as may */
  start(request: StudyRequest): Promise<StudyView>;
  /** Goes on with a run. @throws NotFound, UsageError, Conflict */
  goOn(run: string): Promise<StudyView>;
  /** Stops a study; what was done is kept and scored. @throws NotFound where none of this name runs */
  stop(run: string): StudyView;
  /** Those that run, then those that ended, newest first. */
  list(): readonly StudyView[];
  /** Calls whenever something changes; returns what ends that. */
  listen(changed: () => void): () => void;
}

/** Studies at a time: each takes a core, and days take all. */
const mostAtOnce = 2;

/** Ended studies that are still listed. */
const endedKept = 4;

/** Opens the studies of a studio; when it closes they stop, and keep what they have. */
export function openStudies(studio: StudioContext): Studies {
  const { library, clock, environment, models, closing } = studio;
  const views = new Map<string, StudyView>();
  const threads = new Map<string, StudyThread>();
  const listeners = new Set<() => void>();
  /** Folders that are being worked on, by their paths. */
  const busy = new Set<string>();
  const changed = () => listeners.forEach((hear) => hear());

  function carryOut(work: StudyWork, { root, budget }: { root: string; budget: number | null }): Promise<StudyView> {
    if (busy.size >= mostAtOnce) {
      throw new Conflict(
        `${mostAtOnce} studies run at this moment, and no more than that run at once. Stop one, or wait.`,
      );
    }
    if (closing.aborted) throw new Conflict('The studio is being closed.');
    busy.add(root);
    const { promise: begun, resolve, reject } = Promise.withResolvers<StudyView>();
    let view: StudyView | null = null;
    const hear = (report: StudyReport) => {
      if (report.type === 'refused' || report.type === 'ended') busy.delete(root);
      if (report.type === 'refused') return reject(new UsageError(report.message));
      if (report.type === 'begun') {
        try {
          view = { run: library.add(root).name, kind: work.kind, state: 'running', ...just(clock.now()), budget };
        } catch (error) {
          // Its folder was taken away under it.
          thread.stop();
          return reject(error);
        }
        views.delete(view.run);
        views.set(view.run, view);
        threads.set(view.run, thread);
        resolve({ ...view });
      } else if (view === null) {
        return reject(new Error(report.type === 'ended' ? 'a study ended before it began' : 'a study told nothing'));
      } else if (report.type === 'progress') view.progress = report.progress;
      else end(view, report.ending, root);
      changed();
    };
    // Models that nobody pays for need no price, and no money.
    const purse = budget === null ? null : studioPurse(studio);
    const thread = startStudyThread({ work, environment, purse }, hear);
    return begun;
  }

  function end(view: StudyView, ending: StudyEnding, root: string): void {
    threads.delete(view.run);
    const told = 'message' in ending ? { ...ending, message: ending.message.replaceAll(root, view.run) } : ending;
    Object.assign(view, { state: 'ended', endedAt: clock.now(), ending: told });
    const ended = [...views.values()].filter(({ state }) => state === 'ended');
    for (const old of ended.slice(0, -endedKept)) views.delete(old.run);
  }

  closing.addEventListener('abort', () => threads.forEach((thread) => thread.stop()));
  return {
    async start(request) {
      const budget = estimateRequest(request).paid ? studio.budget : null;
      const folder = makeStudyFolder(studio.saveTo, request.kind);
      const place = { name: folder.name, out: folder.path, budget };
      try {
        const work: StudyWork =
          request.kind === 'conversations'
            ? { kind: 'conversations', input: conversationsInput(request, place) }
            : { kind: 'days', input: daysInputOf(request, place) };
        return await carryOut(work, { root: folder.path, budget });
      } catch (error) {
        folder.giveBack();
        throw error;
      }
    },
    async goOn(run) {
      const { root, kind } = library.run(run);
      if (kind === 'lives') throw new UsageError(`${run} holds lives. There is nothing in it to go on with.`);
      if (busy.has(root)) throw new Conflict(`${run} is being worked on.`);
      const { foreign, paid } = partsIn({ root, kind }, models);
      if (foreign.length > 0) {
        throw new UsageError(
          `${run} asks for what the studio was not started with (${foreign.join(', ')}). Go on with it in a terminal: livelong resume.`,
        );
      }
      const budget = paid ? studio.budget : null;
      return carryOut({ kind, root, budget }, { root, budget });
    },
    stop(run) {
      const view = views.get(run);
      const thread = threads.get(run);
      if (view === undefined || thread === undefined)
        throw new NotFound(`No study called "${run.slice(0, 100)}" runs.`);
      thread.stop();
      view.state = 'stopping';
      changed();
      return { ...view };
    },
    list: () =>
      [...views.values()].toReversed().sort((a, b) => Number(a.state === 'ended') - Number(b.state === 'ended')),
    listen(hear) {
      listeners.add(hear);
      return () => listeners.delete(hear);
    },
  };
}

function just(startedAt: number): Pick<StudyView, 'startedAt' | 'endedAt' | 'progress' | 'ending'> {
  return { startedAt, endedAt: null, progress: null, ending: null };
}
