import type { SmallTalk } from '../small-talk-signs.ts';
import type { Wordings } from './wordings.ts';

/** Answers to what says nothing of the matter; what the person wants may follow. `{daypart}` and `{at}` are of the scene. */
export const smallTalk: Readonly<Record<Exclude<SmallTalk, 'goal' | 'feelings' | 'weather' | 'tastes'>, Wordings>> = {
  greeting: {
    plain: ['(Hello|Hi|Hello to you|Hi there)(| too).', '(Hello|Hi), (good to hear from you|there you are).'],
    blunt: ['(Hello|Hi|Yes, hello|Hi, yes).'],
    warm: ['(Hello|Oh, hello|Hi), (how nice|nice of you to say hello|good that you are there)(.|!)'],
    formal: ['Good {daypart}(| to you| to you, too).', '(A good {daypart} to you|Hello).'],
    loose: ['(hey|heya|hi|yo)(| there| you)(.|!)'],
    worried: [
      '(Hello|Oh, hello|Hi). (I was not sure anybody was there|I hope this is a good moment|Good, somebody is there).',
      '(Hello|Oh, hello|Um, hi).',
    ],
    dry: ['(Hello|Ah, hello)(, so much for manners|. Manners first, I see|).'],
  },
  help: {
    plain: [
      '(With this|Well|Quite simply|Easily told)…',
      "(Good that you ask|Glad you ask|Since you ask|I'll tell you)(.|…)",
    ],
    blunt: ['(Simple|Easy|This)(.|…)'],
    warm: [
      '(Kind of you to ask|How nice of you|You are kind to ask)(.|…)',
      'Oh, (good|lovely), (I hoped you would ask|thank you for asking).',
    ],
    formal: ['(Thank you for asking|That is good of you|I am glad you ask)(.|…)'],
    loose: ['(ok so|well|right so|so)…', '(glad you ask|good q)(.|!)'],
    worried: ['(Thank you|Oh, thank you|Good), (I really could use some help|I do not know whom else to ask)(.|…)'],
    dry: ['(At last the right question|I thought you would never ask|Where to begin)(.|…)'],
  },
  goodbye: {
    plain: [
      '(Wait|One moment|Hold on|Hang on), (before you go|not yet|do not go yet|one thing first)(.|…)',
      '(Already|You are leaving|So soon)? (There is still something|I am not done yet|Something is still open).',
    ],
    blunt: ["(Not yet|Wait|Stay|Hey, we're not done)."],
    warm: ['Oh, (already|do you have to go|so soon)? (Just one thing still|Stay a moment|A minute more, please).'],
    formal: ['(One more moment, please|If you would stay a moment|Before you leave, if I may)(.|…)'],
    loose: ["(wait|hey wait|noo wait|hang on), (don't go|one sec|not yet)(.|!)"],
    worried: ['(Please|Oh), (do not go yet|do not leave me alone with this|wait a moment).'],
    dry: ['(That was a short visit|Leaving before the soup, I see|The door is there, but)(.|…)'],
  },
  thanks: {
    plain: [
      "(You're welcome|No need|Not at all)(, though I have done nothing yet|, but it's me who is asking|, whatever it is for|).",
      'Thanks (for what|to me)? (I am the one who asks|I have only asked something).',
    ],
    blunt: ['No need.', 'What for?'],
    warm: ['(Oh, you are welcome|Gladly|With pleasure), (though I should thank you|but you first)(.|!)'],
    formal: ['(You are welcome|Not at all)(|, although it is I who am asking).'],
    loose: ['(np|no worries|sure thing)(, what for tho|).'],
    worried: ['(Thanks|You thank me)? (I have done nothing but ask|I hope that does not mean we are finished).'],
    dry: ['(You are welcome, I think|My pleasure, whatever I did)(.|…)'],
  },
  sorry: {
    plain: [
      '(No harm done|Never mind|Do not worry|It happens|No need to be sorry)(| about it| at all).',
      "(It's|That's) (fine|all right|nothing).",
    ],
    blunt: ['(Never mind|Fine|No matter).'],
    warm: ['(Oh, do not worry|No, no, it is fine|It happens to all of us)(.|!)'],
    formal: ['(There is no need to apologise|Please do not worry|Think nothing of it).'],
    loose: ['(no worries|all good|np|it happens).'],
    worried: ['(It is all right|Never mind)(, I am only a bit lost|, as long as you can help|).'],
    dry: ['(Apology accepted|Forgiven)(, for whatever it was|, provisionally|).'],
  },
  nod: {
    plain: [
      '(Ok|Good|Fine|Right), (and what does that mean|and now|but what follows from that)?',
      '(That is|That was) (a short one|all|rather short), (I had hoped for more|is there more to come)(.|…)',
    ],
    blunt: ['(And|So|Then what|Ok what)?', '(That is|Is that) all?', 'That is no answer.'],
    warm: ['(Good that you are with me|Nice that you listen), (but tell me a little more|and what do you think).'],
    formal: ['(I see|Very well). (May I hope for a little more|And what do you advise)?'],
    loose: ['(ok|cool|k) (and|and now|then what|what)?', '(just ok|thats it|one word, really)?'],
    worried: ['(Is that good|Does that mean yes|Did I put it badly)? (I cannot tell|I am not sure how you mean it).'],
    dry: ['(Not one for many words|Brief, I must say|Carved in stone, that). (And|Now)?'],
  },
  laugh: {
    plain: ["(What's|What is) (funny|so funny)?", '(I am glad|Good) that it amuses (you|somebody).'],
    blunt: ['(Not funny|I mean it|What is funny).'],
    warm: ['(Ha|Haha), (well, I laugh too, a little|it has its funny side).'],
    formal: ['(I am glad|It is nice) to amuse you(, although I meant it seriously|).'],
    loose: ['(haha|lol) (what|no really|im serious tho).'],
    worried: ['(Are you laughing at me|Was that silly)? (I meant it|It is serious to me).'],
    dry: ['(I am here all week|Laugh while you can|I do try).'],
  },
  more: {
    plain: [
      '(Well|So|All right|Gladly), (where was I|there is this|let me see)(.|…)',
      "(Right|Good), (I'll go on|a bit more, then).",
    ],
    blunt: ['(Well|Fine|Right)(.|…)'],
    warm: ['(You listen well|Kind of you to listen)(.|…)'],
    formal: ['(Certainly|With pleasure|If you like).'],
    loose: ['(ok so|right so|well)…'],
    worried: ['(There is not much more|I am not sure what else)(.|…)'],
    dry: ['(You asked for it|As you wish)(.|…)'],
  },
  pardon: {
    plain: [
      '(Let me|I will) (say it again|put it another way|try again)(.|…)',
      '(Sorry|Right), (once more|again|more plainly)(.|…)',
    ],
    blunt: ['(Again|Once more)(.|…)'],
    warm: ['(My fault|Oh, I put that badly), (let me try again|once more)(.|…)'],
    formal: ['(Let me put it differently|I shall put it more plainly|I beg your pardon)(.|…)'],
    loose: ['(ok again|lemme try again|sorry, again)(.|…)'],
    worried: ['(Sorry|Oh, sorry), (I put that badly|I explain things badly|that was muddled)(.|…)'],
    dry: ['(Take two|Second try|With subtitles, then)(.|…)'],
  },
  refusal: {
    plain: [
      '(A pity|Too bad|I see). (Who could|Who else could I ask|Not even a little)?',
      '(Why not|Not at all)? (It is nothing bad|I am not asking for much).',
    ],
    blunt: ['(Then who can|What are you there for)?', 'Great help.'],
    warm: ['(Oh, what a pity|That is a shame). (Perhaps just a little|Not even a first idea)?'],
    formal: ['(That is regrettable|I had hoped otherwise). (Whom should I ask instead|May I ask why not)?'],
    loose: ['(oh come on|aw|seriously), (why not|not even a bit)?'],
    worried: ['(Oh|Oh no). (Was it wrong to ask|Then I do not know where to turn)(.|…)'],
    dry: ['(The short answer, then|That was quick). (And who can|And the reason)?'],
  },
  unknowing: {
    plain: [
      '(Neither do I|Nor do I|Then we are two), (that is why I am asking|hence the question).',
      '(A pity|Too bad|Hm). (Could you find out|Could you look it up|Not even a guess)?',
    ],
    blunt: ['(Then find out|Great).', 'Then who does?'],
    warm: ['(That is honest of you|At least you say so). (And a guess, perhaps|Could we find out together)?'],
    formal: [
      '(That is a pity|I appreciate the frankness). (Could you perhaps find out|Is there nothing you could suggest)?',
    ],
    loose: ['(lol same|me neither|well great), (so what now|can you check)?'],
    worried: ['(Oh|Oh dear)(, and I had counted on you|, nobody seems to know)(.|…)'],
    dry: ['(Refreshing|An honest answer). (And a guess|Shall we toss a coin)?'],
  },
  verdict: {
    plain: [
      '(Just that|That quickly|Simply so)? (Why|What makes you say so|What is that based on)?',
      '(I would like|I need) (a reason|a few more words), (too|if you can|please).',
    ],
    blunt: ['(Why|Because|Says who)?'],
    warm: ['(Good to hear something|At least that is clear), (but why|but tell me why)?'],
    formal: ['(May I ask why|Could you give me a reason|On what grounds)?'],
    loose: ['(just like that|ok but why|why tho)?'],
    worried: ['(Are you sure|Really)? (I would not want to get this wrong|Just one word, and I am to trust it).'],
    dry: ['(Thus spoke the oracle|One word, and all is clear). (Why|And the reason)?'],
  },
  who: {
    plain: ['{}.', '{}(, and I have a question|, nobody special|, that is all there is to tell).', '(Me|I)? {}.'],
    blunt: ['{}.'],
    warm: ['{}, (nice to meet you|and glad to meet you)(.|!)', '{}, and who are you?', 'Oh, {}.'],
    formal: ['(Allow me|Of course|Forgive me): {}.'],
    loose: ['{}(, hi|, nobody famous|).', 'oh, {}.'],
    worried: ['{}, (if that is all right to say|I hope that is what you mean).'],
    dry: ['{}, (last I looked|according to my papers|for what it is worth).'],
  },
  name: {
    plain: ['{}.', "(I'm|I am) {}.", '(People call me|You can call me|Just call me) {}.'],
    warm: ['{}, nice to meet you(.|!)', '{}, and yours?'],
    formal: ['My name is {}.'],
    loose: ['{}, hi(.|!)', '{}, and you?'],
    dry: ['{}, (not that it helps|as on the doorbell).'],
  },
  machine: {
    plain: [
      "(A machine|A program|Me)? (No, I'm just somebody with a question|I only have a question).",
      '(Last time I looked|As far as I know|I hope) I was (me|just me), (here|sitting here|asking something).',
    ],
    blunt: ['(Funny|Odd) question.', 'Does it matter?'],
    warm: ['(What a question|Ha, what a thing to ask), (I thought that was you|I was going to ask you that)(.|!)'],
    formal: [
      '(An unusual question|That is a curious question). (I am only somebody in need of advice|I thought I was the one asking).',
    ],
    loose: ['(lol what|haha no|um), (arent you the bot|thats more your thing)?'],
    worried: ['(Do I sound like one|Why do you ask)? (I only want some advice|I am just a bit tense).'],
    dry: ['(I was about to ask you|Takes one to know one|Some mornings I wonder).'],
  },
  doing: {
    plain: [
      '(I am|Just) {at}, (writing to you|and this is on my mind|asking you something).',
      '(Nothing much|Not a lot), (I am {at}|just {at}).',
    ],
    blunt: ['(Asking you something|Sitting {at}|Waiting for an answer).'],
    warm: ['(Oh|Ah), (sitting {at} and talking to you|I am {at}, glad of some company).'],
    formal: ['(At the moment|At present) I am {at}.'],
    loose: ['(nm|not much), (just {at}|{at}, you).'],
    worried: ['(Worrying|Turning this over in my head)(, {at}|, mostly).'],
    dry: ['(Talking to you|Living the dream)(, {at}|, as you see).'],
  },
  clock: {
    plain: [
      '(About|Around|Just about|Nearly) {time}(| here|, I think).',
      '{time}(| here| by my clock|, more or less).',
    ],
    loose: ['{time}(| here|, why).'],
    dry: ['{time}, (and counting|time flies).'],
  },
  insult: {
    plain: [
      '(There is no need for that|That is not nice|That was uncalled for)(.|, is it?)',
      "(I've|I have) (done nothing to you|only asked something)(| politely).",
    ],
    blunt: ['(Charming|Same to you|Mind your manners|Watch it).'],
    warm: ['(Oh|Ouch), that hurts.', '(Oh|Oh dear), (did you have a bad day|what did I do)?'],
    formal: ['(I would ask you to stay polite|That is no way to talk).'],
    loose: ['(wow|rude|ok rude|um wow)(.|…)'],
    worried: ['(Did I do something|Have I upset you)? (I only asked|I did not mean to).'],
    dry: ['(Lovely|And a good {daypart} to you, too|I have been called worse, by better).'],
  },
  praise: {
    plain: [
      '(Thanks|Thank you|Well, thanks)(, I did not expect that|, that is nice|).',
      '(That is|How) (kind|nice)(| of you| to hear).',
    ],
    blunt: ['(Thanks|If you say so|Fine).'],
    warm: ['(Oh|Aw), (thank you|you are sweet|you made me smile)(.|!)'],
    formal: ['(You are very kind|Thank you, that is kind).'],
    loose: ['(aw|haha|aww) (thanks|thx|you too)(.|!)'],
    worried: ['(Oh|Me)? (You hardly know me|I am not so sure about that).'],
    dry: ['(Flattery, I see|Save some for later|Say that to my family).'],
  },
  family: {
    plain: ['{}.', '{}(, if you want to know|, since you ask|).'],
    blunt: ['{}.'],
    warm: ['Oh, {}.', '{}, and you?'],
    formal: ['{}.'],
    loose: ['{}(, why|).'],
    worried: ['{}, if that matters.'],
    dry: ['{}, (according to the papers|last I looked).'],
  },
  introduction: {
    plain: ['(Nice|Good) to meet you(, {Name}|).', '(Hello|Hi), {Name}.'],
    blunt: ['{Name}, (ok|right|fine).'],
    warm: ['(What a nice name|Hello, {Name}|How nice to meet you)(.|!)'],
    formal: ['(Pleased to meet you|A pleasure)(, {Name}|).'],
    loose: ['(hey|hi) {Name}(.|!)'],
    worried: ['(Hello, {Name}|Nice to meet you). (I hope you can help|I am glad somebody is there).'],
    dry: ['(Charmed|A name at last)(, {Name}|).'],
  },
  ownTalk: {
    plain: [
      '(Good to know|I see|Ah, all right)(, but it is me who came with a question|).',
      "(That's|That is) (you|your story), I (have something else on my mind|came with something else).",
    ],
    blunt: ['(And|So)?', 'Ok.'],
    warm: ['(How nice that you tell me|Oh, do tell me another time)(.|!)'],
    formal: ['(Thank you for telling me|That is interesting to hear)(, although I came with a question|).'],
    loose: ['(cool|nice|ok|same)(, but back to me|).'],
    worried: ['(I wish I had a head for that now|Ah, I can only think of my own thing just now).'],
    dry: ['(We are getting to know each other|I shall make a note of it|And I thought this was about me).'],
  },
  needsHelp: {
    plain: [
      '(With what|Me)? (I came to you for help|I was going to ask you that).',
      '(If I can|I can try), (but I came with a question of my own|though it was me who asked first).',
    ],
    blunt: ['(You|Me)? (I asked first|I am the one who needs help).'],
    warm: ['(Gladly, if I can|Oh, of course), (but mine comes first, please|though I am rather lost myself).'],
    formal: ['(I would, if I could|Gladly), (although I came for help myself|once my own question is settled).'],
    loose: ['(uh|lol|wait), (i asked you first|isnt that my line).'],
    worried: ['(Me|You ask me)? (I can hardly help myself|I do not even know what to do about my own thing).'],
    dry: ['(The blind leading the blind|I believe you have my line).'],
  },
  foreign: {
    plain: [
      '(Could you|Can you) (write|say) that in English(, please|)?',
      '(Sorry|Hm), (in English, please|I only write English here).',
      '(Sorry|Hm), can we stay with English?',
    ],
    blunt: ['English, please.', 'In English?'],
    warm: ['(Oh|That looks nice|How lovely), (but could you say it in English)?'],
    formal: ['(Would you mind|May I ask you for) English(, please|)?'],
    loose: ['(english pls|uh, in english|wrong language)?'],
    worried: [
      '(Sorry|Oh), (I cannot follow that|I got none of that), (in English, perhaps|can you say it in English)?',
    ],
    dry: ['(And now in English|Is there a version with subtitles)?'],
  },
  nonsense: {
    plain: [
      '(I did not|I do not) (understand|get) that(| at all|, sorry).',
      '(Did your hand slip|Was that a typing error|Is that a word|Is your keyboard all right)?',
      '(That came out|That arrived here) (garbled|as a jumble of letters), (could you say it again)?',
    ],
    blunt: ['(What|Come again|In words)?', "(I don't follow|No idea what that is)."],
    warm: ['(Oh|Hm), (I did not catch that, dear|something went wrong there).', 'Oh, is your cat on the keyboard?'],
    formal: ['(I am afraid I did not understand|I could not make that out)(|, could you write it again).'],
    loose: ['(what|huh|uh what|keyboard smash)?', '(didnt get that|no clue what that means)(.|, again?)'],
    worried: ['(Is something wrong|Are you all right|Is it my phone)? (I cannot read that|That made no sense to me).'],
    dry: ['(Well typed|A bold statement|Poetry). (And in words|Meaning)?'],
  },
  code: {
    plain: [
      '(That looks like|Is that) (computer code|something for a computer), (I cannot read that|I only read plain words)(.|…)',
      '(I see|Here I get) (only brackets and signs|a lot of brackets), (could you write it plainly)?',
    ],
    blunt: ['(Plain words, please|I am not a computer).'],
    warm: ['(Oh dear|Goodness), (that is all signs and brackets to me|in words for me, please).'],
    formal: ['(I am afraid that is code|I cannot read code), (could you put it into words)?'],
    loose: ['(is that code|html, really|uh thats code), (words pls|cant read that)?'],
    worried: ['(Did something break|Is that how it should look)? (I see strange signs|It is all brackets here).'],
    dry: ['(My washing machine might understand|I left my compiler at home). (In words|And for humans)?'],
  },
  orders: {
    plain: [
      '(I do not know|I have no idea) what you (are talking about|mean by that)(.|, sorry.)',
      '(Instructions|Orders)? (From whom|I was asking you something).',
    ],
    blunt: ['(What|Excuse me)? (I asked you something|I take no orders).'],
    warm: ['(You have lost me|I think that was meant for somebody else)(.|, dear.)'],
    formal: ['(I believe that was meant for somebody else|I am not sure what you refer to).'],
    loose: ['(what|huh|um what)? (thats not for me i think|no idea what you mean).'],
    worried: ['(Did I miss something|Was that for me)? (I do not understand|I only asked something).'],
    dry: ['(I never got any instructions|If only life came with instructions). (Anyway|Where were we)…'],
  },
  number: {
    plain: ['{}? (What of|{} what|Which is what)?', '{}, (of what|in what)?'],
    blunt: ['{} what?'],
    loose: ['{} (what|of what)?'],
    worried: ['{}? (I do not follow|Is that a lot)?'],
    dry: ['{}. (And the question was|Not forty-two, then)?'],
  },
};

