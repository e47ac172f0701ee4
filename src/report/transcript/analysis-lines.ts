import { aspects } from '../../journal/index.ts';
import { block, type Paper } from './paper.ts';
import type { ShownConversation } from './shown-conversation.ts';

/** What the analysis made of the conversation afterwards; none where there was no analysis. */
export function analysisLines({ analysis }: ShownConversation, paper: Paper): string[] {
  if (analysis === null) return [];
  const { aspects: findings, risk, reason, strategy, failure } = analysis;
  const found = aspects.flatMap((aspect) => {
    const finding = findings[aspect];
    return finding === undefined ? [] : [`${aspect} (${finding.weak ? 'weak' : 'sound'}): ${finding.finding}`];
  });
  return [
    paper.styles.strong('Analysis after the conversation'),
    ...found.flatMap((text) => block(text, 2, paper)),
    ...(risk === null ? [] : block(`risk that they stay away: ${risk}: ${reason ?? ''}`, 2, paper)),
    ...(strategy === null ? [] : block(`strategy, told to the assistant from here on: ${strategy}`, 2, paper)),
    ...(failure === null ? [] : [`  missing: ${failure.party}, ${failure.kind}`]),
  ];
}
