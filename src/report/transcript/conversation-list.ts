import { endingText } from '../ending-text.ts';
import { alignLeft, alignRight, harmless, shortened, stylesFor, textWidth } from '../text.ts';
import type { ListedConversation } from './shown-conversation.ts';

/** What is known of a list before its first line: so that it can be written while it is read. */
export interface ListPlan {
  /** `life/event` of all conversations that may come. */
  places: readonly string[];
  domains: readonly string[];
  assistants: readonly string[];
  judges: readonly string[];
  /** Trials of the run; the column is left out for one. */
  trials: number;
}

/** Writes the lines of a list of conversations, one at a time. */
export interface ConversationList {
  header: string;
  line(conversation: ListedConversation): string;
}

const endingWidth = 'turn limit'.length;
const percentWidth = '100.0'.length;

/** A list of conversations for a terminal, with each judge's explicit and implicit completion in percent. */
export function conversationList(plan: ListPlan, { color }: { color: boolean }): ConversationList {
  const styles = stylesFor(color);
  const widest = (texts: readonly string[], title: string) =>
    texts.reduce((most, text) => Math.max(most, textWidth(text)), textWidth(title));
  const domains = plan.domains.map(harmless);
  const [place, domain] = [widest(plan.places, 'life/event'), widest(domains, 'domain')];
  const assistant = Math.min(28, widest(plan.assistants, 'assistant'));
  const judges = plan.judges.map((name) => ({ name, width: Math.max(textWidth(name), percentWidth * 2 + 1) }));
  const trial = (text: string) => (plan.trials > 1 ? [alignRight(text, 'trial'.length)] : []);
  const row = (cells: readonly string[]) => cells.join('  ').trimEnd();
  const header = row([
    alignLeft('life/event', place),
    alignLeft('domain', domain),
    alignLeft('assistant', assistant),
    ...trial('trial'),
    alignLeft('ending', endingWidth),
    ...judges.map(({ name, width }) => alignRight(name, width)),
  ]);
  return {
    header: styles.strong(header),
    line({ life, event, domain: of, assistant: by, trial: number, ending, failure, judges: said }) {
      const scores = judges.map(({ name, width }) => {
        const found = said.find((each) => each.name === name);
        return alignRight(`${percent(found?.explicit)} ${percent(found?.implicit)}`, width);
      });
      return row([
        alignLeft(`${life}/${event}`, place),
        alignLeft(harmless(of), domain),
        alignLeft(shortened(by, assistant), assistant),
        ...trial(String(number)),
        alignLeft(endingText(ending), endingWidth),
        ...(failure === null ? scores : [`by ${failure.party}: ${failure.kind}`]),
      ]);
    },
  };
}

function percent(value: number | null | undefined): string {
  return alignRight(value == null ? '–' : value.toFixed(1), percentWidth);
}
