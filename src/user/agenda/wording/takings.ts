import type { Wordings } from './wordings.ts';

/** Takes up a part of a reply by its own word: `{about}` is "the pharmacist" or "tomatoes", `{noun}` "pharmacist", missing for a plural. */
export const pickUp: Wordings = {
  plain: [
    '(The bit|The part|What you say|The point) about {about} (sounds good|makes sense|is a good point|is useful|I can use|helps|is new to me)(|, thanks|. Thank you).',
    "I (hadn't|had not) (thought of|considered) {about}(| at all|, to be honest|. Thanks).",
    '{About}(, okay|, right|, yes|, hm, yes)(. That could work|. I can try that|. Makes sense|. Maybe|. I can see that).',
    "(I'll start with|I'll begin with|I might try|I like) the {noun} (idea|part|bit)(|, thanks|, I think).",
    'The {noun} (idea|part|bit|suggestion) (sounds|seems) (good|doable|sensible|all right|fair)(|, thanks| to me).',
  ],
  blunt: [
    'The {noun} (part|bit) is (good|fine|useful)(|. The rest, less so).',
    '{About}(|, fine|, good|, okay|, noted).',
    '(Good|Fine|Okay) about {about}.',
  ],
  warm: [
    '(I like|I do like|I am glad of) (the bit about|your thought about|your idea with) {about}(|, thank you|. Thank you)(.|!)',
  ],
  formal: [
    'Your (remark|advice|point) (about|on) {about} (is useful|is helpful|seems sensible|I find convincing|is well taken)(|, thank you).',
    'The {noun} (point|suggestion) (is well taken|seems sound|I will consider)(|, thank you).',
  ],
  loose: [
    'The {noun} (thing|bit|one) (sounds ok|could work|is smart|sounds good|is a good shout|makes sense)(| actually|, thx|, nice| tbh)(.|!)',
    '(Oh|Ooh|Ah|Ok|Right) {about}(, never thought of that|, smart|, could do that|, fair enough|, nice)(.|!)',
  ],
  worried: [
    "(I'm|I am) not (so |quite |)sure about {about}(| yet|, but I can try|. I'll think about it).",
    '{About}(… maybe|… yes|… I could try)(. That would be something|. One step at a time|).',
  ],
  dry: [
    '{About}(, of all things|, why not|. I would have got there in the end|. Now there is a thought|. Noted with interest).',
    'The {noun} (part|bit) (I like|has something)(|. Grudgingly| more than I expected|, I admit).',
  ],
};

/** To a question whether there is anything else. */
export const nothingMore: Wordings = {
  plain: [
    "(Not that I can think of|Nothing comes to mind|I don't think so|Not really|I can't think of anything)(| right now| just now|, no|, to be honest).",
    "(No|Hm, no), (that's about it|I think that's all|that's the main thing|nothing in particular)(|, really).",
    "(Nothing|Not much) I'd (go into|bring up|want to get into) (now|here|at the moment).",
  ],
  blunt: ["(No|Nope|Nothing|Not really|Don't think so)(.| right now.)"],
  warm: [
    '(Kind of you to ask|Nice of you to ask|Sweet that you ask), (but no|nothing I can think of|not right now)(.|!)',
  ],
  formal: ['(Not to my knowledge|Nothing that I could name|Not at present)(|, thank you|, I believe).'],
  loose: ['(Nah|Nope|Not rly|Idk|Dont think so)(, nothing comes to mind|, thats it|, not rn|, all good)(.|!)'],
  worried: [
    '(Probably|I am sure there is), (but I cannot think of it|only I cannot say what|but my mind is blank)(| now| just now).',
  ],
  dry: ['(Plenty|Oh, plenty)(, but one thing at a time|, but let us not|. Another day).'],
};

/** To an offer: "Would you like me to …?" */
export const accept: Wordings = {
  plain: [
    '(Yes|Yes, please|Please do|Sure, please)(|, do that|, that would help|, go ahead|, if you can).',
    '(That would be|It would be) (good|great|a help|nice)(|, yes|, thanks|, please).',
  ],
  blunt: ['(Yes|Do|Go on|Please|Sure)(|, please|, go ahead).'],
  warm: ['(Oh yes|Yes, gladly|I would love that)(|, please|, if it is no trouble)(.|!)'],
  formal: ['(Please do|If you would|I would appreciate that|By all means)(|, thank you).'],
  loose: ['(Yeah|Yep|Yes pls|Sure|Go for it|Pls do)(, would be great|, thx|, cool|)(.|!)'],
  worried: ['(Yes, please|If you would)(, I would feel safer|, that would calm me|, I am a bit lost otherwise).'],
  dry: ['(Since you offer|If you insist|Twist my arm)(, yes|, go on|, please).'],
};

