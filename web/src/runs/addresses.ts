/** Names one conversation of a run. */
export interface Place {
  life: string;
  event: number;
  assistant: string;
  trial: number;
}

/** Address of the page of a run, or of a folder of lives. */
export function runAddress({ name, kind }: { name: string; kind: 'conversations' | 'days' | 'lives' }): string {
  const part = encodeURIComponent(name);
  if (kind === 'lives') return `/lives?source=${part}`;
  return kind === 'days' ? `/days/${part}` : `/runs/${part}`;
}

/** Address of a conversation's page. */
export function conversationAddress(run: string, { life, event, assistant, trial }: Place): string {
  const parts = [run, 'conversations', life, event, assistant, trial];
  return `/runs/${parts.map((part) => encodeURIComponent(part)).join('/')}`;
}

/** Address of the list of a run's conversations. */
export function conversationsAddress(run: string): string {
  return `/runs/${encodeURIComponent(run)}/conversations`;
}

/** Parameters for the typed client, which puts them into the address as they are. */
export function encoded<Parameters extends Readonly<Record<string, string | number>>>(
  parameters: Parameters,
): { [Name in keyof Parameters]: string } {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, encodeURIComponent(value)])) as {
    [Name in keyof Parameters]: string;
  };
}
