/** Being written by its slice. */
export function ComparePage() {
  return null;
}
