export { describeThrown, kindOf } from './as-json.ts';
export type { Checked } from './as-json.ts';
export { checkPortrait, checkReply } from './check-reply.ts';
export { checkFeedback, checkSuggestion } from './check-suggestion.ts';
