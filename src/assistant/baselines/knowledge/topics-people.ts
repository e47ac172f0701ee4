import type { Topic } from './topic.ts';

/** Family, friends and the people one meets. */
export const peopleTopics: readonly Topic[] = [
  {
    name: 'babies',
    cues: 'baby infant crying nappy bottle milk teething week-old month-old feed fed crib pram toddler wean',
    advice: [
      'Go through it in order: nappy, temperature, wind, swaddle, then a dark room with steady shushing and slow rocking on your chest.',
      'Offer milk in a small open cup from another person when the baby is calm, a few sips at a time, at body temperature.',
      'Call a doctor at once for fever in the first three months, limp limbs, fast breathing, or crying that nothing interrupts.',
      'A cool teething ring and a suitable dose by weight from the pharmacist ease the night; write down the hour it was given.',
    ],
  },
  {
    name: 'children',
    cues: 'child children kid son daughter playground nursery kindergarten parent bedtime tantrum homework boy girl carer swing',
    advice: [
      'Kneel to the child’s height, name the feeling in one short sentence, and offer two choices that are both fine for you.',
      'Keep goodbye at the nursery door to one hug, one fixed sentence and a wave, the same every morning.',
      'Paper alone gives three quiet games: noughts and crosses, a folded drawing passed on, and guessing the animal from a hidden sketch.',
      'Speak to the other parents calmly with what you saw: “They both wanted it; could they take turns of two minutes?”',
    ],
  },
  {
    name: 'children’s health',
    cues: 'rash fever temperature sick cough contagious spots vomiting teething pediatrician ill vaccination school',
    advice: [
      'Press a glass on the rash: spots that do not fade, a stiff neck, drowsiness or trouble breathing mean calling a doctor at once.',
      'A child who eats, plays and has no fever can usually go to school; tell the teacher and check again at noon.',
      'Measure the temperature twice, note the time, offer drinks often, and keep the child at home above 38 degrees.',
      'Ask the practice for a telephone consultation early, since the first calls of the morning get the appointments.',
    ],
  },
  {
    name: 'elder care',
    cues: 'mother father elderly dementia carer care memory forget tablets pills nursing aged grandmother grandfather parents eighty sitter hospital cataract',
    advice: [
      'Draw a chart with large black letters for morning, noon and night, and fill a weekly pill box together on one fixed day.',
      'Begin with the family doctor: a memory check, a blood test and a hearing test, and take a page of dated examples along.',
      'For a short gap combine an agency carer, a neighbour for the mornings and the day centre, and write one page of habits.',
      'Ask each candidate about experience, nights, language, and a situation in which they were patient; follow with a paid trial day.',
      'Let the old person keep every task that still works, and help only with the step that fails.',
    ],
  },
  {
    name: 'medicine',
    cues: 'medicine tablet medication dose pharmacist prescription injection surgery operation surgeon treatment side-effect leaflet duplicate double',
    advice: [
      'Compare the small print under the brand names: equal active substance and strength mean the same medicine, so only one is taken.',
      'Ask the pharmacist to check all boxes together and to print one plan; leave doubtful tablets out until you have the answer.',
      'Injections can ease pain for some weeks but do not rebuild a joint; rest and exercise carry the longer effect.',
      'An operation date can normally be moved until a few days before; the ward secretary knows the last day and the waiting list.',
    ],
  },
  {
    name: 'couple',
    cues: 'wife husband partner girlfriend boyfriend marriage love date relationship spouse divorce romantic closer',
    advice: [
      'Tell your partner one feeling and one wish in two sentences, then listen for as long as you have talked.',
      'Choose a quiet moment after food and sleep for a hard talk, never the door or the bed.',
      'A small shared thing, such as a walk or a question about their day, brings people closer than a grand gesture.',
    ],
  },
  {
    name: 'family conflict',
    cues: 'brother sister argument quarrel family in-law cousin aunt niece relatives uncle compromise ceremony insist dispute row reproach blame',
    advice: [
      'Wait an hour, then send three sentences: what you heard, what you feel, and one question that invites an answer.',
      'A workable compromise keeps the part that matters most to each side: the ritual small and early, the party later.',
      'Say “I love being with you, and this once I need to do it differently”, and offer a date for the next meeting.',
      'Let the blood relative break difficult news, in private, before anybody else hears it.',
    ],
  },
  {
    name: 'friends',
    cues: 'friend friendship lonely company meet social invite party neighbour acquaintances flatmate circle',
    advice: [
      'Send one concrete invitation with day, hour and an easy way to say no; most people are glad that somebody begins.',
      'Go twice to the same group before you judge it, arrive early, and talk to one person rather than the whole room.',
      'When a friend has hurt you, name the single incident and your part in it, and leave the rest for later.',
    ],
  },
  {
    name: 'messages',
    cues: 'message reply text email letter wording e-mail sentence phrase sms',
    advice: [
      'Try this wording: “Thank you for asking. It has been a heavy week, I am looking after myself, and I will ring on Sunday.”',
      'Keep the message to three lines: a warm opening, the one fact that counts, and what happens next.',
      'Read it aloud once, take out every “always” and “never”, and send it after ten minutes of pause.',
      'For an office, give your number, the exact date and time, what went wrong, and the solution you request.',
    ],
  },
  {
    name: 'manners',
    cues: 'polite politely offend offence rude refuse decline apologise apologize manners courtesy thank guest host impression greeting',
    advice: [
      'Begin with thanks, decline the matter and not the person, and close with something you would gladly do instead.',
      'A polite “Excuse me, would you mind…” in a low voice, with a smile, rarely gives offence.',
      'An apology works when it names what you did, without “but”, and says what you will change.',
    ],
  },
  {
    name: 'celebration',
    cues: 'wedding birthday party celebration guest banquet anniversary festival invitation ceremony toast eighty christmas',
    advice: [
      'Fix the guest number and the hour first, then one highlight, and let everything else be simple.',
      'Keep the dishes that belong to the custom and exchange the heavy courses for steamed fish, tofu and greens.',
      'Raise your glass with tea or water of the same colour; people count the gesture and not the drink.',
    ],
  },
  {
    name: 'grief',
    cues: 'grief died death dead funeral cemetery grave loss mourning widow',
    advice: [
      'Give grief a place and an hour: a candle, a walk to the grave, or a page written to the person.',
      'Ask those who knew them short open questions and write down names, years and places at once.',
      'Stand still for a while, alone if you wish; nobody has to hurry away from such a spot.',
    ],
  },
];
