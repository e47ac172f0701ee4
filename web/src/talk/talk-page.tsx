/** Being written by its slice. */
export function TalkPage() {
  return null;
}
