import { browserModels } from '../asking/browser-models.ts';
import { emptyStudio } from '../studio.test-helper.ts';
import type { DayRequest } from './at-home-request.ts';
import type { Decision } from './decision.ts';
import { householdOf, type Household } from './household.ts';
import { listed } from './people-at-home.ts';
import { openDay, type OpenDay } from './open-day.ts';
import type { SteeredDay } from './steered-day-contract.ts';

/** The day of the first resident that is asked for. */
export async function requestOf(changes: Partial<DayRequest> = {}): Promise<DayRequest> {
  const { people } = await listed(emptyStudio(), { source: 'residents', search: '', from: 0, count: 1 });
  return {
    source: 'residents',
    life: people[0]!.life,
    chance: 0,
    date: '2026-03-02',
    assistant: 'memory',
    trainings: 0,
    rater: 'rules',
    role: 'watch',
    asksSilence: false,
    ...changes,
  };
}

/** The household of the first resident. */
export async function residentHousehold(): Promise<Household> {
  return householdOf(emptyStudio(), await requestOf());
}

/** A day that is begun, till its first tick has come. */
export async function openedDay(
  changes: Partial<DayRequest> = {},
  decisions: readonly Decision[] = [],
  studio = emptyStudio(),
): Promise<OpenDay> {
  const models = browserModels(studio);
  const open = await openDay(studio, { models, browser: 'b' }, { request: await requestOf(changes), decisions });
  await dayOf(open.steered, () => open.steered.events.length > 0);
  return open;
}

/** Waits until something is so on a day. */
export async function dayOf(day: SteeredDay, isSo: () => boolean): Promise<void> {
  const limit = AbortSignal.timeout(4000);
  for (let seen = day.version; !isSo(); seen = day.version) await day.after(seen, limit);
}
