/** The wish without what leads to it and what only says that it is welcome: "I like ideas about cooking" is "ideas about cooking". */
export function worded(content: string): string {
  return content
    .replace(/^[\s,;]*(?:and|or|but|also)?\s*/i, '')
    .replace(
      /^(?:please\s+)?(?:i|he|she|they)?\s*(?:would|'d|might|also|really|always|am|is|are)?\s*(?:most|especially|particularly)?\s*(?:appreciate|prefer|like|love|enjoy|value|welcome|adore|want|need|accept|glad of|open to|interested in|give me|send me|tell me(?: about)?|suggest|recommend)s?\s*(?:to (?:receive|get|hear(?: about| of)?|see|have))?\s*/i,
      '',
    )
    .replace(
      /\s+(?:is|are|would be)\s+(?:always |also |very |most )?(?:welcome|useful|helpful|fine|good|great|lovely|nice|acceptable|appreciated)\b.*$/i,
      '',
    )
    .replace(/[\s,;.]+(?:and|or)?\s*$/i, '')
    .trim();
}
