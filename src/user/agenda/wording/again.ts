import type { Need } from '../need.ts';
import type { Wordings } from './wordings.ts';

/** Asks again, briefly, for what a reply did not give, by what is needed; `{topic}` is "the milk". */
export const again: Readonly<Record<Need, Wordings>> = {
  amount: {
    plain: [
      '(So|And|But) how much(, roughly|, then| is it|, in numbers|)?',
      '(A number|Some figure|Roughly a number) (for {topic}|would do)(, please|).',
      '(And|So) {topic}: how (much|many)?',
    ],
    loose: ['(so|ok but) how much (tho|roughly)?'],
  },
  time: {
    plain: ['(So|And|But) when(, then| exactly|)?', '(By when|From when)(, roughly|)?', 'When, for {topic}?'],
    loose: ['(ok but|so) when?'],
  },
  verdict: {
    plain: [
      "(So|And|Well,) (yes or no|which is it|is it or isn't it)(, about {topic}|, for {topic}|)?",
      '(What would you|How would you) decide(, with {topic}|)?',
      'Just (a yes or a no|your verdict)(, on {topic}|).',
    ],
    loose: ['(so|ok) yes or no(| tho)?'],
  },
  words: {
    plain: [
      '(But|And|So) what do I (actually say|say, word for word|write) (about {topic}|then|in the end)?',
      '{Topic}: in which words(, exactly|)?',
      '(How would you put it|Give me the wording), (about {topic}|word for word|as you would say it)?',
      '(Can you|Could you) (just write it|give me the sentence|word it) (for me|out)?',
      'In (actual|real) words(, please|)?',
    ],
    loose: ['(ok but|so) what do i literally (say|write)?'],
  },
  reason: {
    plain: ['(But|And|So) why(, though| is that| does that happen|)?', "(And|So) what's behind (it|{topic})?"],
    loose: ['(ok but|but) why tho?'],
  },
  names: {
    plain: [
      '(Which ones|Like what|Such as), (for {topic}|for example|exactly)?',
      '(Can you|Could you) (name|list) (two or three|a few|some)(| for {topic})?',
      '(And|So|But) {topic}?',
    ],
    loose: ['(ok|k) like which ones?', '(name some|some names) pls?'],
  },
  plan: {
    plain: [
      '(And|So) {topic}?',
      '(Can you|Could you) (write|lay) it out(| for me), (one by one|day by day|with times)?',
      '(And|So) what comes (first|when), (for {topic}|in which order|day by day)?',
      '(Roughly|In outline|In short), {topic}?',
      '(Put|Could you put) {topic} in order for me(, please|)?',
    ],
    loose: ['(ok|so) what comes first?'],
  },
  questions: {
    plain: [
      '(And|So) {topic}?',
      '(Can you|Could you) (just ask|write them out|give me two or three)(, please|, to begin with|)?',
      '(Which questions|Such as|Like what), (for {topic}|for example|word for word)?',
    ],
  },
  account: {
    plain: [
      '(And|So) {topic}(, how does that go|, what is that|)?',
      '(What does|So what does) that mean for {topic}(, in practice|)?',
      '(Can you|Could you) (explain|describe) {topic} (to me |)(simply|in two lines|as it is)?',
    ],
  },
  steps: {
    plain: [
      '(And|So|But) {topic}?',
      '(How, though|But how|So how)(, with {topic}|, in practice|)?',
      '(And|So) what do I (do|try) (first|now)(, with {topic}| about {topic}|)?',
      '(Still|Back to) {topic}(, please|).',
    ],
    loose: ['(ok but|so) how tho?', '(and|but) {topic}?'],
  },
  who: {
    plain: [
      '(But|And|So) who(, exactly|, then| is it|)?',
      '(Whom|But whom|And whom) (do I|should I) (ask|turn to)(, then| first|)?',
      '(A name|Some name|An office|A number to ring) (would do|is all I need)(, with {topic}|).',
    ],
    loose: ['(ok but|so) who tho?'],
  },
};

/** Comes back to what was asked before something else; `{}` asks for it in few words. */
export const backTo: Wordings = {
  plain: [
    '(Back to|And now|Still open is) {topic}: {}',
    '{Topic}, (once more|again|still): {}',
    '(And|But) {topic}: {}',
  ],
  blunt: ['{Topic}: {}', '{Topic}, still: {}'],
  warm: ['(Now, to come back to|And then there is still) {topic}: {}'],
  formal: ['(May I return to|To return to) {topic}: {}'],
  loose: ['(and|ok and|back to) {topic}: {}'],
  worried: ['(And|But) {topic}(, that still bothers me|, I keep coming back to it): {}'],
  dry: ['{Topic}, (lest we forget|unless I missed it): {}'],
};

/** What a reply did not say, as a clause after "you didn't say". */
export const missing: Readonly<Record<Need, readonly string[]>> = {
  amount: ['how much', 'how much it is', 'how much, even roughly'],
  time: ['when', 'from when', 'by when'],
  verdict: ['yes or no', 'which it is', 'what you would decide'],
  words: ['what to say', 'what exactly I say', 'how to put it', 'how to word it', 'which words to use'],
  reason: ['why', 'what is behind it', 'what the reason is'],
  names: ['which ones', 'which exactly', 'what there is', 'a single one of them'],
  plan: ['what comes when', 'in which order', 'what to do first'],
  questions: ['which questions', 'what to ask'],
  account: ['what it means', 'what happens', 'how it goes'],
  who: ['who', 'whom to ask', 'whom exactly', 'where to turn'],
  steps: ['how', 'what to do', 'where to start', 'what exactly I do', 'how it is done'],
};
