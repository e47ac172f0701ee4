export { wantsSpeech } from './answer-pair.ts';
export type { AnswerPair, ChatMessage, RatedAnswer } from './answer-pair.ts';
export { trainingFormats, trainingRows } from './training-rows.ts';
export type { TrainingFormat } from './training-rows.ts';
