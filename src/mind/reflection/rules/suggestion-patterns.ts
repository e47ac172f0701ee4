import type { Note, NoteSubject } from '../../../memory/index.ts';
import { groupsBy, importanceTogether, type Pattern } from './pattern.ts';
import { duringText, numberWord, timesWord } from './words.ts';

/** Whether a reaction takes a suggestion up; others say nothing. */
const takesUp: Readonly<Record<string, boolean>> = {
  accept: true,
  follow: true,
  dismiss: false,
  snooze: false,
  ignore: false,
};

/** How many more times one way than the other make a pattern. */
const leastLead = 2;

/** Which suggestions were taken up and which were not: by topic and activity together, by topic, by activity. */
export function suggestionPatterns(notes: readonly Note[]): readonly Pattern[] {
  const answered = notes.filter(
    ({ kind, about: { reaction } }) => kind === 'suggestion' && reaction !== undefined && reaction in takesUp,
  );
  return [
    ...groupsBy(answered, ({ about: { topic, activity } }) =>
      topic === undefined || activity === undefined ? undefined : `${topic}\n${activity}`,
    ).flatMap((group) => patternOf(group, ['topic', 'activity'])),
    ...groupsBy(answered, ({ about }) => about.topic).flatMap((group) => patternOf(group, ['topic'])),
    ...groupsBy(answered, ({ about }) => about.activity).flatMap((group) => patternOf(group, ['activity'])),
  ];
}

function patternOf(group: readonly Note[], by: readonly ('topic' | 'activity')[]): readonly Pattern[] {
  const all = group.length;
  const taken = group.filter(({ about: { reaction } }) => takesUp[reaction!]).length;
  const lead = Math.abs(2 * taken - all);
  if (lead < leastLead) return [];
  const { topic, activity } = group[0]!.about;
  const about: NoteSubject = {
    ...(by.includes('topic') ? { topic: topic! } : {}),
    ...(by.includes('activity') ? { activity: activity! } : {}),
  };
  const what = about.topic === undefined ? '' : ` about ${about.topic}`;
  const when = about.activity === undefined ? '' : ` ${duringText(about.activity)}`;
  return [
    {
      text: `Suggestions${what}${when} were ${takenText(taken, all)}.`,
      evidence: group.map(({ id }) => id),
      about,
      weight: (importanceTogether(group) * lead) / all,
    },
  ];
}

function takenText(taken: number, all: number): string {
  const everyTime = all === 2 ? 'both times' : `all ${numberWord(all)} times`;
  if (taken === all) return `taken up ${everyTime}`;
  if (taken === 0) return `left aside ${everyTime}`;
  return `taken up ${2 * taken < all ? 'only ' : ''}${timesWord(taken)} out of ${numberWord(all)}`;
}
