/** Being written by its slice. */
export function ConversationsPage() {
  return null;
}
