/** Being written by its slice. */
export function ConversationPage() {
  return null;
}
