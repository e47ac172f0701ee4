export { asks, hours, placeLine, skies, tasteLine } from './asides.ts';
export { byeContent, byeFedUp, byeSilence, byeThank } from './closings.ts';
export { echoed, missed, openAgain, openTopic, repeated, silence, silenceAgain, tooLong, vague } from './complaints.ts';
export { general, greet, halfThought, selfCorrection } from './openings.ts';
export { confirm, deflect, detail, hint, interjections, thank, vagueHint } from './replies.ts';
export { next, nothing, wishes } from './wishes.ts';
export { registers, type Register, type Wordings } from './wordings.ts';
