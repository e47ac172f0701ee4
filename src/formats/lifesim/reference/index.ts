export type { LoggedTalk } from './logged-talk.ts';
export { scoreJudgeFiles, scoresText } from './scores.ts';
export type { LifesimScores } from './scores.ts';
export { readLoggedTalks } from './talks-of-logs.ts';
export type { LoggedTalks } from './talks-of-logs.ts';
