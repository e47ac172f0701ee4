import { proactiveBuiltIns } from '../../run/index.ts';
import { personByRule } from '../../user/index.ts';
import type { BrowserModels } from '../asking/browser-models.ts';
import { NotFound } from '../problem.ts';
import type { StudioContext } from '../studio-context.ts';
import type { DayRequest } from './at-home-request.ts';
import { plainSettings, readyBuiltIn, type ReadyAssistant } from './built-in-assistant.ts';
import type { Decision } from './decision.ts';
import { householdOf, type Household } from './household.ts';
import { modelAssistant, modelPerson, type ModelAsked } from './model-at-home.ts';
import type { SteeredDay } from './steered-day-contract.ts';
import { openSteeredDay } from './steered-day.ts';

/** A day of a household that somebody lives at their browser. */
export interface OpenDay {
  request: DayRequest;
  household: Household;
  steered: SteeredDay;
}

/** Opens the day that is asked for. @throws NotFound; UsageError for a model without key or price */
export async function openDay(
  studio: StudioContext,
  { models, browser }: { models: BrowserModels; browser: string },
  { request, decisions = [] }: { request: DayRequest; decisions?: readonly Decision[] },
): Promise<OpenDay> {
  const household = await householdOf(studio, request);
  const { life, person, home, seed, statedPerHour } = household;
  const asking = { models, browser };
  const ready = await readyAssistant(household, request, asking);
  const byRule = personByRule(person, { seed, life });
  const { rater } = request;
  const rates = rater === 'rules' ? byRule : await modelPerson({ ...asking, spec: rater }, household);
  const steered = openSteeredDay(
    {
      head: { life, person: person.id, assistant: request.assistant, home: home.id, statedPerHour },
      settings: plainSettings(household),
      home,
      planned: await household.dayOn(request.date),
      ...ready,
      person: rates,
      byRule,
      asksSilence: request.asksSilence,
    },
    request.role,
    decisions,
  );
  return { request, household, steered };
}

async function readyAssistant(
  household: Household,
  { assistant: spec, date, trainings }: DayRequest,
  asking: Omit<ModelAsked, 'spec'>,
): Promise<ReadyAssistant> {
  if (Object.hasOwn(proactiveBuiltIns, spec)) return readyBuiltIn(household, spec, { date, trainings });
  if (!spec.includes(':')) throw new NotFound(`There is no assistant "${spec.slice(0, 100)}" at home.`);
  const assistant = await modelAssistant({ ...asking, spec }, household);
  return { assistant, memory: assistant.start(), day: 1 };
}
