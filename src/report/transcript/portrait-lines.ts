import { block, type Paper } from './paper.ts';
import type { ShownConversation } from './shown-conversation.ts';

/** What the assistant believed of the person's preferences afterwards, beside what is true; none where it drew no portrait. */
export function portraitLines({ portrait, conversation }: ShownConversation, paper: Paper): string[] {
  if (portrait === null) return [];
  const heading = paper.styles.strong('Portrait after the conversation');
  const { failure } = portrait;
  const believed = portrait.levels;
  if (believed === null) {
    return [heading, `  missing${failure === null ? '' : `: ${failure.party}, ${failure.kind}`}`];
  }
  const pairs = conversation.life.person.preferences.flatMap(({ dimension, level }) => {
    const guess = Object.hasOwn(believed, dimension) ? believed[dimension] : undefined;
    return guess === undefined ? [] : [{ dimension, level, guess }];
  });
  if (pairs.length === 0) return [heading, '  names none of the levels'];
  const wrong = pairs.filter(({ level, guess }) => level !== guess);
  const silent = conversation.life.person.preferences.length - pairs.length;
  const right = `${pairs.length - wrong.length} of ${pairs.length} levels right${silent === 0 ? '' : `, nothing said of ${silent}`}`;
  const mistakes = wrong.map(({ dimension, level, guess }) => `${dimension} ${guess} (is ${level})`);
  return [heading, ...block(mistakes.length === 0 ? right : `${right}; wrong: ${mistakes.join(', ')}`, 2, paper)];
}
