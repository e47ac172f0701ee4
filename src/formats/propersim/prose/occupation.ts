import type { EmploymentKind } from '../../../person/index.ts';

/** What somebody does for a living, as far as one sentence about them tells. */
export interface Occupation {
  kind: EmploymentKind;
  /** Title of the (former) job or subject of the studies; null where no rule finds one. */
  title: string | null;
}

const nowWords =
  /\b(?:now|currently|freelance\w*|self-employed|part[- ]time|works?|working|runs|writes|gives|teaches|sells|manages|builds|restores|consultant|remote\w*|independent)\b/i;

/** Reads the background of a persona. Who is retired stays so whatever they still do; who was something works as long as a word says so. */
export function occupationOf(background: string): Occupation {
  const kind = kindOf(background);
  return { kind, title: titleOf(background) };
}

function kindOf(background: string): EmploymentKind {
  if (/\bretired\b|\bpensioner\b|\ball (?:her|his|their) life\b/i.test(background)) return 'retired';
  if (
    /\b(?:unemployed|out of work|between jobs|looking for (?:work|a job)|lost (?:her|his|their) job)\b/i.test(
      background,
    )
  ) {
    return 'unemployed';
  }
  if (
    /\b(?:homemaker|housewife|househusband|stay-at-home|keeps house|(?:parental|maternity) leave)\b/i.test(background)
  ) {
    return 'homemaker';
  }
  if (/\b(?:student|studies|studying|undergraduate)\b/i.test(background)) return 'student';
  const past = /\b(?:former(?:ly)?|ex[- ]|used to|once)\b/i.test(background);
  return past && !nowWords.test(background) ? 'retired' : 'working';
}

function titleOf(background: string): string | null {
  const [, subject] =
    /\bstud(?:ies|ying|ent of)\s+([a-z -]+?)(?=[,.;]|\s+(?:and|at|in|from|who)\b|$)/i.exec(background) ?? [];
  if (subject !== undefined) return subject.toLowerCase();
  const pattern =
    /\b(?:is|was|as|,)\s+(?:once\s+)?(?:an?|the|chief)?\s*((?:(?:retired|former|ex-|freelance|self-employed|remote|part-time)\s*)*)([a-z][a-z -]*?)(?=[,.;]|\s+(?:who|and|from|for|with|on|at|of his|all|working|to)\b|$)/i;
  const [, , title] = pattern.exec(background) ?? [];
  return title === undefined || title.split(' ').length > 5 || /^(?:looking|homemaker|housewife|on)\b/i.test(title)
    ? null
    : title.replace(/^(?:retired|former|ex-|ex )\s*/i, '').toLowerCase();
}
