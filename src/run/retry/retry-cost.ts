import { nameWithoutUrl, parseEmbedderName, addressPart, type CallEntry, type Prices } from '../../model/index.ts';
import { counted } from '../../report/index.ts';
import { parseAnalysisSpec, parseAssistantSpec, parseJudgeSpec, parseUserSpec } from '../spec.ts';
import type { Study } from '../study.ts';
import type { BrokenParts } from './find-broken.ts';

/** One paragraph on what is asked again, and what was paid for what is dropped, where prices are known. */
export function describeRetry(broken: BrokenParts, study: Study, prices: Prices): string {
  const cells = broken.lives.flatMap(({ cells }) => cells);
  const failures = cells.flatMap((cell) => cell.failures);
  const count = (...kinds: string[]) => failures.filter(({ what }) => kinds.includes(what)).length;
  const what = [
    several(count('opening', 'turn'), 'broken conversation', 'broken conversations'),
    several(count('portrait'), 'portrait', 'portraits'),
    several(count('notes'), 'set of notes', 'sets of notes'),
    several(count('check'), 'reply that was sent unchecked', 'replies that were sent unchecked'),
    several(count('analysis'), 'analysis', 'analyses'),
    several(count('verdict'), 'verdict', 'verdicts'),
    several(broken.vectors.length, 'text that was not embedded', 'texts that were not embedded'),
  ].filter((text) => text !== null);
  if (what.length === 0) return 'Nothing failed for good in this run, so nothing is asked again.';
  const dropped = [
    ...broken.vectors,
    ...broken.lives.flatMap(({ shared }) => shared),
    ...cells.flatMap((cell) => cell.dropped),
  ];
  const relived = cells.reduce((sum, cell) => sum + cell.relived, 0);
  const paid = dropped.reduce((sum, call) => sum + costOf(call, study, prices), 0);
  return [
    `Tried again: ${what.join(', ')}.`,
    relived === 0
      ? ''
      : `${counted(relived, 'conversation is', 'conversations are')} lived again from the failure on, since each builds on those before it in its life.`,
    `${counted(dropped.length, 'recorded call is', 'recorded calls are')} dropped and asked again${paid === 0 ? '' : `; about $${paid.toFixed(4)} was paid for their answers, and stays spent`}.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function several(count: number, one: string, many: string): string | null {
  return count === 0 ? null : counted(count, one, many);
}

/** What was paid for a recorded answer, in US dollars; 0 where nobody has said what its model costs. Failed tries are not known here. */
function costOf({ address, usage }: CallEntry, study: Study, prices: Prices): number {
  const model = modelOf(address, study);
  const price = model === null ? null : prices.of(model);
  if (price === null) return 0;
  return (price.input * (usage?.inputTokens ?? 0) + price.output * (usage?.outputTokens ?? 0)) / 1_000_000;
}

/** The model that was asked at an address, without its URL; null where it was none. */
function modelOf(address: string, { user, assistants, judges, embedding }: Study): string | null {
  if (addressPart(address, 'embedder') !== null) {
    const parsed = parseEmbedderName(embedding);
    return parsed.kind === 'model' ? nameWithoutUrl(parsed.model) : null;
  }
  const role = addressPart(address, 'role');
  if (role === 'user') return nameIn(parseUserSpec(user.spec));
  if (role === 'judge') {
    const asked = addressPart(address, 'judge');
    const judge = judges.find(({ label, id }) => `${label}-${id}` === asked);
    return judge === undefined ? null : nameIn(parseJudgeSpec(judge.spec));
  }
  const label = addressPart(address, 'assistant');
  const assistant = assistants.find((each) => each.label === label);
  if (role === 'analysis')
    return assistant?.analysis === undefined ? null : parseAnalysisSpec(assistant.analysis.spec).name;
  return assistant === undefined ? null : nameIn(parseAssistantSpec(assistant.spec));
}

function nameIn(spec: { kind: string; name?: string }): string | null {
  return spec.kind === 'model' || spec.kind === 'bare' ? (spec.name ?? null) : null;
}
