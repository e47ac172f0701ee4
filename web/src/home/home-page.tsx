/** Being written by its slice. */
export function HomePage() {
  return null;
}
