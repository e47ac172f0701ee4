/** Being written by its slice. */
export function AtHomePage() {
  return null;
}
