/** Being written by its slice. */
export function LivePage() {
  return null;
}
