import { useCallback, useState } from 'react';
import type { LiveRecipe } from '../../../src/studio/engine/live-recipe.ts';

/** What is chosen for a life before it begins. */
export interface NewLife {
  kind: LiveRecipe['person']['kind'];
  wishes: { gender?: 'female' | 'male' | 'nonbinary'; age?: number; culture?: string; place?: string };
  domain: string;
  seed: number;
  mind: string;
}

const first: NewLife = { kind: 'made', wishes: {}, domain: 'mixed', seed: 1, mind: 'rules' };

/** The choice of a life, and how it is changed. */
export function useNewLife(): [NewLife, (change: Partial<NewLife>) => void] {
  const [life, setLife] = useState<NewLife>(() => ({ ...first, seed: newSeed() }));
  const change = useCallback((given: Partial<NewLife>) => setLife((before) => ({ ...before, ...given })), []);
  return [life, change];
}

/** A seed that is easy to say. */
export function newSeed(): number {
  return 1 + Math.floor(Math.random() * 9999);
}
