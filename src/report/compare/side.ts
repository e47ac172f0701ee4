import type { MetricDescription, ScoreRow } from '../score-row.ts';

/** A conversation as a comparison sees it. */
export interface ComparedConversation {
  life: string;
  person: string;
  domain: string;
  event: number;
  trial: number;
  ending: string;
}

/** All conversations of one assistant, and what they scored. */
export interface Side {
  /** In plan order. */
  conversations: readonly ComparedConversation[];
  /**
   * The score rows of one judge and metric, in any order: made when they are asked for, so that a comparison holds those of one metric at a time.
   * @param judge the judge by its label on the assistant's side; null: what is measured without a judge
   */
  rows(judge: string | null, metric: Pick<MetricDescription, 'name' | 'kind'>): readonly ScoreRow[];
}

/** Both sides of a comparison. */
export interface Sides {
  assistant: Side;
  baseline: Side;
}

/** Names the conversation of life, event and trial. */
export function placeKey({ life, event, trial }: Pick<ComparedConversation, 'life' | 'event' | 'trial'>): string {
  return `${life}/${event}/${trial}`;
}
