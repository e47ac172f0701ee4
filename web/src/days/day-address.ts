/** Which day of whom. */
export interface DayPlace {
  run: string;
  life: string;
  assistant: string;
  day: number;
}

/** Where a day is shown. */
export function dayAddress({ run, life, assistant, day }: DayPlace): string {
  const parts = [run, life, assistant, String(day)].map(encodeURIComponent);
  return `/days/${parts.join('/')}`;
}
