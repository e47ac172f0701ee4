import type { Wordings } from './wordings.ts';

/** Answers to what the assistant asks; `{}` is the fact, `{Text}` the same with a capital. */
export const answers = {
  fact: {
    plain: ['{}.', '{}.', '{}(, if that helps|, more or less|, as far as I know|, I think).', '(About|Ah,|Oh,) {}.'],
    blunt: ['{}.', '{}.'],
    loose: ['{}.', '{}(, i think| i guess|, if that matters).', '(uh|um|oh) {}.'],
    warm: ['Oh, {}.', '{}, (good that you ask|good question).'],
    formal: ["(That's|That would be) {}.", '{}.'],
    worried: ['{}(, I think|, unless I got it wrong|, if I remember right).'],
    dry: ['{}(, sadly|, officially|, last I looked).'],
  },
  /** A fact that was told already. */
  told: {
    plain: [
      '(As I said|Like I said|As I told you), {}.',
      '{}, (as I said|like I said|as I told you)(| before| already).',
      '(Did I not say|I think I said)? {}.',
    ],
    blunt: ['{}. (I said so|Said that|As I said).'],
    warm: ['{}, (I did say so, but I say a lot|as I was saying).'],
    formal: ['As (mentioned|I mentioned), {}.'],
    loose: ['{}, (like i said|said that already|told you).'],
    worried: ['{}. (Did I not say that|I thought I had said so)?'],
    dry: ['Still {}.', '{}, (now as before|unchanged since I said so).'],
  },
  clause: {
    plain: [
      '{}.',
      'Well, {}.',
      '(All I can say is|What I know is|Only that) {}.',
      '{}(, that is all I know|, so there is that).',
    ],
    blunt: ['{}.'],
    loose: ['{}.', '(so|ok so|well) {}.'],
    warm: ['Well, {}.', "It's like this: {}."],
    formal: ['{}.', 'As it stands, {}.'],
    worried: ['(The thing is|The trouble is), {}.', '{}.'],
    dry: ['{}. (Make of that what you will|That is the whole story|Where were we).'],
  },
  offer: {
    plain: [
      '(Yes|Yes please|Sure|Please), {}.',
      '(Yes|Sure), {}, (that would help|please|that would be good).',
      'If you can {}, (yes|great|please do).',
    ],
    blunt: ['Yes, {}.', 'Please {}.'],
    loose: ['(yeah|yep|sure|ooh yes), {}(| pls| please).'],
    warm: ['(Oh yes|Yes, gladly), {}(, please|, that would be lovely)(.|!)'],
    formal: ['(Yes|Certainly), please {}.'],
    worried: ['Yes, {} please(, then I can relax a bit|, I am a bit lost otherwise|).'],
    dry: ['(Go on|Since you offer), {}.'],
  },
  choice: {
    plain: [
      '{}(, I think|, I would say|, rather|, probably|).',
      '(More|Rather) {}.',
      'I think {}.',
      '{}, if I (have to|must) choose.',
    ],
    blunt: ['{}.'],
    loose: ['{}(| i guess| prob|, def).', '(hmm|uh) {}.'],
    formal: ['{}, (I would say|on balance).'],
    worried: ['{}, (I think|I suppose), (but I am not sure|though it changes).'],
    warm: ['Oh, {}(, I think|).'],
    dry: ['{}, (obviously|by a nose|given the choice).'],
  },
  first: { plain: ['The first(| one)(, I think|).', 'The second(| one)(, rather|).'] },
  soon: {
    plain: [
      '(Today, if|Soon, if|As soon as) (possible|I can).',
      "(I haven't|Nobody has) fixed (a|the) (time|date) yet.",
      '(Now|Today), really.',
    ],
    blunt: ['(Now|Today|Soon).'],
    loose: ['(asap|like now|today ideally).'],
  },
  noTime: {
    plain: [
      'Not (long|very long|that long)(, I fear|).',
      "(Hard to say|I'd have to guess)(, not for ever|).",
      'As long as it takes(, within reason|).',
    ],
    blunt: ['(Not long|No idea).'],
    loose: ['(not long|dunno, not ages).'],
  },
  justMe: {
    plain: [
      '(Just|Only) me(| here| for now).',
      "(It's|There's) just me(| in this| here).",
      'Nobody (else|but me)(| right now|).',
    ],
    blunt: ['(Me|Just me|Nobody).'],
    loose: ['(just me|only me|me myself and i).'],
  },
  notYet: {
    plain: [
      '(Not yet|No, not yet)(, I wanted to ask first|, I only got this far|, you are the first|).',
      "(No|Hm, no), I (haven't|didn't dare|didn't think of it)(| yet).",
      'Not (really|properly|so far).',
    ],
    blunt: ['(Not yet|No).'],
    loose: ['(nope|not yet|nah), (not really|you are first|just asking you rn).'],
    worried: ["(Not yet|No), I (didn't dare|wasn't sure I should|keep putting it off)."],
    dry: ['(Not yet|No), (I was saving that up|I went for panic first|one thing at a time).'],
  },
  yesOrNo: {
    plain: [
      "(Not that I know|Not as far as I know|I don't think so)(, no|).",
      "(I'm not sure|Hard to say), (I would have to look|I never looked into it|maybe).",
      '(Not really|Not properly)(, no|).',
    ],
    blunt: ["(Not really|Not that I know|Don't think so)."],
    loose: ["(not really|don't think so|not that i know)."],
    warm: ['(Not really, no|Not that I know, sorry).'],
    worried: ["(I think not|I don't think so), (but I am not sure|though I may be wrong)."],
  },
  atHand: {
    plain: [
      '(Not much|Very little|Only the usual)(, honestly| here|, I would have to look|).',
      "(I'd|I would) have to (look|check)(, what do I need|).",
    ],
    blunt: ['(Not much|The usual).'],
    loose: ['(not much|basically nothing|the usual stuff).'],
  },
  worry: {
    plain: [
      '(That|Mostly that) (I get it wrong|it goes wrong|I make it worse|I notice too late).',
      "(Honestly|To be honest|I think), (the not knowing|getting it wrong|that I'm alone with it).",
    ],
    blunt: ['(Getting it wrong|The time|All of it).'],
    loose: ['(messing it up|that i mess it up|idk, all of it tbh).'],
    worried: ['(Everything|All of it), (and then the rest|to be honest|if you ask me at this hour).'],
    dry: ['(The usual|Oh), (death and taxes|making a fool of myself|the bill).'],
  },
  noLiking: {
    plain: [
      "(No preference|Nothing special|I'm not fussy|Either is fine)(, really|, you choose|).",
      "(You|Just) (pick|choose)(, I'm easy|, I trust you there|).",
      'Whatever is (easiest|simplest|least bother).',
    ],
    blunt: ['(You choose|No matter|Whatever works).'],
    loose: ["(whatever works|you pick|i'm easy)."],
  },
  yesFits: {
    plain: [
      '(Yes|I think so|It does), (that works|that fits|I can do that|more or less).',
      '(That works|That fits|It does).',
    ],
    blunt: ['(Yes|Works).'],
    loose: ['(yeah|yep), (works|sounds good|all good).'],
    warm: ['(Yes|Oh yes), (it does|that helps|very much).'],
  },
  halfFits: {
    plain: [
      '(Partly|Sort of|Half)(, yes|, to be honest|).',
      '(Not quite|Not entirely)(, no|).',
      "(I'm not|I am not) (sure|convinced) yet.",
    ],
    blunt: ['(Half|Not quite).'],
    loose: ['(kinda|sorta|meh, half).'],
    worried: ["(I'm not sure|I want it to|I hope so)."],
  },
  tight: {
    plain: [
      'As (little|cheap) as (possible|it gets)(, really|).',
      '(Not much|Very little|There is not much to spend)(, honestly|).',
      "(I can't|We can't) spend much(| on it| this month).",
    ],
    blunt: ['(Little|Cheap).'],
    loose: ['(cheap|as cheap as poss|broke tbh).'],
  },
  moderate: {
    plain: [
      '(Normal|Nothing fancy|Middling), (not luxury|within reason|you know).',
      '(It should be reasonable|A fair price is fine|Not the cheapest, not the dearest).',
    ],
    blunt: ['(Reasonable|Medium).'],
    loose: ['(mid range|nothing crazy).'],
  },
  ample: {
    plain: [
      "(That's|Money is) not the (problem|issue)(| here).",
      '(I can spend what it takes|It may cost something)(, within reason|).',
    ],
    blunt: ['(Not an issue|What it takes).'],
    loose: ["(money's fine|not an issue)."],
  },
  feels: {
    glad: {
      plain: [
        '(Better|Better already|Quite hopeful|Lighter)(, actually|, thanks|, to my surprise|).',
        '(All right|Good), (now|actually|for once).',
      ],
      loose: ['(better|way better|good actually).'],
    },
    uneasy: {
      plain: [
        '(A bit|Rather|Quite) (shaky|nervous|wobbly|on edge)(, if I am honest|, to be honest|).',
        "(I'm|I am) (scared|afraid) (I get it wrong|of making it worse|it goes wrong).",
      ],
      blunt: ['(Nervous|Not great).'],
      loose: ['(bit nervous|kinda freaked out|not great tbh).'],
      dry: ['(I have felt worse. At the dentist|Calm as a kettle).'],
    },
    angry: {
      plain: [
        '(Annoyed|Cross|Fed up)(, mostly|, if you ask|, to be honest|).',
        '(It|The whole thing) makes me (angry|cross|furious).',
      ],
      blunt: ['(Annoyed|Fed up).'],
      loose: ['(kinda mad|annoyed tbh|so done with it).'],
    },
    sad: {
      plain: [
        '(A bit|Rather) (low|down|sad)(, to be honest|, I suppose|).',
        '(It|This) (gets me down|hurts a bit|weighs on me)(, more than I thought|).',
      ],
      blunt: ['(Low|Down).'],
      loose: ['(kinda sad|bit down tbh).'],
    },
    even: {
      plain: [
        '(All right|Okay|Fine)(, so far|, more or less|, I just want it sorted).',
        '(I just want|Mostly I want) (it done|to get it right|it over with).',
      ],
      blunt: ['(Fine|Okay).'],
      loose: ['(ok i guess|fine|alright).'],
    },
  },
} as const satisfies Readonly<Record<string, Wordings | Readonly<Record<string, Wordings>>>>;
