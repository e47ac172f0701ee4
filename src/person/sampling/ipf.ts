/** One column of a table of people: in which category each of them is, and how the categories are to be shared out. */
export interface IpfColumn {
  name: string;
  categories: readonly string[];
  /** Share of each category, adding up to 1. */
  targets: readonly number[];
  /** Place of each person's category; `missing` where it is not known. */
  codes: Uint8Array;
}

/** The code of a person whose category is not known: the column says nothing about them and leaves their weight alone. */
export const missing = 255;

/** What iterative proportional fitting came to. */
export interface IpfResult {
  /** One weight per person, adding up to 1. */
  weights: Float64Array;
  /** Passes over all columns. */
  iterations: number;
  /** Sum of the absolute changes of weights in the last pass. */
  change: number;
  /** True when the last pass changed less than the tolerance. */
  converged: boolean;
}

/** A plan asks for a category that nobody is in: no weights can bring it about. */
export class EmptyCategoryError extends Error {
  readonly column: string;
  readonly category: string;

  constructor(column: string, category: string) {
    super(`nobody is in the category ${JSON.stringify(category)} of ${JSON.stringify(column)}`);
    this.name = 'EmptyCategoryError';
    this.column = column;
    this.category = category;
  }
}

/** Keeps the division defined; as in the reference. */
const least = 1e-12;

/**
 * Iterative proportional fitting (raking; Deming and Stephan 1940): start at 1/N; per pass and column multiply each weight by
 * target / (share + 1e-12) of its category, shares being taken among those whose category is known; after all columns rescale the sum to 1;
 * stop when the absolute changes of a pass add up to less than `tolerance`.
 * @param options.size number of people, N
 * @param options.iterations most passes; default 100
 * @param options.tolerance default 1e-10
 * @throws EmptyCategoryError when a category with a target above 0 has nobody in it
 */
export function ipf(options: {
  columns: readonly IpfColumn[];
  size: number;
  iterations?: number;
  tolerance?: number;
}): IpfResult {
  const { columns, size, iterations: most = 100, tolerance = 1e-10 } = options;
  let weights = new Float64Array(size).fill(1 / size);
  for (const column of columns) refuseEmpty(column, weights);
  let change = Infinity;
  let iterations = 0;
  while (iterations < most && change >= tolerance) {
    const before = weights;
    weights = Float64Array.from(before);
    for (const column of columns) fitColumn(column, weights);
    rescale(weights);
    change = 0;
    for (let index = 0; index < size; index++) change += Math.abs(weights[index]! - before[index]!);
    iterations++;
  }
  return { weights, iterations, change, converged: change < tolerance };
}

function fitColumn({ codes, targets }: IpfColumn, weights: Float64Array): void {
  const shares = weightedShares(codes, targets.length, weights);
  const factors = targets.map((target, category) => target / (shares[category]! + least));
  for (let index = 0; index < codes.length; index++) {
    const code = codes[index]!;
    if (code !== missing) weights[index] = weights[index]! * factors[code]!;
  }
}

/** Share of each category under `weights`, among those whose category is known; zeros when that is nobody. */
export function weightedShares(codes: Uint8Array, categories: number, weights: Float64Array): number[] {
  const sums = Array.from({ length: categories }, () => 0);
  let known = 0;
  for (let index = 0; index < codes.length; index++) {
    const code = codes[index]!;
    if (code === missing) continue;
    sums[code] = sums[code]! + weights[index]!;
    known += weights[index]!;
  }
  return known === 0 ? sums : sums.map((sum) => sum / known);
}

function rescale(weights: Float64Array): void {
  let sum = 0;
  for (const weight of weights) sum += weight;
  if (sum === 0) return;
  for (let index = 0; index < weights.length; index++) weights[index] = weights[index]! / sum;
}

function refuseEmpty({ name, categories, codes, targets }: IpfColumn, weights: Float64Array): void {
  const shares = weightedShares(codes, categories.length, weights);
  const empty = categories.findIndex((_, index) => targets[index]! > 0 && shares[index] === 0);
  if (empty >= 0) throw new EmptyCategoryError(name, categories[empty]!);
}
