import MiniSearch from 'minisearch';
import { cosine, type Embedder } from '../model/index.ts';
import { textsOf, type Desire, type DesirePool } from './desires/index.ts';
import { likenessOf, wordWeights } from './word-weights.ts';

/** A desire found by a query. */
export interface FoundDesire {
  desire: Desire;
  /** 0 to 1 over those looked through: half by vectors, half by keywords. */
  relevance: number;
}

/** A pool of desires, to be searched. */
export interface DesireIndex {
  pool: DesirePool;
  /** The desires nearest to `query` among `allowed`, nearest first, at most `count`. */
  find(query: string, allowed: readonly Desire[], count: number): Promise<FoundDesire[]>;
  /** How much a text has to do with a desire, 0 to 1, by telling words. */
  nearness(text: string, desire: Desire): number;
  /** How alike two desires are, 0 to 1, by telling words. */
  likeness(one: Desire, other: Desire): number;
}

/**
 * Prepares a pool for hybrid search: cosine of vectors, less the desire's mean cosine with the pool, and keywords by BM25 (MiniSearch), each
 * scaled to 0 … 1 over the desires looked through, added half and half; of two equals the one that stands first in the pool comes first.
 */
export async function indexDesires(pool: DesirePool, embedder: Embedder): Promise<DesireIndex> {
  const texts = pool.desires.map(searchText);
  const vectors = await Promise.all(texts.map((text) => embedder.embed(text)));
  const positions = new Map(pool.desires.map((desire, position) => [desire.id, position]));
  const keywords = keywordIndexes(pool, texts);
  const usual = meanCosines(vectors);
  const weights = wordWeights(texts);
  const weighed = texts.map((text) => weights.weigh(text));
  const positionOf = ({ id }: Desire): number => positions.get(id)!;
  return {
    pool,
    async find(query, allowed, count) {
      const places = new Set(allowed.map(positionOf));
      const vector = await embedder.embed(query);
      const hits = keywords(allowed).search(query, {
        filter: ({ id }) => places.has(id as number),
        boost: { about: 2 },
      });
      const scores = new Map(hits.map(({ id, score }) => [id as number, score]));
      const cosines = new Map([...places].map((place) => [place, cosine(vector, vectors[place]!) - usual[place]!]));
      const byKeywords = scaled(new Map([...places].map((place) => [place, scores.get(place) ?? 0])));
      const byVectors = scaled(cosines);
      return [...places]
        .map((place) => ({ place, relevance: 0.5 * byKeywords.get(place)! + 0.5 * byVectors.get(place)! }))
        .sort((a, b) => b.relevance - a.relevance || a.place - b.place)
        .slice(0, count)
        .map(({ place, relevance }) => ({ desire: pool.desires[place]!, relevance }));
    },
    nearness: (text, desire) => likenessOf(weights.weigh(text), weighed[positionOf(desire)]!),
    likeness: (one, other) => likenessOf(weighed[positionOf(one)]!, weighed[positionOf(other)]!),
  };
}

type Keywords = MiniSearch<{ id: number; text: string; about: string }>;

/** Keyword indexes, each made when it is first needed: one for each domain, for lives of one domain, and one of all. */
function keywordIndexes({ desires }: DesirePool, texts: readonly string[]): (allowed: readonly Desire[]) => Keywords {
  const made = new Map<string | null, Keywords>();
  return (allowed) => {
    const first = allowed[0]?.domain ?? null;
    const domain = allowed.every((desire) => desire.domain === first) ? first : null;
    const known = made.get(domain);
    if (known !== undefined) return known;
    const index: Keywords = new MiniSearch({ fields: ['text', 'about'] });
    for (const [id, desire] of desires.entries()) {
      if (domain === null || desire.domain === domain)
        index.add({ id, text: texts[id]!, about: desire.about.join(' ') });
    }
    made.set(domain, index);
    return index;
  };
}

/** Texts of a desire without its slots. */
function searchText(desire: Desire): string {
  return [...textsOf(desire), ...desire.about].join(' ').replace(/\{[^{}]*\}/g, ' ');
}

/** Values from 0, the least, to 1, the most; all 0 where they are equal. */
function scaled(values: ReadonlyMap<number, number>): Map<number, number> {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values.values()) [least, most] = [Math.min(least, value), Math.max(most, value)];
  const width = most - least;
  return new Map([...values].map(([place, value]) => [place, width > 0 ? (value - least) / width : 0]));
}

/** Mean cosine of each vector with all of them: some texts are near to every query, others to none, and neither says anything (hubness). */
function meanCosines(vectors: readonly Float32Array[]): number[] {
  const sum = new Float32Array(vectors[0]?.length ?? 0);
  for (const vector of vectors) for (const [at, value] of vector.entries()) sum[at]! += value;
  return vectors.map((vector) => cosine(vector, sum) / vectors.length);
}
