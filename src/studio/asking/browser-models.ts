import { OutageError } from '../../errors/index.ts';
import {
  checkModelParameters,
  isPaid,
  nameWithoutUrl,
  parseModelName,
  openBudget,
  openEndpoints,
  openModel,
  readPrices,
  type Budget,
  type Endpoints,
  type ModelPort,
  type ModelRole,
  type Prices,
  type Spending,
} from '../../model/index.ts';
import { NotFound } from '../problem.ts';
import type { StudioContext } from '../studio-context.ts';
import { spendingInMemory } from './spending-in-memory.ts';
import { spentUsd, studioPurse } from './studio-purse.ts';

/** Models as browsers may ask them: those that the studio was started with, with the studio's money. */
export interface BrowserModels {
  /**
   * Asks a model for somebody who waits at a page.
   * @param model one of the studio's
   * @throws NotFound for any other; UsageError for a missing key or price; BudgetError when the studio's money is spent; OutageError when the model
   * cannot be reached, or keeps them waiting for too long
   */
  ask<Value>(browser: string, model: string, asked: Asked, call: (model: ModelPort) => Promise<Value>): Promise<Value>;
  /** US dollars that all browsers and studies have spent since the studio was started, as far as prices are known. */
  spentUsd(): number;
}

/** What for a model is asked. */
export type Asked = Pick<ModelRole, 'role' | 'defaults'>;

/** What one browser asks, so that an outage that it meets ends nobody else's calls. */
interface Asking {
  spending: Spending;
  budget: Budget;
  /** Opened anew after an outage: they stop all at once and for good. */
  endpoints: Endpoints;
}

/** Browsers of which something is kept; beyond it those who wait for nothing are forgotten, longest known first. */
const mostBrowsers = 500;

/** A single answer is waited for so long. */
const callTimeoutInMs = 60_000;

/** Somebody at a page waits so long for all calls of a step, repetitions included. */
const patienceInMs = 100_000;

const opened = new WeakMap<StudioContext, BrowserModels>();

/** The models of a studio, the same for all its pages. */
export function browserModels(studio: StudioContext): BrowserModels {
  const known = opened.get(studio) ?? openBrowserModels(studio);
  opened.set(studio, known);
  return known;
}

/** Opens the models of a studio; nothing is asked. */
function openBrowserModels(studio: StudioContext): BrowserModels {
  const { models, clock, environment } = studio;
  const browsers = new Map<string, Asking>();
  const prices = pricesOf(models);
  const purse = studioPurse(studio);

  function endpointsWith(budget: Budget): Endpoints {
    return openEndpoints({ concurrency: 4, budget, clock });
  }

  function askingOf(browser: string): Asking {
    const known = browsers.get(browser);
    if (known !== undefined) {
      if (known.endpoints.stopped.aborted) known.endpoints = endpointsWith(known.budget);
      return known;
    }
    if (browsers.size >= mostBrowsers) forgetOne(browsers);
    const spending = spendingInMemory();
    const budget = openBudget({ limitInUsd: null, prices, spending, purse });
    const asking = { spending, budget, endpoints: endpointsWith(budget) };
    browsers.set(browser, asking);
    return asking;
  }

  return {
    async ask(browser, spec, { role, defaults = {} }, call) {
      if (!models.includes(spec))
        throw new NotFound(`The studio was not started with the model "${spec.slice(0, 100)}".`);
      const { endpoints } = askingOf(browser);
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
    spentUsd: () => spentUsd(studio),
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

/** What was spent stays spent: the purse counts it. */
function forgetOne(browsers: Map<string, Asking>): void {
  for (const [browser, { spending }] of browsers) {
    if (spending.underWay > 0) continue;
    browsers.delete(browser);
    return;
  }
}
