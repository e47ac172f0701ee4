import { numberText, signedText } from '../cell.ts';
import { showCommand } from '../show-command-line.ts';
import { alignRight, harmless, textWidth, type Styles } from '../text.ts';
import { endingText } from '../ending-text.ts';
import type { Comparison, Moved, MovedConversation } from './comparison.ts';
import { namesOf } from './side-names.ts';

/** The conversations that moved most, each with the command that shows it; none where nothing moved. */
export function movedLines(comparison: Comparison, width: number, styles: Styles): string[] {
  const { moved } = comparison;
  if (moved === null || moved.better.length + moved.worse.length === 0) return [];
  const title = `Conversations that moved most, by ${measuredBy(comparison, moved)}`;
  const neutral = moved.direction === 'neither';
  const { assistant } = namesOf(comparison);
  const lists: [string, readonly MovedConversation[]][] = [
    [neutral ? `Higher with ${assistant}` : `Better with ${assistant}`, moved.better],
    [neutral ? `Lower with ${assistant}` : `Worse with ${assistant}`, moved.worse],
  ];
  return [
    styles.strong(title),
    styles.quiet('─'.repeat(Math.min(width, textWidth(title)))),
    ...lists.flatMap(([heading, list]) =>
      list.length === 0 ? [] : [styles.strong(heading), ...list.flatMap((each) => movedLine(each, comparison, styles))],
    ),
  ];
}

function measuredBy({ metrics }: Comparison, { judge, metrics: keys }: Moved): string {
  const name = keys[0]!.split('/')[0]!;
  const group = metrics.find((metric) => metric.name === name)?.group ?? name;
  const kinds = keys.map((key) => key.split('/')[1]).filter((kind) => kind !== undefined);
  const parts = kinds.length === 0 ? name.replaceAll('-', ' ') : `${group.toLowerCase()} (${kinds.join(' and ')})`;
  return judge === null ? parts : `${parts}, judge ${judge}`;
}

function movedLine(moved: MovedConversation, comparison: Comparison, styles: Styles): string[] {
  const { unit } = comparison.moved!;
  const { assistant, baseline } = comparison;
  const { life, event, trial, domain, change } = moved;
  const trials = Math.max(assistant.trials, baseline.trials);
  const values = `${numberText(moved.baseline.value, unit)} → ${numberText(moved.assistant.value, unit)}`;
  const endings =
    moved.baseline.ending === moved.assistant.ending
      ? `both ${endingText(moved.baseline.ending)}`
      : `${endingText(moved.baseline.ending)} → ${endingText(moved.assistant.ending)}`;
  const place = `${life}/${event}${trials > 1 ? `, trial ${trial}` : ''}`;
  const which = { life, event, trial: trials > 1 ? trial : null };
  const commands =
    assistant.run === baseline.run
      ? [showCommand({ run: assistant.run, assistants: [assistant.name, baseline.name], ...which })]
      : [assistant, baseline].map(({ run, name }) => showCommand({ run, assistants: [name], ...which }));
  return [
    `  ${alignRight(signedText(change, unit), 7)}  ${values}   ${place} (${harmless(domain)}), ${endings}`,
    ...commands.map((command) => styles.quiet(`           ${command}`)),
  ];
}
