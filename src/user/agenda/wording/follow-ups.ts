import type { Need } from '../need.ts';
import type { Wordings } from './wordings.ts';

/** Asks on after an answer, by what was needed; fits any answer of its kind. */
export const followUps: Readonly<Record<Need, Wordings>> = {
  amount: {
    plain: [
      '(And if|What if) it turns out to be (more|a lot more|less) than that?',
      '(Is that|Would that be) (for everybody|always so|only a rule of thumb), or does it (depend|vary)?',
      '(How sure|How exact) is that (figure|number)?',
      '(Is it bad|Does it matter) if I (go over|stay below) that?',
    ],
    blunt: ['(Is that exact|Sure of that)?', 'And at most?'],
    loose: ['(and|ok and) whats the absolute max?', '(like|so) exactly that or just roughly?'],
    worried: ['(And|But) what if I get the (amount|number) wrong?'],
    formal: ['(Does that hold|Is that valid) in every case?'],
  },
  time: {
    plain: [
      '(And|But) (what if|if) I (notice|see) it too late?',
      '(Is it bad|Does it matter) to (wait|leave it) a bit longer?',
      '(And until then|And in the meantime), (what do I do|just wait)?',
    ],
    blunt: ['And until then?'],
    loose: ['(and|so) till then i just (wait|chill)?'],
    worried: ['(And|But) how do I know I am not (too late|waiting too long)?'],
  },
  verdict: {
    plain: [
      '(What makes you say that|How sure are you|What is that based on)?',
      '(And if|What if) it (is the other way round|turns out different) after all?',
      '(When|In which case) would you (say|decide) the opposite?',
      '(Would you say|Would it be) the same if it were (you|your own family)?',
    ],
    blunt: ['(Sure|Really)?', 'Why?'],
    loose: ['(you sure|for real|like 100%)?', '(and|ok and) why?'],
    worried: ['(You are sure|Is that really certain)? (I would hate|I do not want) to get (this|that) wrong.'],
    formal: ['(May I ask|Could you say) what (leads you to that|that rests on)?'],
  },
  words: {
    plain: [
      "(Isn't that|Is that not) a bit (stiff|long|formal|much) (for me|coming from me)?",
      "(And|But) what do I (say|answer) if they (ask back|don't like it|come back with a no)?",
      '(How does that sound|How will that come across) to (them|somebody who does not know me)?',
      '(Could it be|Can it be made) a bit (shorter|warmer|plainer|firmer)?',
      "(I'd never|I would never) say it (quite|just) like that, (is there a plainer way|can you make it more like me)?",
    ],
    blunt: ['(Shorter|Plainer)?', 'And if they say no?'],
    loose: ["(thats|it's) not how i talk tho, (simpler|shorter)?", '(bit formal|kinda stiff) no?'],
    worried: ['(And|But) what if they take it (badly|the wrong way)?'],
    formal: ['(Would|Might) a (shorter|softer) version (do|serve) as well?'],
    dry: ['(Lovely|Nice). (Now|And) in words that I (might have used myself|could say with a straight face)?'],
  },
  reason: {
    plain: [
      '(And can|So can) (anything|something) be done about (it|that)?',
      '(Is that|And is that) (the same for everybody|always the reason|all there is to it)?',
      '(So|Then) it (would happen|comes) (again|anyway), whatever I do?',
    ],
    blunt: ['And what helps?'],
    loose: ['(so|ok so) what do i do about it?'],
    worried: ['(So|Then) it is (not just me|nothing serious)?'],
  },
  names: {
    plain: [
      '(Which of them|Which one) would you (take|pick|start with)?',
      '(And if|What if) (none of that|nothing of that) (is to be had|works here|suits)?',
      '(What|And what) (else is there|would be next), if (that|the first) (falls through|does not work out)?',
      '(Which|Which one) (do people|would most people) (usually |)(regret|like best|forget)?',
    ],
    blunt: ['(Your pick|Best one)?', '(If only one|One of them), which one?'],
    loose: ['(which one|which) would you (go for|do)?', '(and|k and) if none of those (work|fit)?'],
    worried: ['(And|But) what if I pick the wrong one?'],
    formal: ['(Which|Which of these) would you recommend (above all|first)?'],
    dry: ['(And|So) which of these (would survive contact with|holds up in) real life?'],
  },
  plan: {
    plain: [
      "(And what if|What if) I (fall behind|miss a part|don't get through it all)?",
      '(Which part|What of it) can I (drop|leave out) if (time runs short|it gets tight)?',
      '(Is that|Is it) (realistic|doable) for somebody like me?',
      '(Where do people|Where does one) usually (come unstuck|give up) with (that|a plan like that)?',
    ],
    blunt: ['(Shortest version|And the bare minimum)?'],
    loose: ['(and|ok and) if i only do half of it?', 'whats the bare minimum?'],
    worried: ["(And|But) if I don't (keep to it|manage it)?"],
    dry: ['(And|So) the plan for when the plan fails?'],
  },
  questions: {
    plain: ['(Which|Which one) do I (begin|start) with?', '(And|But) if they do not (want to |)answer?'],
    loose: ['(and|ok) which first?'],
  },
  account: {
    plain: [
      '(Is it|Is that) (always|usually) like that, or (can it|could it) go differently?',
      '(And what|What) (is|would be) the worst that can happen?',
      '(And|So) what (is expected|do they expect) of me (there|in all that)?',
      '(What|And what) would be a sign that it (goes wrong|is not going well)?',
    ],
    blunt: ['And the worst case?'],
    loose: ['(and|so) worst case?'],
    worried: ['(And|But) what if it goes (differently|wrong) with me?'],
  },
  steps: {
    plain: [
      '(And if|What if) (it|that) does not work (right away|the first time|at all)?',
      '(If I|Suppose I) only manage one (of those|thing of that), which (one|should it be)?',
      '(How|And how) will I (notice|know) (that it works|it has worked|I am doing it right)?',
      '(What do people|What does one) (usually|mostly) get wrong (with that|there)?',
      '(How long|And how long) (before|until) (that|it) (shows|makes a difference)?',
    ],
    blunt: ['(Most important one|And if not)?', 'The one that matters most?'],
    loose: ['(and|ok and) if that doesnt work?', "(which one's|whats) the main thing tho?"],
    worried: ['(And|But) what if I do it wrong?', '(Can I|Could I) make it worse (like that|with that)?'],
    formal: ['(Which of these|Which) matters most, in your (view|experience)?'],
    warm: ['(And|Tell me,) which of those (helped people most|would you do yourself)?'],
    dry: ['(And|So) what is the catch?', '(Sounds|That sounds) too easy, where is the catch?'],
  },
  who: {
    plain: [
      '(And if|What if) (nobody answers|I only get a machine|they send me on)?',
      '(What do I|And what do I) (tell|ask) them first?',
      '(Until when|Up to what time) (is anybody there|can I reach them)?',
    ],
    blunt: ['And if nobody answers?'],
    loose: ['(and|ok and) if nobody picks up?'],
    worried: ['(And|But) what if (nobody is there|they do not believe me)?'],
  },
};

