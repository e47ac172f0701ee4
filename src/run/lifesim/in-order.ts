/**
 * Works on several items at once and gives the results in the order of the items. After an error nothing more is begun; what runs is waited for.
 * @param options.atOnce how many, at most
 * @param options.onError hears of the first error at once
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  { atOnce, onError }: { atOnce: number; onError: (error: unknown) => void },
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = [];
  let failed = false;
  const begin = (item: Item) => {
    const started = work(item);
    started.catch((error: unknown) => {
      if (!failed) onError(error);
      failed = true;
    });
    running.push(started);
  };
  try {
    for await (const item of items) {
      if (failed) break;
      begin(item);
      if (running.length >= atOnce) yield await running.shift()!;
    }
    while (running.length > 0) yield await running.shift()!;
  } finally {
    await Promise.allSettled(running);
  }
}
