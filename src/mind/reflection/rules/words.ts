const numbers = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** A whole number in words, in digits above twelve. */
export function numberWord(number: number): string {
  return numbers[number] ?? String(number);
}

/** "once", "twice", "three times". */
export function timesWord(number: number): string {
  if (number === 1) return 'once';
  return number === 2 ? 'twice' : `${numberWord(number)} times`;
}

const phrases: Readonly<Record<string, string>> = {
  'getting up': 'while getting up',
  breakfast: 'at breakfast',
  lunch: 'at lunch',
  dinner: 'at dinner',
  'night meal': 'at the night meal',
  'job search': 'during the job search',
  care: 'while caring for others',
  hobby: 'during hobbies',
  rest: 'while resting',
  free: 'in free time',
  'going to bed': 'while going to bed',
  travel: 'on the way',
};

/** When something was done, as "at lunch" or "during gardening". */
export function duringText(activity: string): string {
  return phrases[activity] ?? `during ${activity}`;
}
