export { asks, hours, placeLine, skies, tasteLine } from './asides.ts';
export { byeContent, byeFedUp, byeSilence, byeThank, byeWith } from './closings.ts';
export {
  echoed,
  missed,
  openAgain,
  openQuestion,
  repeated,
  silence,
  silenceAgain,
  tooLong,
  vague,
} from './complaints.ts';
export { accept, anythingElse, askAgain, backTo, noFact, nothingMore, pickUp, tails } from './takings.ts';
export { general, greet, halfThought, selfCorrection } from './openings.ts';
export { confirm, deflect, detail, interjections, thank, thankLate, vagueHint } from './replies.ts';
export { hints } from './hints.ts';
export { next, nothing, wishes } from './wishes.ts';
export { registers, type Register, type Wordings } from './wordings.ts';
