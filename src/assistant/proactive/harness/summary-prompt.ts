import { periodText } from '../../../memory/index.ts';
import type { Prompt } from '../../../model/index.ts';
import { runsOf, runText } from './moment-record.ts';
import { exampleGrounds, type SummaryInput } from './summary-input.ts';

/** What an assistant keeps of an hour, or of four. */
export const summaryPrompt: Prompt<SummaryInput, string> = {
  name: 'assistant/summarise',
  purpose: 'Sums up an hour at home, or four, as the assistant will remember it.',
  examples: exampleGrounds,
  messages: (input) => [
    {
      role: 'system',
      content:
        'You keep the memory of a personal assistant in somebody\'s home. You write down what is worth knowing later, as plain facts, in at most 80 words of running text. "You" in the records is the assistant; the person is "they". Write nothing that does not stand in the records: no advice, no guesses, no headings, no dates.',
    },
    { role: 'user', content: summaryText(input) },
  ],
  schema: null,
};

function summaryText({ ground, withSuggestions, withScores }: SummaryInput): string {
  const { length, entries, hours } = ground;
  const lines = length === 'hour' ? runsOf(entries).map(runText) : hours.map(periodText);
  const asked = [
    'what they did',
    ...(withSuggestions ? ['what you said and how many times you spoke'] : []),
    ...(withScores
      ? [
          'what was taken well and what was not, in words without numbers (where silence was rated below 4, a word was missed), and why where they said so',
        ]
      : []),
  ];
  return `${length === 'hour' ? 'The records of one hour' : 'What you noted hour by hour'}:
${lines.map((line) => `- ${line}`).join('\n')}

Sum up ${length === 'hour' ? 'this hour' : 'these hours together'}: ${asked.join('; ')}.`;
}
