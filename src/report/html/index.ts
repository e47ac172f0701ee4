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
