import { describeRoutine, suggestionTopics } from '../../../person/index.ts';
import type { Prompt } from '../../../model/index.ts';
import { exampleRubricQuestions } from './example-subject.ts';
import { rubricAnswer, type RubricAnswer, type RubricQuestion } from './rubric-answer.ts';
import { rubricComplaints } from './rubric-complaint.ts';

/** The four paragraphs of a persona in a closed form. */
export const rubricPrompt: Prompt<RubricQuestion, RubricAnswer> = {
  name: 'propersim/rubric',
  purpose:
    'Turns what a persona of ProPerSim expects of a proactive assistant, four paragraphs, into topics, times, numbers and a tone.',
  examples: exampleRubricQuestions,
  around: Object.values(rubricComplaints),
  messages: ({ subject, criteria }) => {
    const { given } = subject.name;
    return [
      {
        role: 'system',
        content: `You write down exactly what somebody expects of an assistant that may speak to them at home of its own accord. You get their own words and write them in a fixed form. You add nothing of your own, leave nothing out and smooth nothing over: where their words do not settle something, take the field's neutral value and name it under "notExpressible".`,
      },
      {
        role: 'user',
        content: `# ${given}'s usual week, all of it at home
${describeRoutine(subject.routine)}
Hobbies: ${subject.hobbies.length === 0 ? 'none' : subject.hobbies.map(({ name, doing }) => (name === doing ? name : `${name} (${doing})`)).join(', ')}.

# What ${given} says
On content: ${criteria.preference}
On times: ${criteria.timing}
On how often: ${criteria.frequency}
On tone and safety: ${criteria.communication}

# The form
Answer with a JSON object:
- "welcome": each thing ${given} wants to hear of. "during": the activity beside which ${given} names it, as in the week above ("hobby: …" for a hobby); "free time" where none is named, also for before and after something. "topic": the nearest of ${suggestionTopics.join(', ')}. "text": the wish in ${given}'s own words, at most 15 words.
- "receptive": when a word is welcome; "protected": when it is not. Each with "days", "from" and "to" ("hour" 0 to 23, "minute" in steps of 5; past midnight is the next day) and "why", ${given}'s own words for it. A time that is named by an activity ("during lunch") is when the week above has it. "Late morning" is 10:30 to 12:00, "early evening" 18:00 to 20:00, "around 4" half an hour on either side. Sleep is always protected: leave it out. "At all other times leave me alone" is a protected window for each stretch of the day that is left. No time stands in both lists; what is protected counts.
- "perDay": how many suggestions a day ${given} wishes; of a range the middle, rounded up. Where ${given} counts by the hour, the most a day, or null if none is stated. Where nothing is said of how often, 4.
- "perHours": "count" in any "hours", where ${given} counts by the hour; else null. Of a range of hours the middle, rounded down. A mere limit ("at most one in two hours") beside a number a day belongs in "gapMinutes".
- "gapMinutes": the shortest time between two that ${given} states; null where none is stated.
- "manner", "length", "humour" (jokes are wished for), "choices" (how many things to propose at a time), "reasons" (a proposal should say why). Neutral: friendly, two or three sentences, false, two or three, false.
- "redLines": what must never happen, each as a sentence. "topic" only where a whole topic is refused; null for a part of one, for privacy and for manners.
- "notExpressible": what ${given} says that has no place in this form, such as conditions ("unless it is urgent"), and neutral values you had to take. An empty list if there is nothing.`,
      },
    ];
  },
  schema: ({ subject }) => rubricAnswer(subject),
};
