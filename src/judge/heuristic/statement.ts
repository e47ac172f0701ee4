import { plain } from './words.ts';

/** So many fresh topic words make a statement of a sentence that begins like a promise, a reflection or a proposal. */
const substanceBehindFrame = 3;

/** Questions that propose: "How about the Blue Door on Mill Street?" */
const proposal =
  /\b(?:how about|what about|what if|why not|have you (?:tried|considered|thought)|could you|would it help)\b/;

/** Sentences that hand the person's words back, acknowledge, or promise. */
const frame =
  /^(?:(?:ok|okay|so|sure|yes|right|well|oh|ah|hello|hi|hey|thanks|thank you|of course|certainly|absolutely|got it|and|but)\b[\s,.!:]*)*(?:you (?:said|say|mentioned|told|asked|want|wanted|need|hope|feel|seem|would like|are looking|'re looking|are|'re)|your|it (?:sounds|seems)|that (?:sounds|seems|must)|sounds like|i (?:understand|hear|see|get|know|realise|realize|can|could|will|would|'ll|'d|'m|am|have noted|want to help)|we (?:can|will|could|'ll)|let me|let us|let's|happy to|glad to|allow me|tell me|give me|share|thank|sorry)\b/;

/**
 * True when a segment can tell the person something: not a question back, and no mere acknowledgement or promise.
 * @param freshWords how many topic words of it the person has not used
 */
export function isStatement(segment: string, freshWords: number): boolean {
  const text = plain(segment)
    .trim()
    .replace(/^["'([*_\s]+/, '')
    .replace(/\bi'(?=ll|d|m)/, "i '")
    .replace(/\byou'(?=re)/, "you '")
    .replace(/\bwe'(?=ll)/, "we '");
  const isQuestion = /\?["')\]*_\s]*$/.test(text);
  if (isQuestion && !proposal.test(text)) return false;
  return isQuestion || frame.test(text) ? freshWords >= substanceBehindFrame : true;
}
