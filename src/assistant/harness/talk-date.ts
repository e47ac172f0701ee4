const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * When an earlier talk was, as the assistant is told now: `19 Aug 2025, 16 days ago`. The days are calendar days; without them where one of the
 * two times begins with no date, or the talk lies in the future. A time that begins with no date is given back as it is.
 * @param time the scene's time of the earlier talk, as `2025-08-19 13:26:40, Tuesday`; any text
 * @param now the scene's time of the talk now; any text
 */
export function talkDate(time: string, now: string): string {
  const then = dateIn(time);
  if (then === null) return time.trim();
  const date = `${then.day} ${months[then.month - 1]} ${then.year}`;
  const today = dateIn(now);
  return today === null || today.number < then.number ? date : `${date}, ${ago(today.number - then.number)}`;
}

function ago(days: number): string {
  return days === 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`;
}

/** The calendar date that a text begins with, and the number of its day, counted from 1970; null where it begins with none. */
function dateIn(time: string): { year: number; month: number; day: number; number: number } | null {
  const found = /^\s*([1-9]\d{3})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(time);
  if (found === null) return null;
  const [year, month, day] = found.slice(1).map(Number) as [number, number, number];
  const midnight = new Date(Date.UTC(year, month - 1, day));
  const exists = midnight.getUTCMonth() === month - 1 && midnight.getUTCDate() === day;
  return exists ? { year, month, day, number: midnight.getTime() / 86_400_000 } : null;
}
