/** Something people often want without saying it. */
export interface Need {
  name: string;
  /** Words, any form of which points to the need. */
  cues: string;
  /** What the person may want, after "and probably wants to". */
  wish: string;
  /** Advice that meets it. */
  advice: readonly string[];
}

/** Unspoken needs of everyday talk. */
export const needs: readonly Need[] = [
  {
    name: 'time',
    cues: 'hurry quick late deadline minute soon hour closes fast train bus leaves closing short before tonight',
    wish: 'lose no time',
    advice: [
      'If minutes are short, do the one step that cannot wait and leave the rest for tomorrow.',
      'The quick version takes ten minutes at most, so you will be finished in time.',
    ],
  },
  {
    name: 'budget',
    cues: 'money cost cheap afford rent price budget wage euro fee pension spend allowance pay expensive save leave',
    wish: 'keep the cost down',
    advice: [
      'It need not cost much: a free or borrowed version does the same, and your money stays in your pocket.',
      'Set a limit on the price first, so that rent, wage and savings stay untouched.',
    ],
  },
  {
    name: 'worry',
    cues: 'worried afraid fear scared anxious nervous panic dread terrified uneasy frightened worry what-if',
    wish: 'be reassured',
    advice: [
      'Being afraid or nervous at this point is normal and says nothing against you; one slip is no disaster.',
      'If the worry comes back, ask what is known and what is imagined, and calm the body first with slow breaths.',
    ],
  },
  {
    name: 'face',
    cues: 'embarrassed embarrass ashamed silly notice look stupid colleague class watching impression judge reputation people fool',
    wish: 'keep face in front of others',
    advice: [
      'You can do this so that nobody around needs to notice, in a low voice and without an explanation.',
      'Nobody will think you look foolish or embarrassed; most people admire whoever asks first.',
    ],
  },
  {
    name: 'pride',
    cues: 'pride proud dignity respect admit serious taken seriously fail failure manage own capable',
    wish: 'keep their pride and be taken seriously',
    advice: [
      'You have already managed a good deal by yourself, and you can be proud of that; the choice stays in your hands.',
      'You deserve to be taken seriously here, so keep charge of the decision and let others only advise.',
    ],
  },
  {
    name: 'burden',
    cues: 'burden trouble bother wife husband alone cope independent',
    wish: 'not be a burden to anyone',
    advice: [
      'Asking for one small and definite favour is no burden; people at home would rather know than guess.',
      'You can handle this without waking or calling your family, and tell them afterwards in your own words.',
    ],
  },
  {
    name: 'fairness',
    cues: 'fair unfair share split equal honest cheat forged blame owe seller right wrong',
    wish: 'be fair to everyone',
    advice: [
      'Fair means open: say the numbers aloud, treat everybody alike, and honesty will count in your favour.',
      'Settle it so that nobody feels cheated, and put right afterwards what is still owed.',
    ],
  },
  {
    name: 'peace',
    cues: 'argument quarrel brother sister conflict friend terms offend family boss supervisor cousin upset angry',
    wish: 'avoid a quarrel and stay on good terms',
    advice: [
      'To stay on good terms and avoid another argument, thank them first and refuse the matter, never the person.',
      'Leave them a way to say yes later, so that nobody takes offence or sulks.',
    ],
  },
  {
    name: 'care for another',
    cues: 'mother father daughter son child baby wife husband grandmother niece boy girl',
    wish: 'protect someone close',
    advice: [
      'Spare the other person as well: explain it in private, gently, and let them keep their own say.',
      'Those you love will remember your calm more than the result, so keep the phone call short and warm.',
    ],
  },
  {
    name: 'rest',
    cues: 'tired exhausted sleep night shift headache noise break rest energy quiet week',
    wish: 'get some rest',
    advice: [
      'Give yourself ten quiet minutes of rest first, away from noise and from the wishes of others.',
      'Leave before tiredness spoils it; a rested head finishes the job in half the time.',
    ],
  },
  {
    name: 'company',
    cues: 'alone lonely company meet friend group miss closer',
    wish: 'have company and feel understood',
    advice: [
      'You do not have to go through this alone: one person who feels the same would be company, perhaps even a friend.',
      'It is fine to want company or to miss someone, and no one will think less of you.',
    ],
  },
  {
    name: 'recognition',
    cues: 'recognition thank effort years acknowledge praise fault credit',
    wish: 'have the effort recognised',
    advice: [
      'What you have done so far deserves recognition; it was hard, and you have kept going.',
      'It was not your fault, and you have every right to hear that said aloud.',
    ],
  },
  {
    name: 'confidence',
    cues: 'learn able fail failed doubt belong exam test giving again',
    wish: 'feel able to do it',
    advice: [
      'You belong here as much as anyone, it is never too late to learn, and one failed attempt decides nothing.',
      'Take the first small success as proof that you still can, and stop comparing yourself with others.',
    ],
  },
  {
    name: 'safety',
    cues: 'safe danger ill risk sick fever doctor knee hospital pain emergency allergic accident',
    wish: 'make sure nobody comes to harm',
    advice: [
      'To be safe, stop when it hurts or gets worse and call a doctor; making someone ill is the one thing to avoid.',
      'Wash hands, keep the doubtful thing apart, and tell the others plainly, so nobody is put at risk.',
    ],
  },
  {
    name: 'privacy',
    cues: 'secret private hide parish confidential stranger notice gossip',
    wish: 'keep it private',
    advice: [
      'Keep this private for now: you decide who finds out, when, and how much they know.',
      'Nothing obliges you to explain your reasons; a short neutral sentence keeps the talk of others away.',
    ],
  },
  {
    name: 'control',
    cues: 'plan sure certain order prepared schedule organise control',
    wish: 'know what comes next',
    advice: [
      'A fallback for the worst case, written in one line, keeps you in control whatever happens next.',
      'Do it in three steps, check after each, and you will know where you stand.',
    ],
  },
  {
    name: 'novelty and fun',
    cues: 'new different fun enjoy interesting exciting adventure gadget',
    wish: 'enjoy it and try something new',
    advice: [
      'Allow yourself something new that you have not tried before; it makes a story worth telling and showing around.',
      'Enjoy it too: keep one part of the day just for fun, with music or something good to eat.',
    ],
  },
  {
    name: 'impress',
    cues: 'impress guests hostess show outdo triumph date prove manager famous cousin performance',
    wish: 'make a good impression',
    advice: [
      'To impress others or prove your worth, do one thing well and leave the rest simple.',
      'A personal detail that shows you have listened impresses more than expense, even someone who knows better.',
    ],
  },
  {
    name: 'refusing',
    cues: 'refuse decline turn pressure insist persuade push commission salesman steer',
    wish: 'be free to say no',
    advice: [
      'You may say no without giving a reason, and ask for time until tomorrow.',
      'If somebody steers or pushes you, repeat your limit once in the same words and let the silence work.',
    ],
  },
  {
    name: 'body image and strain',
    cues: 'weight calories heavy stomach diet body hungry lunch',
    wish: 'feel light and steady',
    advice: [
      'Keep the portion light, and you will feel awake and steady afterwards.',
      'Eat slowly and stop at comfortable; weight follows habits over months, without misery.',
    ],
  },
  {
    name: 'old ties',
    cues: 'grandfather childhood grandchildren daughters village tradition ancestors heritage wedding',
    wish: 'honour where they come from',
    advice: [
      'A photo, an object or a story from today will be kept by children and grandchildren.',
      'Honour old ties with a small gesture today; family and memory are worth the hour.',
    ],
  },
  {
    name: 'future',
    cues: 'term later autumn june goal career course climb alive future',
    wish: 'protect what they are working towards',
    advice: [
      'Nothing here costs you your place or your goal; a small change of plan keeps it alive.',
      'Protect the next date first, then look at the year, since one week rarely decides the future.',
    ],
  },
];
