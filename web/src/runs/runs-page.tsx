/** Being written by its slice. */
export function RunsPage() {
  return null;
}
