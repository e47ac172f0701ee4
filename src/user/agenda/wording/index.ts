export { again, missing } from './again.ts';
export { answers } from './answers.ts';
export { hours, placeLine, skies } from './asides.ts';
export { asks } from './asks.ts';
export { byeAstray, byeContent, byeFedUp, byeSilence, byeThank, byeWith } from './closings.ts';
export { astray, echoed, missed, repeated, silence, silenceAgain, vague } from './complaints.ts';
export { hints } from './hints.ts';
export { general, greet, halfThought, selfCorrection } from './openings.ts';
export {
  follow,
  halfway,
  leaveIt,
  link,
  plainThanks,
  takeFigure,
  takeNoun,
  takeStep,
  takeVerdict,
} from './reactions.ts';
export { accept, deflect, noFact, nothingMore, tails, vagueHint } from './replies.ts';
export { nothing, wishes } from './wishes.ts';
export { registers, type Register, type Wordings } from './wordings.ts';
