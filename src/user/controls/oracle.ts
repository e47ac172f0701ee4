import { kindsOf, likelyNeeds, needAdvice, topicAdvice } from '../../assistant/baselines/index.ts';
import type { AssistantReply } from '../../assistant/contract.ts';
import type { SubIntent } from '../../journal/index.ts';
import { contentStems } from '../agenda/words.ts';
import { piecesOf } from './item-pieces.ts';
import { quotesHidden } from './quotes-hidden.ts';
import type { ToldAssistant, ToldRequest } from './told-assistant.ts';

/** Items that one reply takes up, at most. */
const itemsPerReply = 3;

const explicitLeads = ['On {}:', 'As for {}:', 'About {}:', 'With {}:'];
const implicitLeads = [
  'Keep {} in view as well:',
  'There is also {} to look after:',
  'Mind {}, too:',
  'Think of {} besides:',
];

/**
 * The control that is told what the person wants, unspoken needs included: it advises on every item within its first replies, in words of its
 * own. It quotes no hidden text, so what it earns is earned by addressing needs.
 */
export const oracle: ToldAssistant = {
  told: true,
  reply: (request) => replyTo(request),
};

function replyTo(request: ToldRequest): AssistantReply {
  const { told, transcript } = request;
  const given = transcript.filter((line) => line.role === 'assistant').map((line) => line.text ?? '');
  const order = inOrder(told.checklist);
  const perReply = order.length <= itemsPerReply ? itemsPerReply : Math.min(itemsPerReply, Math.ceil(order.length / 2));
  const rounds = Math.max(1, Math.ceil(order.length / perReply));
  const at = given.length % rounds;
  const before = given.join(' ');
  const parts: string[] = [];
  for (const [index, item] of order.slice(at * perReply, (at + 1) * perReply).entries()) {
    parts.push(adviceOn(item, request, `${before} ${parts.join(' ')}`, given.length + index, index < 2 ? 2 : 1));
  }
  const text = parts.join(' ').trim();
  const intent = intentOf(request);
  return {
    text: text === '' ? 'Begin with the smallest step that shows a result today.' : text,
    ...(intent === null ? {} : { intent }),
  };
}

/** Explicit and implicit items by turns, explicit first, so that each reply meets some of both. */
function inOrder(checklist: readonly SubIntent[]): SubIntent[] {
  const explicit = checklist.filter((item) => item.kind === 'explicit');
  const implicit = checklist.filter((item) => item.kind === 'implicit');
  const mixed: SubIntent[] = [];
  while (explicit.length > 0 || implicit.length > 0) {
    mixed.push(...explicit.splice(0, 1), ...implicit.splice(0, explicit.length > 0 ? 1 : 2));
  }
  return mixed;
}

/** A lead that names the item in pieces, and two sentences of advice on it that were not given before. */
function adviceOn(item: SubIntent, request: ToldRequest, before: string, turn: number, sentences: number): string {
  const { told } = request;
  const pieces = piecesOf(item.text);
  const subject = listed(pieces.slice(0, item.kind === 'explicit' ? 6 : 5));
  const leads = item.kind === 'explicit' ? explicitLeads : implicitLeads;
  const lead = subject === '' ? '' : leads[turn % leads.length]!.replace('{}', () => subject);
  const needs = likelyNeeds(item.text).flatMap((need) => needAdvice(need, item.text));
  const onTopic = topicAdvice(item.text, told.sentence);
  const onKind = kindsOf(item.text).flatMap((kind) =>
    kind.advice.map((advice) => capitalised(advice.replace(/^On \{\}: /, ''))),
  );
  const ranked =
    item.kind === 'explicit'
      ? [onKind[0], onTopic[0], onTopic[1], ...onKind]
      : [needs[0], onTopic[0], needs[1], ...onTopic, ...onKind];
  const chosen = ranked
    .filter((sentence): sentence is string => sentence !== undefined && !before.includes(sentence))
    .filter((sentence, index, all) => all.indexOf(sentence) === index)
    .filter((sentence) => !quotesHidden(sentence, request))
    .slice(0, sentences);
  const text = [lead, ...chosen].filter((part) => part !== '').join(' ');
  return quotesHidden(text, request) ? chosen.join(' ') : text;
}

function intentOf(request: ToldRequest): string | null {
  const { checklist } = request.told;
  const named = (kind: SubIntent['kind']): string =>
    checklist
      .filter((item) => item.kind === kind)
      .map((item) => listed(piecesOf(item.text).slice(0, 5)))
      .filter((text) => text !== '')
      .join('; ');
  const explicit = named('explicit');
  const implicit = named('implicit');
  const intent = [
    explicit === '' ? '' : `The person asks about ${explicit}.`,
    implicit === '' ? '' : `Unspoken, it is also about ${implicit}.`,
  ]
    .filter((part) => part !== '')
    .join(' ');
  if (intent === '' || contentStems(intent).length === 0) return null;
  return quotesHidden(intent, request) ? 'The person wants practical help and to be understood.' : intent;
}

function listed(pieces: readonly string[]): string {
  if (pieces.length < 2) return pieces[0] ?? '';
  return `${pieces.slice(0, -1).join(', ')} and ${pieces.at(-1)}`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
