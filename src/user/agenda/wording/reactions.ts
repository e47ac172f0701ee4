import type { Wordings } from './wordings.ts';

/** Takes up a step of the reply: `{step}` is "offer milk in a small open cup", `{Step}` the same with a capital. */
export const takeStep: Wordings = {
  plain: [
    "(Ok|Okay|Right|Good|Fine|All right), I'll {step}(| then| first).",
    "I'll {step}(|, that I can do|, good|, thanks).",
    '{Step}, (ok|right|I can do that|that is doable|good|fine).',
    '(Makes sense|Good idea|Not a bad idea) to {step}.',
    "(I hadn't thought|Never occurred to me|I wouldn't have thought) to {step}.",
    '(So|Right, so) I {step}(| first|, ok|, good).',
  ],
  blunt: ['{Step}. (Ok|Fine|Right|Good).', "I'll {step}."],
  warm: ["(Oh good|Ah, nice|Lovely), I'll {step}(|, thank you).", "Thank you, I'll {step}."],
  formal: ["(Very well|Understood|Thank you), I'll {step}.", '{Step}, yes, (that seems sensible|that can be done).'],
  loose: ['(ok|cool|right|k), gonna {step}.', '{Step}, (got it|easy|on it|nice one).', "(smart|ooh ok), i'll {step}."],
  worried: [
    "I'll (try to|see if I manage to) {step}.",
    '{Step}… (I think I can do that|ok, I can try|that much I can manage).',
  ],
  dry: [
    '{Step}. (Even I can manage that|That is almost too simple|I was afraid it would be harder).',
    "I'll {step}, (how hard can it be|what could go wrong|as one does).",
  ],
};

/** Takes up a noun of the reply: `{about}` is "the pharmacist" or "tomatoes", `{noun}` "pharmacist", missing for a plural. */
export const takeNoun: Wordings = {
  plain: [
    '{About}, (ok|right|of course|I see)(.| then.)',
    "(I hadn't|I'd not|I never) thought of {about}.",
    '(The bit|The part) about {about} (helps|makes sense|is new to me|is good to know).',
    '(Good|Useful) to know about {about}.',
    "(I didn't|I did not) know (that|this) about {about}.",
    "(I'll|I will) (remember|keep in mind|look out for) {about}.",
  ],
  blunt: ['{About}, (fine|good|noted).', 'Noted, {about}.'],
  warm: [
    '(Oh|Ah), {about}, (good that you say it|I see|of course)(.|!)',
    '(Good|Kind) of you to (mention|think of) {about}.',
  ],
  formal: ['{About}, (certainly|understood|yes)(, thank you|).', 'The {noun} (point|remark) is a good one.'],
  loose: [
    '(oh|ooh|ah) {about}, (true|fair|right)(.|!)',
    'the {noun} (thing|bit) (makes sense|is new to me).',
    "(didn't|dint) think of {about}.",
  ],
  worried: ['{About}… (I see|I had no idea|right).', "I'm not sure about {about} yet(, but ok|, I will have to see|)."],
  dry: ['{About}. (Of all things|Naturally|Who knew).', 'So it comes down to {about}.'],
};

/** Takes up a figure of the reply: `{figure}`, `{Figure}`. */
export const takeFigure: Wordings = {
  plain: [
    '{Figure}, (ok|right|good|good to know).',
    '(So|Ok, so) {figure}(.|, fine.|, good.)',
    '(About what I thought|Good to have a number|Right), {figure}.',
  ],
  blunt: ['{Figure}. (Ok|Right|Good).'],
  loose: ['{figure}, (ok|got it|cool).', '(oh|ah) {figure}, (nice|fine).'],
  warm: ['(Ah|Oh), {figure}, (good to know|thank you).'],
  worried: ['{Figure}, (that is less than I feared|ok, that I can keep in mind|I hope I remember).'],
  dry: ['{Figure}. (I can count that far|Noted|Precise, I like it).'],
};

