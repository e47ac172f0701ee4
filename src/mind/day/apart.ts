/** What is done, told so that it is not what was done just before. */
export function apart(doing: string, before: string | undefined): string {
  return doing === before ? `still ${doing}` : doing;
}
