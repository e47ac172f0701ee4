import type { Assistant, AssistantReply, AssistantRequest } from '../contract.ts';
import { commonNeeds, kindsOf, likelyNeeds, needAdvice, topicAdvice, type Need } from './knowledge/index.ts';
import { heardIn, shorten } from './request-core.ts';
import { sceneAdvice } from './scene-advice.ts';
import { numberOf, wordCount } from './words.ts';

/** Words of a reply, at most, its question left out. */
const longestAdvice = 105;

const questions: readonly string[] = [
  'What worries you most about it?',
  'What else matters to you here?',
  'Is there anything you would like to avoid?',
  'Who else should I keep in mind?',
  'What would make this feel right for you?',
];

/**
 * The strongest honest assistant of rules: it sees only the request, takes up what the person has said in this conversation, advises from a
 * knowledge base of everyday topics, looks after likely unspoken needs and asks what else matters.
 */
export const helpful: Assistant = {
  reply: (request) => replyTo(request),
};

function replyTo({ scene, transcript }: AssistantRequest): AssistantReply {
  const lines = transcript.filter((line) => line.role === 'user').map((line) => line.text ?? '');
  const given = transcript.filter((line) => line.role === 'assistant').map((line) => line.text ?? '');
  const before = given.join(' ');
  const heard = lines.map(heardIn);
  const last = heard.at(-1) ?? { matters: [], remarks: [] };
  const matters = [...new Set(heard.flatMap((line) => line.matters))];
  const everything = `${lines.join(' ')} ${scene.place}`;
  const current = last.matters.at(-1) ?? matters.at(-1) ?? shorten(lines.at(-1) ?? '', 10);
  const earlier = matters.filter((matter) => matter !== current);
  const parts: string[] = [];
  const fresh = (sentences: readonly string[]): string | undefined =>
    sentences.find((sentence) => !before.includes(sentence) && !parts.some((part) => part.includes(sentence)));
  const add = (sentence: string | undefined): void => {
    if (sentence !== undefined && sentence !== '' && wordCount([...parts, sentence].join(' ')) <= longestAdvice)
      parts.push(sentence);
  };

  const onKind = (matter: string): string[] =>
    kindsOf(matter)
      .flatMap((kind) => kind.advice)
      .filter((advice) => !before.includes(advice.replace('On {}: ', '')))
      .map((advice) => advice.replace('{}', () => matter));
  const onTopic = (matter: string): string | undefined => fresh(topicAdvice(matter, everything));
  const remark = last.remarks.at(-1) ?? '';
  const wants = unmetNeeds(`${remark} ${current}`, everything, before);
  const onNeed = (want: Need | undefined): string | undefined =>
    want === undefined ? undefined : fresh(needAdvice(want, everything));
  const mentioned = lines.length > 1 ? nounIn(remark) : null;
  const open = earlier[numberOf(String(given.length)) % Math.max(1, earlier.length)];

  if (last.matters.length > 0 || given.length === 0) {
    add(fresh(onKind(current)));
    add(onTopic(current) ?? fresh(onKind(current)));
    add(introduced(mentioned, onNeed(wants[0])));
    if (open !== undefined) add(introduced(null, onTopic(open), open));
    add(onNeed(wants[1]));
  } else {
    const going = onTopic(current);
    add(going === undefined ? fresh(onKind(current)) : `On ${current}: ${going}`);
    add(introduced(mentioned, onNeed(wants[0])));
    add(onNeed(wants[1]));
    if (mentioned !== null) add(fresh(topicAdvice(remark)));
    if (open !== undefined) add(introduced(null, onTopic(open), open));
  }
  if (given.length === 0) add(sceneAdvice(scene));
  parts.push(questions[(numberOf(lines[0] ?? '') + given.length) % questions.length]!);
  return { text: parts.join(' '), intent: intentOf(matters.length > 0 ? matters : [current], wants) };
}

/** Needs that the person's words point to and no earlier reply has met; the common ones where nothing does. */
function unmetNeeds(last: string, everything: string, before: string): Need[] {
  const likely = likelyNeeds(last, everything);
  return [...likely, ...commonNeeds.filter((need) => !likely.includes(need))].filter(
    (need) => !need.advice.every((sentence) => before.includes(sentence)),
  );
}

/** Advice with what it is about before it. */
function introduced(mentioned: string | null, advice: string | undefined, matter?: string): string | undefined {
  if (advice === undefined) return undefined;
  if (matter !== undefined) return `As for ${matter}: ${advice}`;
  return mentioned === null ? advice : `Since you mention ${mentioned}: ${advice}`;
}

/** "your brother": what a remark in passing is about. */
function nounIn(remark: string): string | null {
  const found =
    /\b(?:your|the) (?:(?:own|other|two|last|next) )?[\p{L}-]+(?: [\p{L}-]{4,})?(?=[.,]|$| (?:is|of|to|will|would|too|at|in|on))/iu.exec(
      remark,
    );
  return found === null || /\b(?:rest|back|moment|way|thing|same)\b/.test(found[0]) ? null : found[0].toLowerCase();
}

function intentOf(matters: readonly string[], wants: readonly Need[]): string {
  const hoped = wants.slice(0, 2).map((need) => need.wish);
  const named = matters
    .slice(-3)
    .join(', and with ')
    .replace(/\byou're\b/g, 'they are')
    .replace(/\byour\b/g, 'their')
    .replace(/\byou\b/g, 'they');
  return `The person wants help with ${named}, and probably wants to ${hoped.join(' and to ')}.`;
}
