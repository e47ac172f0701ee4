/** Numbers of which the least comes first. */
export interface NumberHeap {
  push(value: number): void;
  /** Takes the least one out; undefined when there is none. */
  pop(): number | undefined;
}

/** An empty binary heap. */
export function numberHeap(): NumberHeap {
  const values: number[] = [];

  const rise = (from: number) => {
    const value = values[from]!;
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (values[parent]! <= value) break;
      values[at] = values[parent]!;
      at = parent;
    }
    values[at] = value;
  };

  const sink = (value: number) => {
    let at = 0;
    for (let child = 1; child < values.length; child = 2 * at + 1) {
      if (child + 1 < values.length && values[child + 1]! < values[child]!) child++;
      if (values[child]! >= value) break;
      values[at] = values[child]!;
      at = child;
    }
    values[at] = value;
  };

  return {
    push: (value) => {
      values.push(value);
      rise(values.length - 1);
    },
    pop: () => {
      const least = values[0];
      const last = values.pop();
      if (last !== undefined && values.length > 0) sink(last);
      return least;
    },
  };
}
