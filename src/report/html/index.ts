export { reportPage } from './page.ts';
export type { Ending } from './ending.ts';
export type {
  AnalysisCounts,
  EndingCounts,
  ReportData,
  ReportStudy,
  RoleCost,
  TellingConversation,
} from './report-data.ts';
export { tellingConversations } from './telling.ts';
export type { ConversationDigest, Telling, TellingReason } from './telling.ts';
export { cost } from './cost.ts';
export { htmlDocument } from './document.ts';
export { text as clippedText } from './room.ts';
export { definitions, paragraph, scrolling, simpleTable, whole } from './shell.ts';
export type { Chapter } from './shell.ts';
