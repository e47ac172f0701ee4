/** Whether a piece of a sentence welcomes or forbids. */
export type Stance = 'welcome' | 'unwelcome';

const forbids =
  /\b(?:do not|don't|dont|does not|doesn't|never|avoid\w*|not|no|none|nothing|refrain|hold off|hold back|alone|off[- ]limits|untouchable|sacred|protect\w*|reserve\w*|guard|undisturbed|uninterrupted|disturb\w*|interrupt\w*|disrupt\w*|quiet|silent|silence|stay away|keep (?:away|out)|unwelcome|cannot|can't|concentrate|to (?:my|your)self|in peace|hate|dislike|bad|hectic|busy|distract\w*|intrusive|skip|except|apart from|other than|hardly|minimi[sz]e)\b/i;

const welcomes =
  /\b(?:prefer|like|love|adore|enjoy|value|appreciate|welcome|open|receptive|available|happy|glad|good|great|best|ideal|perfect|fine|suits?|works? (?:best|well)|okay|ok|free|come|reach|catch|tell|give|send|talk to|may|listen|right|nice|lovely|helps?|useful|acceptable|interest\w*)\b/i;

/** A piece of a sentence, as far as one stance reaches. */
export interface Stretch {
  text: string;
  stance: Stance;
  /** True where a word of the piece itself says so; else it is the stance of the piece before, at first a welcome. */
  isSaid: boolean;
  /** True for "unless …" and "if …": it holds on a condition that no rule reads. */
  isCondition: boolean;
}

const seams =
  /,?\s+(?=(?:but|however|except|unless|if|though|although|whereas|apart from|yet|just not)\b)|\s*(?::(?!\d)|;)\s*|,\s*(?=(?:and |so |then )?(?:please|never|avoid|not|no|nothing|none|do not|don't|i (?:would|'d) rather|stay|keep|leave)\b)|\s+and\s+(?=(?:please|never|avoid|no|nothing|none|do not|don't|stay (?:quiet|silent)|leave me|hate|dislike)\b)|,\s+(?=so\b)/i;

/** Cuts a sentence where its stance may turn, and says which stance each piece takes. */
export function stretchesOf(sentence: string): Stretch[] {
  const stretches: Stretch[] = [];
  for (const text of plainer(sentence)
    .split(seams)
    .map((piece) => piece.trim())) {
    if (!/[a-z0-9]/i.test(text)) continue;
    const last = stretches.at(-1);
    const isCondition = /^(?:unless|if|provided|as long as)\b/i.test(text);
    const said = forbids.test(withoutFalseNos(text)) ? 'unwelcome' : welcomes.test(text) ? 'welcome' : null;
    const before = stretches.findLast((stretch) => !stretch.isCondition)?.stance ?? 'welcome';
    const stance = isCondition ? before : (said ?? before);
    if (last !== undefined && last.stance === stance && /^so\b/i.test(text)) last.text = `${last.text}, ${text}`;
    else stretches.push({ text, stance, isSaid: said !== null, isCondition });
  }
  return stretches;
}

/** "Nothing but music" is music only; why somebody wants something says nothing of what they want. */
function plainer(sentence: string): string {
  return sentence
    .replace(/\b(?:nothing|none) but\b/gi, 'only')
    .replace(/,?\s+(?:since|because|so that|in order to)\b(?! (?:\d|noon|then)).*$/i, '');
}

/** "not only", "no more than", "no later than", "not too", "quiet evenings" and such forbid nothing. */
function withoutFalseNos(text: string): string {
  return text.replace(
    /\bnot only\b|\bno (?:more|less|fewer|later) than\b|\bnot too\b|\bwhy not\b|\bno problem\b|\bquiet (?:moments?|evenings?|afternoons?|mornings?|times?|music|tasks?|hobb\w+|reading)\b|\bif not\b|\bquiet(?=er\b)/gi,
    '',
  );
}
