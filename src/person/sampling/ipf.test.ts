import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { effectiveSampleSize } from './effective-sample-size.ts';
import { EmptyCategoryError, ipf, missing, weightedShares, type IpfColumn } from './ipf.ts';

/** One person per unit of a table of counts. */
function table(
  counts: readonly (readonly number[])[],
  rows: readonly number[],
  columns: readonly number[],
): IpfColumn[] {
  const people = counts.flatMap((row, r) =>
    row.flatMap((count, c) => Array.from({ length: count }, () => [r, c] as const)),
  );
  const names = (targets: readonly number[]) => targets.map((_, index) => `c${index}`);
  return [
    { name: 'row', categories: names(rows), targets: rows, codes: Uint8Array.from(people, ([r]) => r) },
    { name: 'column', categories: names(columns), targets: columns, codes: Uint8Array.from(people, ([, c]) => c) },
  ];
}

/** Weight of each cell of the table. */
function cells(columns: readonly IpfColumn[], weights: Float64Array): number[][] {
  const [rows, cols] = columns as [IpfColumn, IpfColumn];
  const sums = rows.targets.map(() => cols.targets.map(() => 0));
  weights.forEach((weight, person) => {
    sums[rows.codes[person]!]![cols.codes[person]!]! += weight;
  });
  return sums;
}

function expectCells(actual: number[][], expected: number[][]): void {
  expected.forEach((row, r) => row.forEach((value, c) => expect(actual[r]![c]).toBeCloseTo(value, 10)));
}

describe('one pass, worked by hand', () => {
  // Counts [[1,2],[3,4]], all targets 1/2. Rows: ×5/3 and ×5/7 give [1/6,1/3],[3/14,2/7]; columns sum to 8/21 and 13/21, so ×21/16 and ×21/26.
  test('2×2', () => {
    const columns = table(
      [
        [1, 2],
        [3, 4],
      ],
      [0.5, 0.5],
      [0.5, 0.5],
    );
    const { weights, iterations } = ipf({ columns, size: 10, iterations: 1 });
    expect(iterations).toBe(1);
    expectCells(cells(columns, weights), [
      [7 / 32, 7 / 26],
      [9 / 32, 6 / 26],
    ]);
  });

  // Counts [[2,1],[1,1],[1,4]], rows 5:3:2, columns 6:4. Rows: ×5/3, ×3/2, ×2/5; columns then sum to 157/300 and 143/300.
  test('3×2', () => {
    const columns = table(
      [
        [2, 1],
        [1, 1],
        [1, 4],
      ],
      [0.5, 0.3, 0.2],
      [0.6, 0.4],
    );
    const { weights } = ipf({ columns, size: 10, iterations: 1 });
    expectCells(cells(columns, weights), [
      [60 / 157, 20 / 143],
      [27 / 157, 18 / 143],
      [7.2 / 157, 19.2 / 143],
    ]);
  });
});

// The odds ratio 1·4/(2·3) = 2/3 survives (Deming and Stephan 1940); with even margins a²/(1/2 − a)² = 2/3 gives a = √6/2 − 1.
test('the limit of the 2×2 table keeps its odds ratio', () => {
  const columns = table(
    [
      [1, 2],
      [3, 4],
    ],
    [0.5, 0.5],
    [0.5, 0.5],
  );
  const { weights, converged } = ipf({ columns, size: 10 });
  const a = Math.sqrt(6) / 2 - 1;
  expect(converged).toBe(true);
  expectCells(cells(columns, weights), [
    [a, 0.5 - a],
    [0.5 - a, a],
  ]);
});

test('a category that nobody is in is named', () => {
  const columns: IpfColumn[] = [
    { name: 'gender', categories: ['female', 'male'], targets: [0.5, 0.5], codes: Uint8Array.of(0, 0, missing) },
  ];
  expect(() => ipf({ columns, size: 3 })).toThrow(EmptyCategoryError);
  expect(() => ipf({ columns, size: 3 })).toThrow('nobody is in the category "male" of "gender"');
  expect(() => ipf({ columns: [{ ...columns[0]!, targets: [1, 0] }], size: 3 })).not.toThrow();
});

test('whoever is not known in a column keeps their weight in it', () => {
  const columns: IpfColumn[] = [
    { name: 'x', categories: ['a', 'b'], targets: [0.5, 0.5], codes: Uint8Array.of(0, 0, 0, 1, missing) },
  ];
  const { weights } = ipf({ columns, size: 5 });
  expect(weights[4]).toBeCloseTo(0.2, 8);
  expect(weightedShares(columns[0]!.codes, 2, weights)[1]).toBeCloseTo(0.5, 8);
});

test('margins are met wherever every cell has somebody', () => {
  const share = fc.integer({ min: 1, max: 9 });
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 3, maxLength: 3 }), {
        minLength: 2,
        maxLength: 4,
      }),
      fc.array(share, { minLength: 4, maxLength: 4 }),
      fc.array(share, { minLength: 3, maxLength: 3 }),
      (counts, rowAmounts, columnAmounts) => {
        const shares = (amounts: number[]) =>
          amounts.map((each) => each / amounts.reduce((sum, other) => sum + other, 0));
        const columns = table(counts, shares(rowAmounts.slice(0, counts.length)), shares(columnAmounts));
        const size = columns[0]!.codes.length;
        const { weights } = ipf({ columns, size, iterations: 500 });
        for (const column of columns) {
          weightedShares(column.codes, column.targets.length, weights).forEach((value, index) => {
            expect(value).toBeCloseTo(column.targets[index]!, 6);
          });
        }
      },
    ),
    { numRuns: 50 },
  );
});

// (Σw)²/Σw²: 6²/14; equal weights count in full, a single one as 1 (Kish 1965).
test('effective sample size', () => {
  expect(effectiveSampleSize([1, 2, 3])).toBeCloseTo(36 / 14, 12);
  expect(effectiveSampleSize([0.2, 0.2, 0.2, 0.2, 0.2])).toBeCloseTo(5, 12);
  expect(effectiveSampleSize([4, 0])).toBe(1);
  expect(effectiveSampleSize([])).toBe(0);
});
