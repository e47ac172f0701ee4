/** Being written by its slice. */
export function RunPage() {
  return null;
}
