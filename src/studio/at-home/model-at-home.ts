import { modelProactiveAssistant, type HarnessMemory, type ProactiveAssistant } from '../../assistant/index.ts';
import { hashedWords, type CallLine, type CallRecord, type ModelPort } from '../../model/index.ts';
import type { DayPlan } from '../../journal/index.ts';
import { personByModel, ratedPerson, type PersonAtHome } from '../../user/index.ts';
import type { Asked, BrowserModels } from '../asking/browser-models.ts';
import type { Household } from './household.ts';

/** Who asks which model. */
export interface ModelAsked {
  models: BrowserModels;
  browser: string;
  /** One of the studio's models. */
  spec: string;
}

/** A model that suggests, in our harness, as studies have it where nothing else is said. */
export async function modelAssistant(
  asked: ModelAsked,
  { life }: Household,
): Promise<ProactiveAssistant<HarnessMemory>> {
  const model = await modelFor(asked, { role: '--assistant' });
  return modelProactiveAssistant({
    model,
    embedder: hashedWords,
    line: ({ date }) => lineOf('assistant', life, date),
    settings: { candidates: 1, memory: 'ASC', retrieval: true, persona: null, reasons: 'none' },
  });
}

/** A person whom a model plays; times and rates are counted. */
export async function modelPerson(asked: ModelAsked, { life, person, seed }: Household): Promise<PersonAtHome> {
  const model = await modelFor(asked, { role: '--rater', defaults: { temperature: 0 } });
  const line = ({ date }: DayPlan) => lineOf('rater', life, date);
  return personByModel({ model, person: ratedPerson(person), seed, life, as: 'joint', counted: true, line });
}

/** A model that is opened for each call, so that it is the browser's money that is spent, and one outage does not end all later days. */
async function modelFor({ models, browser, spec }: ModelAsked, asked: Asked): Promise<ModelPort> {
  const { name, parameters } = await models.ask(browser, spec, asked, (model) => Promise.resolve(model));
  return {
    name,
    parameters,
    ask: (request, options) => models.ask(browser, spec, asked, (model) => model.ask(request, options)),
  };
}

/** Keeps nothing: the day belongs to no run. */
const noRecord: CallRecord = {
  recorded: async (_address, _asked, perform) => ({ address: '', asked: '', latencyInMs: 0, ...(await perform()) }),
  close: () => {},
};

function lineOf(role: 'assistant' | 'rater', life: string, date: string): CallLine {
  const address = [
    ['life', life],
    ['date', date],
    ['role', role],
  ] as const;
  return { record: noRecord, address, role, priority: 0, calls: 0 };
}
