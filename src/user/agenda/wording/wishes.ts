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
      'It would (be lovely|do me good) to {}.',
      '(Do you think|Would you say) (you and I|we) could {}?',
    ],
    formal: [
      'I would like to {}.',
      'I would (appreciate|be grateful for|welcome) (some help|a hand|your help) to {}.',
      '(May I ask|Could I ask) how (I could|to) {}?',
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
      '(Do you think|Is there a chance) I can (still |somehow |){}?',
    ],
    dry: [
      "(The plan|My small plan|The ambition|Today's project) is to {}(.|, if all goes well.|, wish me luck.)",
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
    formal: ['(I would like|It matters to me) to {}.'],
    loose: ['(Really|Just|Kinda) want to {}.', '(Would be nice|Would be cool|Would be great) to {}.'],
    worried: ['(I just want|I only want|If only I managed|I hardly dare hope) to {}.'],
    dry: ['(Call me demanding, but I want|My modest wish is) to {}.'],
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
      '(Could I ask you to|Could you kindly|Please would you) {}?',
    ],
    loose: [
      '(Can u|Can you pls|Any chance you could|Could you just|Think you could) {}?',
      '(Pls|Please) {}(.|, would be awesome.|, if you can.)',
    ],
    worried: [
      '(Would it be too much to ask you to|Sorry, but could you|Could you possibly|Would you mind if I asked you to) {}?',
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
      '(Would you happen to have|Could I ask you for|Would you help me with) {}?',
      'It would be (lovely|a great help|so good) to have {}.',
    ],
    formal: [
      'I would (like|appreciate|be grateful for) {}.',
      '(Could I ask for|Might there be|Would you have) {}?',
      '(I would welcome|What I am looking for is|My request is for) {}.',
    ],
    loose: [
      '(Got|Have you got|Know of) {} (for me|by any chance|maybe|or something)?',
      '(Looking for|Hunting for) {}(.|, help?|, any ideas?)',
      '(Could really use|Kinda need|Desperately need) {}.',
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
      '{q}',
      '{q}',
      '{q}',
      '(Can you tell me|Do you know|Do you happen to know|Can you say) {}?',
      "(I'd like to know|I'm wondering|I was wondering|I want to know|I need to know) {}.",
      "(I don't quite know|I've no idea|I can't quite work out) {}.",
      '(Quick question|One question|My question): {q}',
    ],
    blunt: ['Tell me {}.', '{q}', '{q}', '(Any idea|Do you know) {}?'],
    warm: [
      "(I'd love to know|It would help me so much to know) {}.",
      '(Can you tell me|Can you help me understand) {}?',
      '(Tell me|Say), {q}',
    ],
    formal: [
      '(I would like to know|I wonder|My question is) {}.',
      '(Could I ask|Do you happen to know|Can you tell me) {}?',
      '{q}',
    ],
    loose: [
      '(Any idea|Any clue|You know|Got any idea) {}?',
      '(No clue|No idea|Been wondering) {}.',
      '{q}',
      '(ok so|so|like) {q}',
    ],
    worried: [
      "(I'm not sure|I keep asking myself|I really need to know) {}.",
      '(Sorry if this is a silly question, but|I need to ask:) {q}',
      '{q}',
    ],
    dry: ["(Perhaps a stupid question|Here's one for you): {q}", '{q}', '(I was never told|Nobody ever told me) {}.'],
  },
  question: {
    plain: ['{}'],
    blunt: ['(Question:|So:|Just this:|Simple question:) {}'],
    warm: ['(Tell me:|Let me ask you this:|Something I have been wondering:) {}'],
    formal: ['(My question is this:|If I may ask:) {}'],
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