/** To a question for a fact that the person does not have at hand. */
export const noFact: Wordings = {
  plain: [
    "(I'd|I would) have to (check|look that up|ask|count)(|, to be honest|, sorry| first).",
    "(I don't know|No idea|I can't say) (exactly|for certain|off the top of my head|just like that)(|, sorry).",
    '(Let us say|Just assume|Take) (the usual|something average|whatever is normal)(|, for now| to begin with).',
  ],
  blunt: ["(Don't know|Would have to check|Not sure|The usual)(.| offhand.)"],
  formal: ['I (would have|should have) to (look that up|verify that)(|, I am afraid| first).'],
  loose: ['(No clue|Idk|Would have to check|Dunno)(, sorry| exactly| tbh| offhand)(.|!)'],
  warm: ["(Oh|Ah), (I'd have to look|I never counted|I'd have to ask)(|, sorry)(.|!)"],
  worried: ["I (should know|ought to know) that(, sorry|, I know|), but I (don't|can't say)."],
  dry: ['(A good question|Ah yes), and I (should|ought to) know the answer(|, at my age).'],
};

/** Asks whether there is more, when all that was asked has had some answer. */
export const anythingElse: Wordings = {
  plain: [
    '(Is there anything|Anything) else (I should|I ought to) (know|think of|watch out for|keep in mind)(|, do you think)?',
    '(What else|What more) would you (do|try|look at|think of)(| in my place| here)?',
    '(Have I|Have we) (forgotten|overlooked|missed) (anything|something)?',
    '(And what|What) (comes|would come) (after that|next|then)?',
  ],
  blunt: ['(Anything else|What else|And then|Next)?'],
  warm: ['(Would you|Could you) think of anything else(, please|| for me)?'],
  formal: ['Is there (anything further|anything else) (to be considered|I should consider|worth knowing)?'],
  loose: ['(Anything else|Whats next|Ok and then|What else)(| tho|, you think)?'],
  worried: ['(Is there|Could there be) (something|anything) that (could|might) go wrong(| with that)?'],
  dry: ['(And|So|Now) (the catch|the small print)?'],
};

/** Comes back to one of the matters already spoken of, to hear it once more or better. */
export const backTo = {
  thing: {
    plain: [
      '(Going back to|To come back to|About|Coming back to) {} (for a second|once more|again|for a moment): (what would you do first|where would I start|how would that look)?',
      '(With|For) {}, (what would be the first step|where would you begin|what would you try first)?',
    ],
    blunt: ['Back to {}. (First step|How exactly|In practice)?'],
    loose: ['(Wait|Ok|Hm), back to {} (for a sec|real quick|again): (where do I start|how exactly|what first)?'],
  },
  question: {
    plain: [
      "(But|So|And) (I'm still not|I'm not quite|I am not yet) sure {}.",
      '(To come back to|Going back to) the (main|first) thing, {}: (could you say it more simply|what would you say|can you give me an example)?',
    ],
    blunt: ['(So|In short|Once more): do you know {}?'],
    loose: ['(Wait|Ok|Hm) but I (still do not|do not quite|do not fully) get {}(|, tbh|, sorry).'],
  },
  deed: {
    plain: [
      '(So|And|But) (where|how) would I (start|begin) if I want to {}?',
      '(What would be|What is) the (first|very first) (step|thing) to {}?',
    ],
    blunt: ['So how do I {}, in practice?'],
    loose: ['(Ok|Right|Hm) so how do I (actually |)start to {}?'],
  },
} as const satisfies Readonly<Record<string, Wordings>>;

