import type { Wordings } from './wordings.ts';

/** Indirect words about something that matters and is not asked, by what kind of thing it is; `{}` is "my brother", "the pigeons", `{one}` the same where it is one. */
export const hints = {
  person: {
    plain: [
      "(And there's|There's also|And then there's) {} (to think of|to consider|as well).",
      '{one} (comes into it|is part of it|has a part in this)(| as well|, too|, in a way).',
      '(It is not only about me|I am not the only one in this|It concerns more people than me), (there is|I must think of) {one}(| as well|, too).',
      '(Part of it|Some of it|A bit of it) (has to do with|is about) {}(|, I suppose|, to be honest|, really).',
      '(I also have|I have) {} (in mind|to think of)(|, you see| in all this| here).',
    ],
    blunt: ["(It's|This is) also about {}.", '{one} matters here, too.'],
    warm: [
      "(I care about|I'm thinking of|I do think of) {}(, too|, you see| in all this| as well).",
      'I would like it to be (right|good) for {}, too(|, you see).',
    ],
    loose: [
      "(Also|Plus|Oh and) it's (kinda|sort of|partly) about {}(.| too.| tbh.)",
      "(And|Plus) there's {} (to deal with|in the mix|in all this).",
    ],
    worried: [
      '(What if|I keep wondering what) {}… (no|well|anyway)(, one thing at a time|. Never mind|).',
      '(I worry|I am a bit worried) about {} (too|as well|in all this).',
    ],
    dry: ['(And then|Then) there is {one}(, of course|, which does not make it simpler|. Another story).'],
  },
  thing: {
    plain: [
      "(And there's|There's also|And then there's) {} (to think of|to consider|as well).",
      'I (also have|have) {} (in mind|to think of|to worry about)(|, too| as well).',
      "(I can't get|I can't quite get) {} out of my head(|, either|, to be honest).",
      '{one} (comes into it|is part of it|plays a part)(|, too| as well).',
      '(Part of it|Some of it|A bit of it) (has to do with|is down to|is about) {}(|, I suppose|, to be honest|, really).',
    ],
    blunt: ['{one} matters, too.', "(Can't|I can't) ignore {}(|, either)."],
    warm: ['(You see, there is|You know, there is) {one} (to think of|as well|too).'],
    loose: [
      "(Plus|Also|And) there's {}(, ugh|, you know| too|, so yeah).",
      "(It's|This is) (kinda|partly|sort of) about {} (too|as well|tbh).",
    ],
    worried: ['(I worry|I am a bit worried|I keep worrying) about {}(| too| as well|, you see).'],
    dry: ['(And then|Then) there is {one}(, of course|, which does not help|. One thing after another).'],
  },
  time: {
    plain: [
      "(I don't have|I haven't got|There isn't) (long|much time|all that long)(|, by the way|, I'm afraid|, to be honest).",
      "(Time is|Time's) (a bit |rather |)(short|tight)(|, as it happens|, by the way| here|, I should say).",
      '(The clock|My clock) is (ticking|running)(|, too|, you see| a bit).',
    ],
    blunt: ['(No time|Not much time|In a hurry|Time is short)(.|, by the way.|, sorry.)'],
    loose: [
      '(Kinda|Bit|Sort of) (in a rush|short on time)(| rn| here|, sorry|, just so you know).',
      '(Gotta|Need to) be (quick|fast)(| here| about this|, sorry).',
    ],
    worried: ['(I keep looking at|I have one eye on|I am watching) the (clock|time)(|, you see|, sorry).'],
    dry: ['Time is (not on my side|a luxury)(|, as usual|, today).'],
    warm: ['I wish I had more time(|, you see|, to be honest).'],
  },
  money: {
    plain: [
      '(Money|The money side of it) (plays a part|comes into it|matters)(|, too| as well|, to be honest).',
      '(I have to|I need to) (watch|mind|keep an eye on) (what it costs|the money)(|, too| a little|, by the way).',
      "(It's|It is) (also |)(a bit |partly |)a question of money(|, I'm afraid|, to be honest|, you see).",
    ],
    blunt: ['(Money|The cost|The price) (matters|counts), too.'],
    loose: ['(Also|Plus|Oh and) (not made of money|money is a thing|gotta watch the money)(.|, you know.|, sadly.)'],
    worried: ['(And|Then) the money(, that bothers me too|… I would rather not think about it|, I do worry about it).'],
    dry: ['Money (does not grow on trees|is the other half of it)(|, I hear|, sadly).'],
    warm: ['(I wish money did not matter|If only money did not come into it)(|, but it does).'],
  },
  tired: {
    plain: [
      "(I'm|I am) (a bit|rather|quite|pretty) (worn out|short of energy|short of sleep)(|, to be honest|, by the way|, I notice).",
      "(I haven't|I've not) got (much energy|a lot of strength)(| left| for it|, to be honest).",
    ],
    blunt: ['(Low on energy|Worn out|Not much energy left)(.|, by the way.)'],
    loose: ['(Kinda|So|Pretty) (knackered|wiped|done)(| rn| tbh|, ngl).'],
    worried: ["(I don't know|I'm not sure) (how long|whether) my strength (lasts|holds)(|, to be honest)."],
  },
  nerves: {
    plain: [
      "(I'm|I am) (a bit|rather|quite) (nervous|uneasy|jumpy) about it(|, to be honest|, if I'm honest|, I admit).",
      "(I'm|I am) more (nervous|uneasy) about it than I'd like(| to be|, to be honest).",
      '(It|All this|The whole thing) (scares me a little|makes me a bit nervous|gives me butterflies)(|, to be honest|, I admit|, you see).',
    ],
    blunt: ['(It|This) (scares|bothers) me(|, a bit|, since you ask).'],
    loose: ['(Kinda|Bit|Lowkey|Pretty) (scared|nervous|freaked out)(| tbh| ngl|, honestly| about it).'],
    worried: [
      "(I'm|I am) (really|quite|so) (scared of it|anxious about it|frightened)(|, to tell the truth|, to be honest|, you know).",
    ],
    dry: ['My nerves (are not what they were|have had better days)(|, as you may have noticed|).'],
    warm: ['(My heart beats|My heart is beating) (a little|rather) fast(| with all this|, you know).'],
  },
  awkward: {
    plain: [
      "(It's|It is) (a bit|rather|slightly) (embarrassing|awkward)(|, to be honest|, if I'm honest|, I admit| for me).",
      "(I'd|I would) (rather|prefer to) (not make a show of it|keep it low-key|do it quietly)(|, if I can| if possible).",
      "(I don't want|I'd rather not have) (everybody|everyone|the whole world|people) (looking at me|talking about it|knowing)(|, you see|, to be honest).",
    ],
    blunt: [
      'Not in front of (everyone|people|the others)(|, please|, if possible).',
      '(Awkward|Embarrassing), (all this|this)(.| for me.)',
    ],
    loose: ['(Kinda|Bit|So|Super) (awkward|embarrassing|cringe)(| tbh|, honestly| for me|, ngl).'],
    worried: ['(What will|What would) (people|they|everyone) (think|say)(|, I wonder|, I keep thinking)?'],
    dry: [
      "(My pride is|What is left of my pride is|One has one's pride, and it is) (involved|at stake)(|, too|, somewhat).",
    ],
    warm: ['(I blush|I go red) (a little|a bit) (just |)(writing|saying) this.'],
  },
  quarrel: {
    plain: [
      "(I don't want|I'd rather not have) (bad blood|a falling-out|a row)(| over it| about it|, either|, if I can help it).",
      "(There are|There are also) (feelings involved|other people's feelings in it|other people in this)(|, too| as well|, you see).",
    ],
    blunt: ['(No drama|No row|No fuss)(|, if possible|, please).'],
    loose: ["(Really |)(don't want|trying to avoid) (drama|a fight|a scene)(| tbh|, you know| over this)."],
    worried: ['(I hate it|It upsets me) when (people are cross|there is bad feeling)(| with me|, you know).'],
    warm: ['(I want|I would like) everyone to (stay friends|be all right)(|, you see| in the end).'],
    dry: ['(Peace would be nice|I like my peace)(|, for a change|, call me old-fashioned).'],
  },
  oneself: {
    plain: [
      "(I'd like|I want|I would like) (this|it) to (stay in my hands|be my own doing|be up to me)(|, if possible|, too|, you see).",
      "(I don't want|I'd rather not have) (it|this) (taken off my hands|done for me)(|, to be honest|, either).",
    ],
    blunt: ["(It's|This is) my (business|call|job)."],
    loose: ['(Kinda|Really|Sort of) wanna (manage|handle|sort) this solo(| tbh|, you know).'],
    worried: ['(I want to prove|I want to show) (that I can|I can do it)(|, to be honest|, silly as it sounds).'],
    dry: ['(I am stubborn|I like to think I am a grown-up)(|, as they say|, you see).'],
  },
  alone: {
    plain: [
      "(It gets|It's) (a bit |rather |)(quiet|empty) (around here|here)(|, to be honest|, sometimes| these days).",
      "(I'm|I am) (rather|quite|pretty much) on my own (with this|in this|here)(|, to be honest|, you see).",
    ],
    blunt: ['(Nobody else|There is nobody else) to ask.'],
    loose: ['(Kinda|Bit) (lonely|quiet) (here|rn|tbh).'],
    worried: ['(It is hard|I find it hard) (having nobody to talk to|to have nobody for this)(| about it|).'],
    warm: ['(It is nice|It does me good) to (talk to somebody|have somebody to talk to)(| about it|, you know).'],
  },
  joy: {
    plain: [
      "(I'd|I would) (also |)like to (enjoy it|have some fun with it|get something nice out of it)(|, too|, if I can|, to be honest).",
      '(A bit of|Some) (joy|fun|pleasure) (in it|about it) (would be nice|would not hurt)(|, too|).',
    ],
    blunt: ['(Should|Has to) be fun, too.'],
    loose: ['(Also|Plus) (should be fun|wanna enjoy it)(|, you know| tbh|)(.|!)'],
    warm: ["(It's|It is) (rather |)(special|dear) to me(|, you see|, all this)."],
    worried: ['(I so want|I really want) it to be (nice|good)(|, you see).'],
    dry: ['(Even I|I, too,) like a (bit of fun|good day) (now and then|at times).'],
  },
  doubt: {
    plain: [
      "(I'm|I am) (not so|not entirely|not all that|less than) sure of myself(| here| in this|, to be honest|, either).",
      "(Part of me|A part of me|Something in me) (isn't|is not) (sure|convinced)(|, to be honest|, and that's the trouble| about any of it).",
    ],
    blunt: ["(I have|I've got) my doubts."],
    loose: ['(Kinda|Low-key|Sort of) (second-guessing|doubting) (myself|it all)(| tbh|, ngl|, you know).'],
    worried: ['(I keep|I cannot stop) (doubting|second-guessing) (myself|it)(|, you see|, to be honest).'],
    dry: ['(Doubt is my|I have doubt as a) (hobby|second nature)(|, you will have gathered|).'],
    warm: ['(Tell me I am not|I hope I am not) (being silly|imagining things).'],
  },
} as const satisfies Readonly<Record<string, Wordings>>;
