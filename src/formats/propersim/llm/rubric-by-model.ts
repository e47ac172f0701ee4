import { askStructured, type CallLine, type ModelPort } from '../../../model/index.ts';
import type { Rubric } from '../../../person/index.ts';
import type { PropersimPersona } from '../persona.ts';
import { readByRule } from '../read-by-rule.ts';
import type { Unread } from '../unread.ts';
import { rubricAnswer } from './rubric-answer.ts';
import { rubricComplaint } from './rubric-complaint.ts';
import { rubricOfAnswer } from './rubric-of-answer.ts';
import { rubricPrompt } from './rubric-prompt.ts';

/**
 * What somebody expects of an assistant, read by a model in one call; their week comes from the rules, so that both readings fit the same days.
 * Any answer of the right shape gives a rubric that holds together; contradictions are asked about first.
 * @param line where the call is recorded; its role is to blame for a bad answer
 * @throws CallFailure when no answer of the right shape comes
 */
export async function rubricByModel(
  persona: PropersimPersona,
  { model, line }: { model: ModelPort; line: CallLine },
): Promise<{ rubric: Rubric; unread: Unread[] }> {
  const { routine, hobbies } = readByRule(persona);
  const subject = {
    name: { given: persona.givenName, family: persona.familyName, full: persona.name },
    routine,
    hobbies,
  };
  const question = { subject, criteria: persona.criteria };
  const answer = await askStructured(line, model, {
    step: [['step', 'rubric']],
    name: 'rubric',
    messages: rubricPrompt.messages(question),
    schema: rubricAnswer(subject),
    check: (value, reask) => rubricComplaint(value, routine, reask),
  });
  return rubricOfAnswer(answer, subject);
}
