/** How texts for a terminal call an ending: `gave up`, `turn limit`; `not told` stands in runs that were imported. */
export function endingText(ending: string): string {
  return ending === 'unknown' ? 'not told' : ending.replaceAll('-', ' ');
}