/** Tells something of the situation that was not told before; `{}` is a sentence with its capital, `{small}` the same without. */
export const untold: Wordings = {
  plain: [
    '(I should add|I forgot to say|What I left out|You should know|One thing more): {small}.',
    '(Only|Just), {small}.',
    '{}, (by the way|if that matters|just so you know|in case that changes anything).',
    '{}. (Does that change anything|Does that matter here|Is that a problem)?',
    "(It's just that|The thing is|The trouble is), {small}.",
  ],
  blunt: ['{}. (So|And now)?', '{}.'],
  warm: ['You know, {small}.', '{}, (you see|you understand).'],
  formal: ['(I should mention that|It may be of use that) {small}.', '{}, (I should add|as you may need to know).'],
  loose: ['(oh and|also|btw) {small}.', '(thing is|problem is), {small}.'],
  worried: [
    '(But|Only), {small}. (Is that bad|Does that make it worse)?',
    '(What worries me|What bothers me): {small}.',
  ],
  dry: ['(Did I mention|Have I mentioned) that {small}?', '{}, (naturally|of course).'],
};

/** To a question for something that the person cannot say, with what they can: `{}` and `{small}` as in `untold`. */
export const onlyKnown: Wordings = {
  plain: [
    '(Not exactly|Hard to say|I could not say exactly), (only|but) {small}.',
    '(All I know|All I can tell you|What I can say) is(:| that) {small}.',
    "{}, (more|beyond that) I can't say.",
    '{}, if that (helps|is any use).',
  ],
  blunt: ['{}. (More I do not know|That is all I have).'],
  warm: ['(Let me see|Well), {small}.'],
  formal: ['(I can only say that|What I can tell you is that) {small}.'],
  loose: ['(idk exactly|not sure), {small}.', '(uh|hm) {small}(, thats all i got|).'],
  worried: ["(I'm not sure|I am not sure), I only know (that |){small}."],
  dry: ['{}. (The rest is in the dark|Beyond that I am guessing).'],
};

/** Before a wish of which the last reply said something already; `{}` is the wish with a small letter. */
export const alreadyTouched: Wordings = {
  plain: [
    '(You touched on it|You half said it|You mentioned it), but (once more|to be sure): {}',
    '(Part of it|Some of it) you have (said|answered) (already|by now), (but still|still): {}',
    '(Just to be sure|To be on the safe side|So that I have it straight): {}',
  ],
  blunt: ['(Again, clearly|Once more): {}'],
  warm: ['You were (getting to it|nearly there yourself): {}'],
  formal: ['(You have touched on this|You anticipated my next question): {}'],
  loose: ['(you kinda said it but|k just to be sure,) {}'],
  worried: ['(Just so I get it right|So that I do not mix it up): {}'],
  dry: ['(You saw it coming|You are ahead of me): {}'],
};