/** Takes up what a reply decides: `{verdict}` is "most likely teething". */
export const takeVerdict: Wordings = {
  plain: [
    'So {verdict}(.|, good.|, ok.|, then.)',
    '(Ok|Okay|Right|Good), {verdict}(.| then.)',
    '{Verdict}, (that helps|good to hear|I can live with that|I hoped so).',
    "(If|As long as) it's {verdict}, (good|I am content|fine).",
  ],
  blunt: ['{Verdict}. (Good|Ok|Right).'],
  warm: ['(Oh good|Ah, thank you), {verdict}(.|!)'],
  formal: ['{Verdict}, I see(, thank you|).'],
  loose: ['(ok|phew ok|right), {verdict}.', '{verdict}, (nice|cool|got it).'],
  worried: ['(Phew|Ok|Oh), {verdict}, (I hope|that calms me a bit|if you are sure).'],
  dry: ['{Verdict}. (I will hold you to that|Who would have thought|Fair enough).'],
};

/** After an answer of which nothing can be taken up by its own word. */
export const plainThanks: Wordings = {
  plain: [
    '(Ok|Okay|Right|Good|Thanks|Fine|All right)(, thanks|, that helps|, clear|, got that|).',
    '(That helps|That answers it|Clear|Good to know)(, thanks|).',
  ],
  blunt: ['(Ok|Right|Good|Clear|Noted).'],
  warm: ['(Thank you|Oh, thank you|Lovely)(, that helps|, that puts my mind at rest|)(.|!)'],
  formal: ['(Thank you|Very good|Understood)(, that is clear|).'],
  loose: ['(nice|cool|sweet|ok cool|perfect|great)(, thx|, ta|)(.|!)'],
  worried: ['(Phew|Oh good|Ok), (that helps|one worry less|that calms me a bit).'],
  dry: ['(Well, well|Not bad|Look at that)(, an answer|).'],
};

/** After a reply that goes the right way without answering. */
export const halfway: Wordings = {
  plain: [
    '(Ok|Right|Fine|I see|Yes)(, so far|, that part is clear|, I follow|).',
    '(Maybe|Could be|Possibly)(, yes|).',
  ],
  blunt: ['(Ok|Maybe|Right|Hm).'],
  warm: ['(Ah, ok|I see|Yes)(, I am with you|).'],
  formal: ['(I see|Understood|Granted)(, so far|).'],
  loose: ['(ok|yeah|hm ok|mhm)(, sure|, fair|).'],
  worried: ['(Hm|Ok|Maybe)(, I hope so|, if you say so|).'],
  dry: ['(Getting warmer|So far so good|Plausible).'],
};

/** Joins the next wish to what was said; `{}` is the wish with a small letter. */
export const link: Wordings = {
  plain: ['And {}', 'And {}', 'But {}', 'And then: {}', 'Now, {}', 'Another thing: {}', 'Also, {}'],
  blunt: ['And {}', 'Next: {}', 'Now: {}'],
  warm: ['And {}', 'And tell me, {}', 'Oh, and {}'],
  formal: ['And {}', 'Then, {}', 'As for the rest, {}'],
  loose: ['and {}', 'also {}', 'ok and {}', 'oh and {}'],
  worried: ['And {}', 'But then, {}'],
  dry: ['And {}', 'Part two: {}', 'Which leaves one thing, {}'],
};

/** Asks on from what the reply said; `{step}` is a step of it, `{figure}` a figure, `{at}` the place. */
export const follow: Wordings = {
  plain: [
    "(And|So) what if I can't {step}?",
    '(And how|How) (exactly |)do I {step}(, for somebody who has never done it|)?',
    '(Can|Could) I {step} (right here|right away|today) (already|)?',
    '(Would {figure} really|Would {figure}) (be enough|do|be realistic) (for me|in my case|)?',
    '(Do I really|Must I really) {step}(, or is that only to be safe|)?',
    "(And|What) if {figure} (isn't enough|is all I can manage|is too much for me)?",
  ],
  blunt: ['{Step}, (how|really)?', '(Only|Really) {figure}?'],
  warm: ['(Would you|Would you really) {step}(, in my place|)?'],
  formal: ['(Is it necessary|Would it be advisable) to {step} (at once|first)?'],
  loose: ['(wait|ok but) how do i even {step}?', '(do i gotta|do i have to) {step} tho?'],
  worried: ["(And|But) what if I don't manage to {step}?"],
  dry: ['(Do people really|Do you know anyone who would) {step}?'],
};