/** Asks again for what was passed by, naming it. */
export const askAgain = {
  thing: {
    plain: [
      '(And|So|But) what about {}?',
      "(I'm still|I am still) (looking for|after|hoping for|without|missing) {}(|, though|, you see).",
      '(I asked|I was asking|I was hoping) for {}(|, if you remember|, you see|, though).',
      '(Can we|Could we|May we) (go back|come back|return) to {}(|, please| for a moment)?',
      '(What I need|What I asked for|What I was after) (is|was) {}(|, really).',
    ],
    blunt: ['(Again|Once more|As I said|I asked for this): {}.', 'And {}?', 'I (still |)need {}.'],
    warm: ['(I would still love|I would still like|I am still hoping for) {}(|, if you can|, if you have a moment).'],
    formal: ['(May I come back|Might I return) to {}(, please|)?', 'I (would|should) still (like|appreciate) {}.'],
    loose: ['(Ok but|Yeah but|Cool but|But like) {}?', '(Still|Also still) (need|after|looking for) {}(|, btw| tho).'],
    worried: [
      "(I'm|I am) still (stuck without|lost without|desperate for) {}.",
      'I (really|still) need {}(|, you see|, I am afraid).',
    ],
    dry: ['(Speaking of|To return to) what I asked for: {}.'],
  },
  question: {
    plain: [
      "(But I still|I still|And I still) (don't know|can't tell|have no idea|need to know) {}.",
      '(What I|The thing I) (asked|wanted to know|meant) (is|was) {}.',
      '(So|But|And) (do you know|can you say|can you tell me) {}(|, or not)?',
      "(I'd|I would) still like to (know|hear|find out) {}(|, please|, if you can tell me).",
    ],
    blunt: ['(Again|Once more), do you know {}?', 'I asked {}.', 'Just tell me {}.'],
    warm: ['(Would you|Could you) (have another look|try once more)? I (asked|was wondering) {}.'],
    formal: ['I (would|should) still (like|be glad) to (know|learn) {}.', '(May I ask|Might I ask) once more {}?'],
    loose: [
      '(Ok but|Yeah but|Cool but) (do you know|any idea) {}?',
      '(Still|Still got) no (clue|idea) {}(|, btw| tho).',
    ],
    worried: ["(I'm|I am) still (unsure|not sure) {}.", '(And|But) I (really|still) (do not know|have no idea) {}.'],
    dry: ['(I am|I remain) (none the wiser|in the dark) as to {}.'],
  },
  deed: {
    plain: [
      '(And|But|So) how (do I|would I|can I) {}?',
      "(I'd|I would) still (like|need|want) to {}(|, though|, you see).",
      '(What I|The thing I) (asked|wanted|meant) (is|was) how to {}.',
      '(Could|Can) you (still |)help me {}(|, please)?',
    ],
    blunt: ['(Again|Once more): how do I {}?', 'I (still |)need to {}.'],
    warm: ['(I would still love|I am still hoping) to {}(|, if you can help me there).'],
    formal: ['I (would|should) still like to {}.', '(May I ask|Might I ask) once more how to {}?'],
    loose: ['(Ok but|Yeah but|Cool but) how do I {}?', '(Still|Also still) (gotta|need to|trying to) {}(|, btw| tho).'],
    worried: [
      "(I still|And I still) (don't know|can't see) how to {}.",
      'I (really|still) have to {} (somehow|after all).',
    ],
    dry: ['(Speaking of|To return to) what I asked: how does one {}?'],
  },
} as const satisfies Readonly<Record<string, Wordings>>;

/** A word or two after a request. */
export const tails: Wordings = {
  plain: [
    '(Any ideas|Can you help|What do you think|What would you say|Do you know)?',
    '(Please|If you can|If you could|If possible).',
    '(That would help|That would help me a lot|It would help|Anything you can tell me helps).',
    '(Thanks in advance|Thank you in advance|Thanks already).',
  ],
  blunt: ['(Quickly, please|Soon, if you can|Please be quick|As soon as you can).', '(Well|Can you do that)?'],
  warm: [
    "(If it's not too much trouble|That would be so kind|Whenever you have a moment|You would do me a favour|It would mean a lot).",
    '(Thank you already|Bless you)(!|.)',
  ],
  formal: [
    '(Thank you in advance|I would be obliged|If that is possible|Much obliged|With thanks in advance|I would appreciate it).',
  ],
  loose: [
    '(Pls|Thx|Thanks|If poss|Anything helps|Help me out here).',
    '(Ideas|Any thoughts|Can you help|Whatcha think)?',
  ],
  worried: [
    '(If that makes sense|I hope that is clear|Sorry for asking|If that is all right|Sorry to bother you with it).',
    'Is that a silly (thing to ask|question)?',
  ],
  dry: ['(No pressure|In your own time|Over to you|Take your time, within reason).'],
};
