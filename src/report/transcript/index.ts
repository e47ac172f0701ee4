export { conversationList } from './conversation-list.ts';
export type { ConversationList, ListPlan } from './conversation-list.ts';
export type { ListedConversation, ShownConversation, ShownJudge } from './shown-conversation.ts';
export { transcript } from './transcript.ts';
export { gradeBy, worstOf } from './worst.ts';
export { worstSummary } from './worst-summary.ts';
export type { WorstSummary } from './worst-summary.ts';
