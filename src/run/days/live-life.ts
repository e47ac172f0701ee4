import { defaultTraining, type TrainingSettings } from '../../assistant/index.ts';
import { openAppender } from '../../files/index.ts';
import type { DayEntry, DayPlan } from '../../journal/index.ts';
import { liveDays, ticksOf, type PlannedDay } from '../../life/index.ts';
import { planDay } from '../../mind/index.ts';
import { statedPerHour, type SampledPerson } from '../../person/index.ts';
import { personByRule } from '../../user/index.ts';
import { dateAfter, walksOf, type Home } from '../../world/index.ts';
import { daysDirectory } from './days-directory.ts';
import type { DaysStudy } from './days-study.ts';
import { isLived } from './is-lived.ts';
import { proactiveBuiltIns } from './proactive-spec.ts';

/** One person's days with all assistants of a study. */
export interface LifeAtHome {
  root: string;
  study: DaysStudy;
  life: string;
  person: SampledPerson;
  home: Home;
}

/** After how many trainings the held-out days are lived, beside the last: the curve is steep at first. */
const milestones: readonly number[] = [0, 1, 2, 4, 7];

/**
 * Lives a person's days with every assistant of a study and writes plans and journals. A journal that is complete is left as it is; one that is not is
 * written anew, to the same bytes.
 */
export async function liveLifeAtHome({ root, study, life, person, home }: LifeAtHome): Promise<void> {
  const directory = daysDirectory(root);
  const missing = study.assistants.filter(
    ({ label }) => !isLived(directory.journal({ life, assistant: label, trial: 1 })),
  );
  if (missing.length === 0) return;
  const planned = planAllDays({ study, person, home });
  writePlans(directory.plans(life), study, planned);
  const byDate = new Map(planned.map(({ plan }) => [plan.date, plan]));
  const planOf = (date: string) => byDate.get(date)!;
  const { seed } = study;
  const rater = personByRule(person, { seed, life });
  for (const { label, spec } of missing) {
    const told = {
      statedPerHour: statedPerHour(person),
      person: rater,
      planOf,
      training: trainingOf(study),
    };
    const entries = liveDays({
      head: { life, person: person.id, assistant: label, home: home.id, statedPerHour: told.statedPerHour },
      settings: {
        seed,
        tickSeconds: study.tick,
        dial: {
          noise: study['rating-noise'],
          shuffled: study['shuffle-ratings'],
          delayInMinutes: study['rating-delay'],
        },
        deliver: study.deliver,
        everyTick: study.ticks === 'full',
      },
      assistant: proactiveBuiltIns[spec]!(told),
      person: rater,
      days: study.days,
      dayAt: (day) => planned[day - 1]!,
      heldOut: planned.slice(study.days),
      heldOutAfter: (trainings) => milestones.includes(trainings) || trainings === study.days - 1,
      keep: () => null,
      chain: () => 0,
    });
    await writeJournal(directory.journal({ life, assistant: label, trial: 1 }), entries);
  }
}

/** How the learner of a study is trained. */
function trainingOf({ training }: DaysStudy): TrainingSettings {
  const { objective, beta, rate, passes, pairs, 'speech-share': speechShare } = training;
  return { ...defaultTraining[objective], objective, beta, rate, passes, buffer: { pairs, speechShare } };
}

function planAllDays({ study, person, home }: Pick<LifeAtHome, 'study' | 'person' | 'home'>): PlannedDay[] {
  const walks = walksOf(home);
  return Array.from({ length: study.days + study['held-out'] }, (_, index) => {
    const plan = planDay(person, home, dateAfter(study.start, index), study.seed);
    const placeOf = (at: number) => (at < 0 ? null : plan.activities[at]!.at);
    const ticks = ticksOf(plan, study.tick, (at) =>
      at === 0 ? 0 : walks.between(placeOf(at - 1), placeOf(at)).seconds,
    );
    return { plan, ticks };
  });
}

function writePlans(path: string, { days }: DaysStudy, planned: readonly PlannedDay[]): void {
  const rowOf = (plan: DayPlan, index: number) =>
    index < days ? { day: index + 1, ...plan } : { heldOut: index - days + 1, ...plan };
  const file = openAppender(path, { truncate: true });
  try {
    file.appendAll(planned.map(({ plan }, index) => rowOf(plan, index)));
  } finally {
    file.close();
  }
}

/** Lines that are written together. */
const batch = 500;

async function writeJournal(path: string, entries: AsyncIterable<DayEntry>): Promise<void> {
  const journal = openAppender(path, { truncate: true });
  try {
    let waiting: DayEntry[] = [];
    for await (const entry of entries) {
      waiting.push(entry);
      if (waiting.length < batch) continue;
      journal.appendAll(waiting);
      waiting = [];
    }
    journal.appendAll(waiting);
  } finally {
    journal.close();
  }
}
