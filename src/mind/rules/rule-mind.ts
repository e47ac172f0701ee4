import type { DesireIndex } from '../desire-index.ts';
import { fillHere } from '../fill-here.ts';
import type { Mind } from '../mind.ts';
import { goalByRule } from './goal-by-rule.ts';
import { linkOf } from './link.ts';
import { queriesByRule } from './queries-by-rule.ts';
import { rankByRule } from './rank-by-rule.ts';

/** Events before this one whose likeness counts against a candidate. */
const recentEvents = 3;

/**
 * The mind by rules: no model, no call leaves the program, equal draws give equal lives.
 * @param options.goals goals that the person may have in a domain, as sentences
 */
export function ruleMind(options: {
  index: DesireIndex;
  seed: number;
  life: string;
  goals: (domain: string) => readonly string[];
}): Mind {
  const { index, seed, life, goals } = options;
  const byId = new Map(index.pool.desires.map((desire) => [desire.id, desire]));
  return {
    queries: async (belief) => queriesByRule(belief, seed, life),
    rank: async ({ belief, candidates }) => {
      const recent = belief.longTerm.remembered.slice(-recentEvents).flatMap(({ desire }) => byId.get(desire) ?? []);
      return rankByRule({ belief, candidates, recent }, index, { seed, life });
    },
    refine: async ({ belief, circumstances, desire }) => {
      const filled = fillHere({ belief, circumstances, desire }, index.pool, { seed, life });
      const link = linkOf({ belief, desire, byId }, index, { seed, life });
      return link === null ? filled : { ...filled, event: `${filled.event} ${link}` };
    },
    goal: async ({ belief, domain }) => goalByRule({ belief, goals: goals(domain), byId }, index),
  };
}
