/** A message of a chat, as trainers know it. */
export interface ChatMessage {
  role: 'system' | 'user' | 'assistant';
  content: string;
}

/** One answer of an assistant to a prompt. */
export interface RatedAnswer {
  /** The assistant's answer in full, as its prompt asks for it. */
  text: string;
  /** True when the answer is to stay silent. */
  silent: boolean;
  /** 0 to 4; null for what the person would rather have heard, which nobody rated. */
  score: number | null;
}

/** Two answers to one prompt, of which the person found one better. */
export interface AnswerPair {
  prompt: readonly ChatMessage[];
  chosen: RatedAnswer;
  rejected: RatedAnswer;
}

/** True when speaking was preferred to silence. */
export function wantsSpeech({ chosen, rejected }: AnswerPair): boolean {
  return !chosen.silent && rejected.silent;
}
