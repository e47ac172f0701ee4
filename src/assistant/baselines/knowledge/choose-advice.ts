import { rootsOf } from '../words.ts';
import { needs, type Need } from './needs.ts';
import { requestKinds, type RequestKind } from './request-kinds.ts';
import type { Topic } from './topic.ts';
import { homeTopics } from './topics-home.ts';
import { mindTopics } from './topics-mind.ts';
import { outsideTopics } from './topics-outside.ts';
import { peopleTopics } from './topics-people.ts';

/** All topics of the knowledge base. */
export const topics: readonly Topic[] = [...homeTopics, ...peopleTopics, ...mindTopics, ...outsideTopics];

const topicCues = topics.map((topic) => ({ topic, cues: rootsOf(topic.cues) }));
const needCues = needs.map((need) => ({ need, cues: rootsOf(`${need.name} ${need.cues}`) }));
const sentenceRoots = new Map(
  [...topics, ...needs].flatMap(({ advice }) => advice.map((sentence) => [sentence, rootsOf(sentence)] as const)),
);
const spread = new Map<string, number>();
for (const { cues } of topicCues) for (const cue of cues) spread.set(cue, (spread.get(cue) ?? 0) + 1);

/** Cue weight from which a text is taken to be about a topic. */
const leastScore = 0.65;
/** What a word of the context counts beside one of the text. */
const contextWeight = 0.4;

/** Advice of the topics that a text is about, best first: sentences that take up more of its words win. `context` counts less. */
export function topicAdvice(text: string, context = ''): string[] {
  const asked = rootsOf(text);
  const around = rootsOf(context);
  const weight = (root: string): number => (asked.has(root) ? 1 : around.has(root) ? contextWeight : 0);
  const fitting = topicCues
    .map(({ topic, cues }) => ({
      topic,
      score: sum([...cues].map((cue) => weight(cue) / Math.sqrt(spread.get(cue) ?? 1))),
    }))
    .filter(({ score }) => score >= leastScore);
  const best = Math.max(0, ...fitting.map(({ score }) => score));
  return fitting
    .filter(({ score }) => score >= best * 0.75)
    .flatMap(({ topic, score }) =>
      topic.advice.map((sentence, index) => {
        const shared = sum([...sentenceRoots.get(sentence)!].map(weight));
        return { sentence, score: 1.2 * score + 0.8 * shared - 0.05 * index };
      }),
    )
    .sort((a, b) => b.score - a.score)
    .map(({ sentence }) => sentence);
}

/** Unspoken needs that a text points to, likeliest first. `context` counts half. */
export function likelyNeeds(text: string, context = ''): Need[] {
  const asked = rootsOf(text);
  const around = rootsOf(context);
  return needCues
    .map(({ need, cues }) => ({
      need,
      score: sum([...cues].map((cue) => (asked.has(cue) ? 1 : around.has(cue) ? 0.5 : 0))),
    }))
    .filter(({ score }) => score >= 0.5)
    .sort((a, b) => b.score - a.score)
    .map(({ need }) => need);
}

/** Needs that many people have whatever they ask: used where nothing points to any. */
export const commonNeeds: readonly Need[] = ['worry', 'face', 'time', 'budget', 'pride', 'peace'].map((name) =>
  needs.find((need) => need.name === name)!,
);

/** A need's advice, the sentences that take up more of a text's words first. */
export function needAdvice(need: Need, text: string): string[] {
  const asked = rootsOf(text);
  const shared = (sentence: string): number =>
    [...sentenceRoots.get(sentence)!].filter((root) => asked.has(root)).length;
  return [...need.advice].sort((a, b) => shared(b) - shared(a));
}

/** The kinds of answer that a request asks for, the most telling first, the general one last. */
export function kindsOf(text: string): RequestKind[] {
  return requestKinds.filter(({ pattern }) => pattern.test(text));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
