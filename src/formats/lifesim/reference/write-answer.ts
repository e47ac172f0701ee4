import type { Row } from '../fields.ts';

/**
 * An answer as the scorer expects it: reasons, then JSON in a fenced block. The scorer takes the first fenced block and ends it at the next fence, so
 * that no fence may stand in the reasons or inside the JSON.
 */
export function answerText(answer: Row, reasons: string): string {
  const json = JSON.stringify(answer, null, 2).replaceAll('`', '\\u0060');
  const block = `\`\`\`json\n${json}\n\`\`\``;
  const before = reasons.trim().replaceAll('```', "'''");
  return before === '' ? block : `${before}\n\n${block}`;
}
