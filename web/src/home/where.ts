/** Address of a run's own page. */
export function addressOf({ name, kind }: { name: string; kind: 'conversations' | 'days' | 'lives' }): string {
  const safe = encodeURIComponent(name);
  if (kind === 'lives') return `/lives?source=${safe}`;
  return kind === 'days' ? `/days/${safe}` : `/runs/${safe}`;
}
