/** Being written by its slice. */
export function DaysPage() {
  return null;
}
