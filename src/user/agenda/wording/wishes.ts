import type { Wish } from '../wish.ts';
import type { Wordings } from './wordings.ts';

/** How a wish of each kind is put; `{}` is the wish's text. The first plain wording of each kind goes with any text of that kind. */
export const wishes: Readonly<Record<Exclude<Wish['kind'], 'nothing'> | 'doing' | 'refusal', Wordings>> = {
  deed: {
    plain: [
      "I'd like to {}.",
      "(I need to|I want to|I'm trying to|I'm hoping to|I have been meaning to) {}.",
      'Could you help me {}?',
      '(How would I|How do I|How could I|How can I best|How should I) {}?',
      "(What's|What is) (the best|a good|a sensible|the simplest|a realistic) way (to|for me to) {}?",
      '(Is there|Do you see) (a good|an easy|a sensible|some|any) way to {}?',
      '(What I want|The idea|The plan|My aim|What I have in mind) is to {}.',
      'I could use (some help|a hand|a little help|a bit of help) to {}.',
      '(Where|How) (do|would|should) I (start|begin) if I want to {}?',
    ],
    blunt: [
      'Help me {}.',
      '(I need|I want|Got) to {}. (How|What now|Ideas)?',
      '(Best|Quickest|Easiest) way to {}?',
      'I need to {}.',
    ],
    warm: [
      "I'd (love|so like|be so glad) to {}.",
      '(Would you|Could you|Can you) (kindly |please |)help me {}?',
      'It would (mean a lot|be lovely|do me good) to {}.',
      '(Do you think|Would you say) (you and I|we) could {}?',
    ],
    formal: [
      'I (should|would) like to {}.',
      'I would (appreciate|be grateful for|welcome) (some help|a hand|your help) to {}.',
      '(May I ask|Might I ask|Could I ask you) how (I|one) (could|might|should) {}?',
      '(It is important to me|My intention is|It is my wish) to {}.',
    ],
    loose: [
      '(Gotta|Trying to|Need to|Wanna) {}(.|, any ideas?|, help?|, so yeah.)',
      '(Any idea|Any tips on|Clue me in,) how to {}?',
      '(Can you|Could you) help me {} (real quick|please|somehow|or is that too much)?',
      'I (really|kinda|sort of|totally) (need|want) to {}.',
    ],
    worried: [
      "(I don't know|I can't see|I'm not sure|I'm at a loss) how to {}.",
      '(Is it even possible|Is it silly to want|Would it be possible) to {}?',
      'I (really|badly|somehow) (need|have) to {}.',
      '(Do you think|Is there a chance) I (can|could) (still |somehow |){}?',
    ],
    dry: [
      "(The plan|My small plan|The ambition|Today's project) is to {}(.|, if all goes well.|, heaven help me.)",
      '(Apparently|It seems|So it turns out) I (need|have|want) to {}.',
      '(How does one|How do sensible people|How do grown-ups) {}?',
    ],
  },
  refusal: {
    plain: [
      "I'd rather {}.",
      "I'd (really|much|honestly) rather {}.",
      '(If possible|If I can help it|Ideally), I would rather {}.',
    ],
    formal: ['I would (prefer to|much prefer to|rather) {}.'],
  },
  aim: {
    plain: [
      "I'd like to {}.",
      "(I want to|I'm hoping to|I need to|I would love to|I would quite like to) {}.",
      '(What I want|What I would like|All I want|What I am after) is to {}.',
      '(It would be good|It would help|It would be nice) to {}.',
    ],
    blunt: ['I want to {}.', '(Main thing|Point is|Goal): to {}.'],
    warm: ["(It'd be lovely|It would be wonderful|It would do me good|It would mean a lot to me) to {}."],
    formal: ['(I should like|I would wish|It matters to me) to {}.'],
    loose: ['(Really|Just|Kinda) want to {}.', '(Would be nice|Would be cool|Would be great) to {}.'],
    worried: ['(I just want|I only want|If only I managed|I hardly dare hope) to {}.'],
    dry: ['(Call me demanding, but I want|My modest wish is|I have a small wish, namely) to {}.'],
  },
  favour: {
    plain: [
      'Could you {}?',
      '(Can you|Would you|Will you|Could you maybe|Perhaps you could) {}?',
      "(I'd like you to|I need you to|I was hoping you could|I wanted to ask you to) {}.",
      '(Do you think you could|Would you be able to|Is it possible for you to|Are you able to) {}?',
      'It would (help|be good|be useful|help me) if you could {}.',
    ],
    blunt: ['Please {}.', '(Just|Simply|First) {}(|, please).'],
    warm: [
      '(Would you be so kind and|Could you be so kind and|Could I trouble you to|Could you do me a favour and) {}?',
      "(I'd be so glad|I'd be happy|It'd be lovely|You would make my day) if you could {}.",
      'Could you {}(, please|, if you do not mind|)?',
    ],
    formal: [
      '(I would be grateful|I would appreciate it|I would be obliged) if you could {}.',
      '(Might you|May I ask you to|Might I ask you to) {}?',
    ],
    loose: [
      '(Can u|Can you pls|Any chance you could|Could you just|Think you could) {}?',
      '(Pls|Please) {}(.|, would be awesome.|, if you can.)',
    ],
    worried: [
      '(Would it be too much to ask you to|Sorry, but could you|Could you possibly|Would you mind if I asked you to) {}?',
      'I hardly dare ask, but could you {}?',
    ],
    dry: [
      '(If it is no trouble|If you have a minute|Since you are here), could you {}?',
      'I (was told|hear) you can {}.',
    ],
  },
  thing: {
    plain: [
      "I'm looking for {}.",
      "(I need|I'd like|I could use|I was hoping for|I'm after|I could do with|I'm in need of) {}.",
      '(Can|Could) you help me with {}?',
      "(What I need|What I'm after|What I'm missing|What would help|The thing I need) is {}.",
      '(Could you|Can you|Would you) (give me|come up with|think of|suggest) {}?',
      '(My question is about|I wanted to ask about|I would like to ask for) {}.',
    ],
    blunt: ['{}, please.', '(Need|Wanted|Looking for): {}.', 'I need {}.', '(Give me|Get me|Just give me) {}.'],
    warm: [
      "I'd (love|be so glad of|be happy with|be thankful for) {}.",
      '(Would you happen to have|Could I ask you for|Would you help me with|Might you have) {}?',
      'It would be (lovely|a great help|so good) to have {}.',
    ],
    formal: [
      'I (would|should) (like|appreciate|be grateful for) {}.',
      '(May I ask you for|Might I ask for|Could I ask you for) {}?',
      'I (would like|should like|wish) to (ask for|request) {}.',
    ],
    loose: [
      '(Got|Have you got|Know of) {} (for me|by any chance|maybe|or something)?',
      '(Looking for|After|Hunting for|In the market for) {}(.|, help?|, any ideas?)',
      '(Could really use|Kinda need|Desperately need|Would kill for) {}.',
    ],
    worried: [
      '(I hope this is not too much to ask:|I really need|I urgently need|I am a bit desperate for) {}.',
      '(Do you think you could find me|Is there any hope of|Could there be such a thing as|Would you by any chance have) {}?',
    ],
    dry: [
      '(On my list today|On my wish list): {}.',
      '(Surely|Somewhere|In theory) there (must|ought to) be some help with {}.',
    ],
  },
  doing: {
    plain: [
      'Could you help me with {}?',
      '(I need|I could use|I would like|I am looking for) (some help|a hand|a little help|support) with {}.',
      '(This is about|My question is about|It is all about|I wanted to ask about) {}.',
      '(Do you have|Have you) (any advice|a tip|some thoughts|any ideas) on {}?',
    ],
    blunt: ['(Need|I need) (help|advice) with {}.', '(Topic|Question|Subject): {}.'],
    warm: ["I'd (love|be glad of|welcome) (a hand|some help|company) with {}."],
    formal: ['I would (appreciate|be grateful for) (your help|some guidance|assistance) with {}.'],
    loose: ['(Any tips|Any tricks|Got tips|Help) for {}?'],
    worried: ['(I am struggling|I feel a bit lost|I am not getting far) with {}.'],
    dry: ["(Today's subject|The matter at hand|My latest hobby): {}."],
  },
  matter: {
    plain: [
      'Could you tell me {}?',
      '(Can you tell me|Do you know|Would you know|Do you happen to know|Can you say) {}?',
      "(I'd like to know|I'm wondering|I was wondering|I want to know|I'd like to find out|I need to know) {}.",
      '(My question is|The question is|What I want to know is|What I cannot work out is|What interests me is) {}.',
      '(How would I|How can I|Can I somehow|Where do I) find out {}?',
      "(I don't quite know|I've no idea|I'm not clear on|I can't quite work out) {}.",
    ],
    blunt: ['Tell me {}.', '(Just tell me|First tell me|I need to know|Question is) {}.', '(Any idea|Do you know) {}?'],
    warm: [
      "(I'd love to know|I'd be so glad to know|It would help me so much to know|I'd dearly like to know) {}.",
      '(Could you be so kind and tell me|Would you be able to tell me|Can you help me understand) {}?',
    ],
    formal: [
      '(I should like to ask|I wish to ask|I would like to know) {}(.|, if I may.)',
      '(May I ask|Might I ask|May I enquire) {}?',
      '(Would you be in a position to tell me|Could you please inform me|Are you able to advise me) {}?',
    ],
    loose: [
      '(Any idea|Any clue|Do you know|You know|Got any idea) {}?',
      '(No clue|No idea|Been wondering|Kinda need to know) {}.',
    ],
    worried: [
      "(I'm not sure|I can't stop asking myself|I keep asking myself|I'm afraid I don't know|I really must know) {}.",
      '(Sorry if this is a silly question, but do you know|Could you please tell me|Is there any way to know) {}?',
    ],
    dry: [
      "(Perhaps a stupid question|Here's one for you): do you know {}?",
      '(I have yet to find out|I am supposed to know, and do not know|I was never told) {}.',
      "(You would think|One would think) I'd know {}(, but no| by now).",
    ],
  },
  question: {
    plain: ['{}'],
    blunt: ['(Question:|So:|Just this:|Simple question:) {}'],
    warm: ['(May I ask:|Let me ask you this:|Something I have been wondering:) {}'],
    formal: ['(My question would be this:|I should like to ask:|If I may ask:) {}'],
    loose: ['(Ok so:|Real question:|Quick one:|Tell me this:) {}'],
    worried: ['(I keep asking myself:|It is perhaps a silly question:|I need to ask:) {}'],
    dry: ['(The big question:|A riddle:|Here is one for you:) {}'],
  },
  statement: {
    plain: ['{}.'],
    blunt: ['(Fact is:|Simply put:|In short:|Bottom line:) {}.'],
    warm: ['(I can tell you this:|You should know this:|It is like this:) {}.'],
    formal: ['(To be precise:|I should mention this:|Let me be clear:) {}.'],
    loose: ['(So yeah:|Thing is:|Basically:|Ok so:) {}.'],
    worried: ['(It is hard to say, but:|To be honest:|What is on my mind:) {}.'],
    dry: ['(For the record:|Not that anyone asked, but:|Put it this way:) {}.'],
  },
  foreign: {
    plain: ['(My question is this|It is about this|What I mean is|In my own words|As I would say it): {}.'],
    blunt: ['(This|Question|Here): {}.'],
    formal: ['(Allow me to put it like this|My request is as follows): {}.'],
    warm: ['(I can say it best like this|Let me put it in my own way): {}.'],
    loose: ['(So basically|Ok so|It goes like this): {}.'],
    worried: ['(I hope you understand this|I only know how to say it like this): {}.'],
    dry: ['(Make of this what you can|Here it is, unedited): {}.'],
  },
};

