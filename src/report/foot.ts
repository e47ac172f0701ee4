import { advisedNotes } from './advised.ts';
import type { AssistantSummary, PartyCount, Scores } from './scores.ts';
import { counted, wrapped } from './text.ts';

/** What the numbers of a table mean, how much they rest on, and what broke; lines of at most `width` characters. */
export function footNotes(scores: Scores, width: number): string[] {
  return [
    meaning(scores),
    ...symbols(scores),
    ...failures(scores),
    ...told(scores.assistants),
    ...advisedNotes(scores.assistants),
    ...extent(scores.assistants),
  ].flatMap((text) => wrapped(text, width));
}

function meaning({ assistants, level, resamples }: Scores): string {
  const most = assistants.reduce((most, each) => Math.max(most, each.people), 0);
  if (most < 2) return 'Mean over conversations. No intervals: one person cannot show how much people differ.';
  const percent = Math.round(level * 100);
  return `Mean over people [${percent} % interval over people, two-level bootstrap, ${resamples} resamples].`;
}

function symbols({ scores, metrics }: Scores): string[] {
  const lower = metrics.some(
    (metric) => metric.direction === 'lower' && scores.some((each) => each.metric === metric.name),
  );
  const missing = scores.some((each) => each.estimate === null);
  const texts = [...(lower ? ['↓ lower is better'] : []), ...(missing ? ['– missing'] : [])];
  return texts.length === 0 ? [] : [`${texts.join('; ')}.`];
}

function failures({ assistants, scores }: Scores): string[] {
  const broken = assistants.flatMap((each) =>
    each.broken.length === 0 ? [] : [`${each.name} ${partiesText(each.broken)}`],
  );
  const counted = scores.some((each) => each.withFailures && each.withFailures.conversations !== each.judged);
  return [
    ...(broken.length === 0 ? [] : [`Broken conversations, left out of means: ${broken.join('; ')}.`]),
    ...(counted
      ? ['with failures: what the assistant broke counts at the worst value; blank where it broke nothing.']
      : []),
  ];
}

function partiesText(counts: readonly PartyCount[]): string {
  const total = counts.reduce((sum, each) => sum + each.count, 0);
  return `${total} (${counts.map(({ party, count }) => `${party} ${count}`).join(', ')})`;
}

function told(assistants: readonly AssistantSummary[]): string[] {
  const names = assistants.flatMap((each) => (each.family === 'told' ? [each.name] : []));
  return names.length === 0 ? [] : [`${names.join(', ')}: told what the person hides; an upper bound, no competitor.`];
}

function extent(assistants: readonly AssistantSummary[]): string[] {
  const texts = assistants.map(
    ({ people, conversations }) =>
      `${counted(people, 'person', 'people')}, ${counted(conversations, 'conversation', 'conversations')}`,
  );
  if (new Set(texts).size <= 1)
    return texts.slice(0, 1).map((text) => `${text}${assistants.length > 1 ? ' with each assistant' : ''}.`);
  return [`${assistants.map(({ name }, index) => `${name}: ${texts[index]}`).join('; ')}.`];
}
