/** Numbers that are added one after another, four or eight bytes each: an index of many rows stays small. */
export interface Column<Numbers extends Float32Array | Float64Array | Uint32Array> {
  /** Sets the value of a row; rows between are filled. */
  set(row: number, value: number): void;
  /** Finished, with `rows` values. */
  values(rows: number): Numbers;
}

/**
 * A column that grows by doubling.
 * @param fill what rows have that are not set
 */
export function growingColumn<Numbers extends Float32Array | Float64Array | Uint32Array>(
  make: new (length: number) => Numbers,
  fill = 0,
): Column<Numbers> {
  let numbers = new make(256).fill(fill) as Numbers;
  const reserve = (length: number) => {
    if (length <= numbers.length) return;
    const grown = new make(Math.max(length, numbers.length * 2)).fill(fill) as Numbers;
    grown.set(numbers);
    numbers = grown;
  };
  return {
    set(row, value) {
      reserve(row + 1);
      numbers[row] = value;
    },
    values(rows) {
      reserve(rows);
      return numbers.slice(0, rows) as Numbers;
    },
  };
}

/** Texts by the number under which they were first seen. */
export interface Names {
  codeOf(name: string): number;
  readonly all: readonly string[];
}

/** Gives each text a number. */
export function numberedNames(): Names {
  const codes = new Map<string, number>();
  const all: string[] = [];
  return {
    codeOf(name) {
      const known = codes.get(name);
      if (known !== undefined) return known;
      codes.set(name, all.length);
      return all.push(name) - 1;
    },
    all,
  };
}
