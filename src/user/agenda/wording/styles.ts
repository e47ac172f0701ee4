import type { Wordings } from './wordings.ts';

/** What a manner of talking adds to a line; each once in a conversation. */
interface StyleWords {
  /** Goes before a line that goes on. */
  before?: Wordings;
  /** Goes after a line that begins or goes on. */
  after?: Wordings;
  /** Goes after an answer to small talk, in place of what goes after other lines. */
  chat?: Wordings;
  /** Goes before a complaint, in place of nothing. */
  beforeComplaint?: Wordings;
  /** Said instead of a reaction to something that helped; `{step}` and `{about}` are of the reply. */
  reaction?: Wordings;
  /** Said instead of an answer, the first time something is asked. */
  answer?: Wordings;
  /** Said instead of the last line of who is content. */
  bye?: Wordings;
}

/** By the manner's name. */
export const styleWords: Readonly<Record<string, StyleWords>> = {
  terse: {
    reaction: { plain: ['(Ok|Fine|Right|Good|Clear|Noted|Understood).', '{Step}. (Ok|Right).'] },
    bye: {
      plain: ['(Ok|Good|Fine|Right|Done|Enough)(, thanks|. Bye|).', '(Will do|Got it|That will do)(. Thanks|. Bye|).'],
    },
  },
  rambling: {
    before: {
      plain: [
        '(Yes, well|Well|Now), (that reminds me of something, but|I was going to say something else, but|one thing leads to another, and) (no matter|let that be|I lose the thread).',
        '(My mother|A neighbour|Somebody on the stairs|An old colleague) (always said|used to say|told me once) (the same|something like that|the opposite), (and look where that led|I forget which|that is neither here nor there).',
        '(I started|I was about to start) (writing|with this) (an hour ago|a while ago|twice already) and then (the doorbell went|something came up|I lost the thread).',
        '(Before I forget|While I think of it|What was I saying), (yes|there was something|it will come back to me).',
      ],
    },
    chat: {
      plain: [
        '(But you did not ask for all that|There I go again|But that is another story|I could go on for hours|And that is the short version).',
        '(I knew somebody who|There was a man in our street who|My cousin always) (asked|said) (just that|the very same), (but never mind|that is long ago|it takes all sorts).',
        '(What was I going to say|Where was I|What was it that I wanted)… (ah yes|no, gone|it comes back to me).',
      ],
    },
    after: {
      plain: [
        '(But|Well,) (I have said too much already|that is a long story|I go on and on|you get the idea).',
        '(And|But) (so it goes|one thing after the other|that is how it is with me).',
      ],
    },
  },
  guarded: {
    answer: {
      plain: [
        "(I'd|I would) rather not (say|go into that|go into detail)(, if that's all right|).",
        '(Does that|Why would that) (matter|make a difference)?',
        "(It's|That's) (a private matter|a bit private|hard to say in public).",
        '(Let us|Let me) (leave that open|keep that out of it)(, for now|).',
        '(The usual|Nothing out of the ordinary|A normal amount), (more or less|let us say).',
      ],
      loose: ['(rather not say|thats kinda private).'],
      blunt: ['(Private|Not important).'],
      formal: ['I would prefer not to (say|go into that).'],
    },
  },
  distracted: {
    before: {
      plain: [
        "(Sorry|Right|Ok), (I'm back|back now|here again|where were we).",
        '(Hang on|Wait|One second), (the door|the phone|something is boiling over|somebody wants something)… (ok|back|now).',
        '(I only read|I have only read|I skipped to) (half of that|the first part|the end) (so far|for now), (sorry|somebody called).',
        '(What was I|Where was I|What did I want to)… (right|yes|ah yes).',
      ],
    },
    after: {
      plain: [
        '(Wait|Hang on), (someone is at the door|my phone|be right back).',
        '(And then|Oh, and)… (no, later|wait|gone again).',
      ],
    },
  },
  contrary: {
    reaction: {
      plain: [
        "{Step}? (I doubt that helps|That never works|As if it were so simple|I've heard that one).",
        '{About}, (of course|always|really)? (I have my doubts|I do not see it|Everybody says that).',
        "(I'm|I am) not (convinced|so sure)(, but fine|, but go on|).",
        '(Easy to say|Easily said|That sounds good on paper|Maybe for other people).',
        '(I see it|I would put it) differently, but (fine|never mind|all right).',
        '(That may be|If you say so|Well, maybe)(, I would not bet on it|, I still have my doubts|).',
      ],
    },
    bye: {
      plain: [
        "(Well|Fine|All right), (I'll give it a try|we will see|I have nothing better)(, but I promise nothing|, for what it is worth|).",
        '(I still have my doubts|I still do not quite believe it|Not what I hoped for), but (it will have to do|so be it|let us leave it there).',
        '(Hm|Well). (It could be worse|I have heard worse|That is something, I suppose).',
      ],
    },
  },
  'over-polite': {
    before: {
      plain: [
        '(Thank you|Thank you so much), (that is very kind|you are too kind|you have taken such trouble)(.|, really.)',
        '(I am sorry|So sorry|Forgive me) (to keep you|for all these questions|for asking again|to take up your time).',
        '(I do not want|I would hate) to be a (nuisance|bother), you have been so (patient|helpful).',
        '(That is so good|How good) of you.',
      ],
    },
    beforeComplaint: {
      plain: [
        '(I am sure it is my fault|I must have put it badly|Forgive me, I am slow|It is surely my mistake).',
        '(Please do not take it amiss|I hardly like to say it|I do apologise)(, really|).',
      ],
    },
    after: {
      plain: [
        '(Only if it is no trouble|If it is not asking too much|Whenever it suits you)(, of course|).',
        '(Please forgive|I hope you forgive) the bother.',
      ],
    },
  },
  chatty: {
    after: {
      plain: [
        '(What a day|Some day, this|One of those days), (I tell you|and it is not over yet|haha).',
        "(And|Oh, and) (my tea is cold again|I haven't even had a coffee|the neighbours are drilling again|now the phone rings too), (typical|of course|haha).",
        '(You should see me here|If you could see my face|I can hear myself talking), haha.',
      ],
    },
    reaction: {
      plain: [
        '(Ha|Haha|Oh), {step}, (my sister would laugh|I can see it already|that is so me|look at me)(!|.)',
        '(Haha|Oh|Ah), (you are good at this|where were you last week|I should have asked you ages ago)(!|.)',
        '(Look at that|Well, look at that), (one learns something|I never knew)(!|.)',
      ],
    },
  },
  hurried: {
    reaction: { plain: ['(ok|fine|good|got it|right|k).', '(ok|right) (next|and now|quick).'] },
    bye: {
      plain: [
        '(ok|good|got it|fine) (thanks|bye|gotta go|have to run|off now).',
        '(thanks|thx) (have to run|gotta go|running).',
      ],
    },
  },
  formal: {
    reaction: {
      plain: [
        '(I have|That is) (noted|taken note of)(, thank you|).',
        '(I understand|That is understood)(, thank you for the explanation|).',
        '(First of all|To begin with), thank you for (the answer|your reply|the detailed answer).',
      ],
    },
  },
  unsure: {
    before: {
      plain: [
        "(I think|I believe) I (follow|understand), (or maybe not|or perhaps only half|I'm not certain).",
        '(If I understood you|If I got that) (rightly|right), (which I may not have|and I may be wrong|correct me).',
        '(Perhaps|Maybe) I (am asking this wrongly|have the wrong end of it|should have said that before).',
      ],
    },
    after: {
      plain: [
        '(Or is that|Is that) (the wrong question|a silly question|unclear)?',
        '(Or|Or rather) (the other way round|no|something like that), (I am not sure|you know what I mean).',
        '(I hope|If only I knew whether) (that is the right way to ask|I put that clearly|that is clear).',
      ],
    },
  },
};
