/** The same entries without one of them. */
export function without<Value>(entries: Readonly<Record<string, Value>>, name: string): Record<string, Value> {
  return Object.fromEntries(Object.entries(entries).filter(([each]) => each !== name));
}
