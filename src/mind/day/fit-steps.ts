import type { Generator } from '../../random/index.ts';
import type { ScriptStep } from './script.ts';

const grain = 5;
const longestAtHome = 30;

/** A step with the minutes that it takes this time. */
export interface FittedStep {
  step: ScriptStep;
  minutes: number;
}

/**
 * Chooses which steps of a script occur and how long each takes, so that they fill a stretch exactly. Steps with `repeat` come again, one after
 * the other, until the time is full; where time is short, steps are left out, the ones that come seldom first.
 * @param total a multiple of 5, at least 5
 */
export function fitSteps(steps: readonly ScriptStep[], total: number, generator: Generator): FittedStep[] {
  const chosen = steps.filter(({ often }) => often === 1 || generator.uniform() < often);
  const first = chosen.filter(({ every }) => every === 1);
  const all = repeated(shortened(first.length > 0 ? first : chosen, total), chosen, total);
  const minutes = all.map(({ minutes: [least] }) => least);
  let left = total - sum(minutes);
  for (; left < 0; left += grain) minutes[minutes.indexOf(Math.max(...minutes))]! -= grain;
  const usual = all.map(({ minutes: [, most] }) => most);
  left = handOut(minutes, usual, left, generator);
  if (left > 0) handOut(minutes, all.map(hardLimit), left, generator);
  return all.map((step, at) => ({ step, minutes: minutes[at]! }));
}

/** Leaves out steps until the shortest form fits. */
function shortened(steps: readonly ScriptStep[], total: number): ScriptStep[] {
  const kept = [...steps];
  while (kept.length > 1 && sum(kept.map(({ minutes }) => minutes[0])) > total) {
    let worst = 0;
    for (let at = 1; at < kept.length; at++) if (worth(kept[at]!) <= worth(kept[worst]!)) worst = at;
    kept.splice(worst, 1);
  }
  return kept;
}

/** What is left out last: being where one goes, then what repeats, then what always occurs. */
function worth({ uses, kind, repeat, often, minutes }: ScriptStep): number {
  return (uses === null && kind === null ? 8 : 0) + (repeat ? 4 : 0) + often + minutes[1] / 1000;
}

/** Adds rounds of the steps that repeat (of the last one at home, where none does), as many as the usual lengths call for. */
function repeated(kept: readonly ScriptStep[], chosen: readonly ScriptStep[], total: number): ScriptStep[] {
  const repeating = chosen.filter((step) => step.repeat && (step.every > 1 || kept.includes(step)));
  const steps = repeating.some((step) => kept.includes(step)) ? repeating : [];
  const round = steps.length > 0 ? steps : kept.filter(({ uses }) => uses !== null).slice(-1);
  if (round.length === 0) return [...kept];
  const last = kept.findLastIndex((step) => round.includes(step));
  const added: ScriptStep[] = [];
  let least = sum(kept.map(({ minutes }) => minutes[0]));
  let usual = sum(kept.map(usualMinutes));
  let limit = sum(kept.map(hardLimit));
  for (let turn = 0; limit < total || (steps.length > 0 && usual + grain < total); turn++) {
    const step = round[turn % round.length]!;
    const times = 1 + Math.floor(turn / round.length);
    if (step.every > 1 && times % step.every !== step.every - 1) continue;
    if (limit >= total && least + step.minutes[0] > total) break;
    added.push(step);
    least += step.minutes[0];
    usual += usualMinutes(step);
    limit += hardLimit(step);
  }
  return [...kept.slice(0, last + 1), ...added, ...kept.slice(last + 1)];
}

/** Gives time to steps by chance, five minutes at a time, up to each one's limit; returns what nobody could take. */
function handOut(minutes: number[], limits: readonly number[], time: number, generator: Generator): number {
  let left = time;
  const open = minutes.map((_, at) => at).filter((at) => minutes[at]! < limits[at]!);
  while (left > 0 && open.length > 0) {
    const place = generator.integer(0, open.length - 1);
    const at = open[place]!;
    minutes[at]! += grain;
    left -= grain;
    if (minutes[at]! >= limits[at]!) open.splice(place, 1);
  }
  return left;
}

function usualMinutes({ minutes }: ScriptStep): number {
  return (minutes[0] + minutes[1]) / 2;
}

function hardLimit({ uses }: ScriptStep): number {
  return uses === null ? 2880 : longestAtHome;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
