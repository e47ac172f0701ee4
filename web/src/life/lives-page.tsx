/** Being written by its slice. */
export function LivesPage() {
  return null;
}
