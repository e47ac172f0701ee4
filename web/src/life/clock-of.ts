/** Hours and minutes of a time as lives have them, `2026-03-02 18:05:00, Monday`; what is written otherwise stays as it is. */
export function clockOf(time: string): string {
  return /^\d{4}-\d\d-\d\d (\d\d:\d\d)/.exec(time)?.[1] ?? time;
}