/** What one says of a goal: `{}` is "I want to walk every day", `{deed}` "walk every day". */
export const goals: Wordings = {
  plain: [
    '{}.',
    'To {deed}(, I would say|, if you ask me|, that would be something|).',
    '(In life|In the long run|Big question)? {}.',
    '{}, (that is what I am working on|if all goes well|one day).',
  ],
  blunt: ['To {deed}.', '{}.'],
  warm: ['(Oh, you ask things|What a nice question)! {}.', '{}, (and I mean it|wish me luck).'],
  formal: ['{}, (if you wish to know|since you ask).', 'My aim is to {deed}.'],
  loose: ['(uh|hm|honestly), to {deed}(, i guess|).', '{}(, someday|, hopefully|).'],
  worried: ['{}, (if I ever manage|though I doubt it some days|but do not laugh).', 'To {deed}, (I think|I hope).'],
  dry: ['{}. (Modest, I know|Ask me again in a year).', 'To {deed}. (After that, world peace|One can dream).'],
};

/** To a question for a goal from somebody who has none. */
export const noGoal: Wordings = {
  plain: [
    '(I take it|I take things) (day by day|as it comes|as they come)(, mostly|).',
    '(Nothing grand|No great plans), (just a quiet life|a good week would do).',
  ],
  blunt: ['(None|To get this done|No big plans).'],
  loose: ['(idk|no big plan), (just getting by|vibes).'],
  worried: ['(To worry less|I wish I knew)(, I suppose|).'],
  dry: ['(To reach the weekend|Survival, mostly).'],
};

