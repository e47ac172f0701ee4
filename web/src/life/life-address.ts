/** Address of a life's page. */
export function lifeAddress(source: string, life: string): string {
  return `/lives/${encodeURIComponent(source)}/${encodeURIComponent(life)}`;
}
