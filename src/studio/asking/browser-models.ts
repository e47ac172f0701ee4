import { OutageError } from '../../errors/index.ts';
import {
  checkModelParameters,
  isPaid,
  nameWithoutUrl,
  parseModelName,
  openBudget,
  openEndpoints,
  openModel,
  picodollars,
  readPrices,
  type Budget,
  type Endpoints,
  type ModelPort,
  type ModelRole,
  type Prices,
  type Spending,
} from '../../model/index.ts';
import { Conflict, NotFound } from '../problem.ts';
import type { StudioContext } from '../studio-context.ts';
import { spendingInMemory } from './spending-in-memory.ts';

/** Models as browsers may ask them: those that the studio was started with, each browser with its own budget. */
export interface BrowserModels {
  /**
   * Asks a model for somebody who waits at a page.
   * @param model one of the studio's
   * @throws NotFound for any other; UsageError for a missing key or price; BudgetError when the browser's money is spent; OutageError when the model
   * cannot be reached, or keeps them waiting for too long
   */
  ask<Value>(browser: string, model: string, asked: Asked, call: (model: ModelPort) => Promise<Value>): Promise<Value>;
  /** US dollars that a browser has spent since the studio was started, as far as prices are known. */
  spentUsd(browser: string): number;
}

/** What for a model is asked. */
export type Asked = Pick<ModelRole, 'role' | 'defaults'>;

interface Purse {
  spending: Spending;
  budget: Budget;
  /** Opened anew after an outage: they stop all at once and for good. */
  endpoints: Endpoints;
}

/** Browsers whose spending is known; beyond it those who have spent nothing are forgotten. */
const mostPurses = 500;

/** A single answer is waited for so long. */
const callTimeoutInMs = 60_000;

/** Somebody at a page waits so long for all calls of a step, repetitions included. */
const patienceInMs = 100_000;

const opened = new WeakMap<StudioContext, BrowserModels>();

/** The models of a studio, the same for all its pages: a browser has one purse, wherever it asks. */
export function browserModels(studio: StudioContext): BrowserModels {
  const known = opened.get(studio) ?? openBrowserModels(studio);
  opened.set(studio, known);
  return known;
}

/** Opens the models of a studio; nothing is asked. */
function openBrowserModels({ models, budget, clock, environment }: StudioContext): BrowserModels {
  const purses = new Map<string, Purse>();
  const prices = pricesOf(models);

  function endpointsWith(own: Budget): Endpoints {
    return openEndpoints({ concurrency: 4, budget: own, clock });
  }

  function purseOf(browser: string): Purse {
    const known = purses.get(browser);
    if (known !== undefined) {
      if (known.endpoints.stopped.aborted) known.endpoints = endpointsWith(known.budget);
      return known;
    }
    if (purses.size >= mostPurses) forgetOne(purses);
    const spending = spendingInMemory();
    const own = openBudget({ limitInUsd: budget, prices, spending });
    const purse = { spending, budget: own, endpoints: endpointsWith(own) };
    purses.set(browser, purse);
    return purse;
  }

  return {
    async ask(browser, spec, { role, defaults = {} }, call) {
      if (!models.includes(spec))
        throw new NotFound(`The studio was not started with the model "${spec.slice(0, 100)}".`);
      const { endpoints } = purseOf(browser);
      const asked = { role, defaults, parameters: {}, environment };
      await checkModelParameters(spec, asked);
      const model = openModel(spec, { ...asked, endpoints, callTimeoutInMs, clock });
      const done = new AbortController();
      const impatience = clock.sleep(patienceInMs, done.signal).then(
        () => endpoints.stop(new OutageError({ reason: 'silent', message: `${model.name} did not answer in time.` })),
        () => {},
      );
      try {
        return await call(model);
      } finally {
        done.abort();
        await impatience;
      }
    },
    spentUsd: (browser) => (purses.get(browser)?.spending.spent ?? 0) / picodollars,
  };
}

/** What models cost: servers of one's own, of which nobody has said a price, cost nothing, else no budget could ever be kept with them. */
function pricesOf(models: readonly string[]): Prices {
  const known = readPrices();
  const names = models.map((model) => parseModelName(model, '--model'));
  const own = new Set(names.filter((name) => !isPaid(name)).map(nameWithoutUrl));
  return {
    asOf: known.asOf,
    of: (model) => known.of(model) ?? (own.has(model) ? { input: 0, output: 0 } : null),
  };
}

function forgetOne(purses: Map<string, Purse>): void {
  for (const [browser, { spending }] of purses) {
    if (spending.spent > 0 || spending.underWay > 0) continue;
    purses.delete(browser);
    return;
  }
  throw new Conflict('Too many browsers have asked models of this studio. Start it anew.');
}