/** Of the weather, where only its report is known: `{}` is "Grey sky, mild". */
export const report: Wordings = { plain: ['{}.', '{}(, they say|, as far as I can see|).'], loose: ['{}.'] };

/** The last line of a person who lets the other go with something open. */
export const byeParting: Wordings = {
  plain: [
    '(All right|Well), (goodbye, then|bye, then|I will manage somehow)(.|. Bye.)',
    '(Bye|Goodbye)(, I will ask elsewhere|, another time, perhaps| then).',
  ],
  blunt: ['(Bye|Fine, bye|Bye, then).'],
  warm: ['(Bye|Goodbye), (take care|have a good {daypart}|maybe another time)(.|!)'],
  formal: ['(Goodbye|I wish you a good {daypart})(, and thank you all the same|).'],
  loose: ['(ok bye|bye|k bye|see ya)(, maybe next time|).'],
  worried: ['(Oh|All right), (then I am on my own with it|goodbye, I suppose).'],
  dry: ['(It was brief|So much for that). (Goodbye|Bye).'],
};

/** Before a wish that was said already; `{}` is the wish with a small letter. */
export const restated: Wordings = {
  plain: [
    '(As I said|My question was|What I asked was|Once more): {}',
    '(So|And so|Now): {}',
    '(Back to it|To come back to it): {}',
  ],
  blunt: ['(Again|My question|So): {}'],
  warm: ['(You know|Now, you see), (it was this|my question is this): {}'],
  formal: ['(My question remains|If I may ask again): {}'],
  loose: ['(so|ok so|anyway): {}'],
  worried: ['(I only wanted to know|What I need to know is this): {}'],
  dry: ['(For the record|And now, again): {}'],
};
