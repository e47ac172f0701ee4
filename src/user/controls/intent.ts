import type { SubIntent } from '../../journal/index.ts';
import { piecesOf } from './item-pieces.ts';
import { listed, matterOfItem, named, saysEnough } from './naming.ts';
import { secretsOf } from './quotes-hidden.ts';
import type { ToldRequest } from './told-assistant.ts';

/** Words of an intent, at most: it should be a sentence. */
const longestIntent = 54;

const forms = {
  deed: 'to {}',
  shunned: 'not to {}',
  thing: '{}',
  question: 'to know {}',
  state: 'help because {}',
  foreign: 'help with {}',
} as const;

/** What the person wants, every item in words of our own; null when there is nothing to say. */
export function intentOf(request: ToldRequest): string | null {
  const { checklist } = request.told;
  const isSecret = secretsOf(request);
  const each = Math.max(6, Math.floor(longestIntent / Math.max(1, checklist.length)) - 1);
  const wants = (kind: SubIntent['kind']): string =>
    checklist
      .filter((item) => item.kind === kind)
      .map((item) => want(item, request, isSecret, each))
      .filter((text) => text !== '')
      .join('; ');
  const [said, unsaid] = [wants('explicit'), wants('implicit')];
  const intent = [said === '' ? '' : `You want ${said}.`, unsaid === '' ? '' : `Unspoken, you want ${unsaid}.`]
    .filter((part) => part !== '')
    .join(' ');
  if (intent === '') return null;
  return isSecret(intent) ? 'You want practical help and to be understood.' : intent;
}

function want(item: SubIntent, request: ToldRequest, isSecret: (text: string) => boolean, longest: number): string {
  const matter = matterOfItem(item, request);
  const whole = named(matter, forms[matter.kind], isSecret, longest);
  if (saysEnough(whole, item)) return whole;
  const pieces = `help with ${listed(piecesOf(item.text).slice(0, 3))}`;
  return isSecret(pieces) ? whole : pieces;
}
