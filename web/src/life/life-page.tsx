/** Being written by its slice. */
export function LifePage() {
  return null;
}
