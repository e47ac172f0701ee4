import type { AspectFinding } from '../../journal/index.ts';
import type { Prompt } from '../../model/index.ts';
import type { FinishedTalk } from '../analysed-talk.ts';
import { aspectPrompt } from './aspect-prompt.ts';

/** Is what the assistant says right? There is no outside source: scene, talk and general knowledge are the evidence. */
export const accuracyPrompt: Prompt<FinishedTalk, AspectFinding> = {
  name: 'analysis/accuracy',
  purpose: 'The analysis asks after a talk whether what the assistant said is right.',
  ...aspectPrompt({
    question:
      'Is what the assistant says right? Hold it against where and when the person writes, against what was said in the talk, and against what is generally known. Count as made up what the assistant states and could not know: prices, opening hours, names, things it claims to have done. You have no source beyond these: where they do not settle it, call nothing wrong. An assistant that said nothing said nothing wrong.',
    weak: 'the assistant states something wrong or made up that the person might act on, or contradicts itself.',
  }),
};
