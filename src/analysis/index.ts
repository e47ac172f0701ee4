export type { AnalysedExchange, CheckedReply, FinishedTalk } from './analysed-talk.ts';
export { analyst } from './analyst.ts';
export type { Analyst, TalkAnalysis } from './analyst.ts';
export { analysisPrompts, shownAnalysisPrompts } from './prompts.ts';
