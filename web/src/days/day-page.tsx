/** Being written by its slice. */
export function DayPage() {
  return null;
}
