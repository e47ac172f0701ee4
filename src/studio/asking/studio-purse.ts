import { moneyIn, openSharedPurse, picodollars, type SharedPurse } from '../../model/index.ts';
import type { StudioContext } from '../studio-context.ts';

const opened = new WeakMap<StudioContext, SharedPurse>();

/** The money of a studio: all that its pages ask of models, live and in studies, by whichever browser, is spent from this one purse. */
export function studioPurse(studio: StudioContext): SharedPurse {
  const purse = opened.get(studio) ?? openSharedPurse({ limitInUsd: studio.budget, advice });
  opened.set(studio, purse);
  return purse;
}

const advice =
  'It is for all that is asked in this studio until it is closed. What was paid for is kept: start the studio with a higher --budget and go on.';

/** US dollars that a studio has spent since it was started, as far as prices are known. */
export function spentUsd(studio: StudioContext): number {
  return moneyIn(studioPurse(studio)).spent / picodollars;
}

/** US dollars that are left for a study that begins now; null: no limit. */
export function leftUsd(studio: StudioContext): number | null {
  const { limitInUsd } = studioPurse(studio);
  return limitInUsd === null ? null : Math.max(0, limitInUsd - spentUsd(studio));
}