/** For a wish of which nothing can be said. */
export const nothing: Wordings = {
  plain: [
    '(I could use some help|I need a bit of help|Some help would be good), (though|but|only) I (find it hard to|cannot quite|struggle to) put (it|this) into words.',
    "There's something (I'd like to ask|on my mind|I need help with), but I (don't know|am not sure) how to (put|say|begin) it.",
  ],
};

/** Goes before the next wish. */
export const next: Wordings = {
  plain: [
    '(One more thing|Another thing|Something else|Next question|The next thing|There is one more point)(|, while we are at it|, then|, if I may|, since you are here).',
    '(And then|Then|Also)(,) (there is another matter|there is something else|I have a second question|I have one more question).',
    "(While I'm|As long as I'm|Now that I'm) (asking|at it|here|writing)(, another thing|, one more|, the other question| anyway).",
    '(Moving on|On to the other thing|To the other point|Now the other part|Now for the rest).',
    '(Oh|Ah|And), (wait|before I forget|I nearly forgot)(, one more thing|. There was something else|, another thing).',
    '(No, wait|Wait|Hang on)(, I had something else|, there was one more thing|. One more thing).',
  ],
  blunt: [
    '(Next|Next one|Now|Second point|Other thing|Then this|And).',
    '(Moving on|New topic|Different question|Next item).',
  ],
  warm: [
    "(If you still have|While I've got|If you can spare) (a minute|your ear|the patience)(, there is more| for me, another thing|, something else).",
    "(I hope you don't mind|Don't be cross)(, but there is more|, but I have another|, I have one more).",
  ],
  formal: [
    '(Furthermore|In addition|If I may go on|Allow me to add)(, there is a second matter|, a related question|, one more request|, another point).',
  ],
  loose: ['(Oh and|Also|Ooh and|Btw|K next|Plus)(|, another one|, one more|, this too|, before I forget).'],
  worried: [
    "(I'm sorry to go on|Sorry to go on|I hope this isn't too much)(, but there is another thing|, but there is more|, something else).",
    '(The other thing|Something else|Another thing) (bothers|worries|is troubling) me (too|as well|more).',
  ],
  dry: ['(Part two|On to the next|And now for something different|That was not all).'],
};
