import type { Routine, WelcomeHelp, Window } from '../../../person/index.ts';
import { criteriaFields } from '../persona.ts';
import type { Unread } from '../unread.ts';
import type { Wish } from './read-preference.ts';
import type { HobbyNames } from './resolve-moment.ts';

const field = criteriaFields.preference;

/** A topic that is refused as a whole is not wished for: the refusal counts, and says so. */
export function withoutRefused(
  wishes: readonly Wish[],
  refusals: readonly { topic: string | null }[],
): { wishes: Wish[]; unread: Unread[] } {
  const barred = new Set(refusals.map(({ topic }) => topic));
  const refused = wishes.filter(({ topic }) => barred.has(topic));
  return {
    wishes: wishes.filter(({ topic }) => !barred.has(topic)),
    unread: refused.map(({ text, topic }) => ({
      field,
      text,
      reason: `${topic} is refused elsewhere: the refusal counts`,
    })),
  };
}

/** Wishes by activity. One for an activity that the week does not have is for free time; one that is always protected is listed. */
export function welcomeOf(
  wishes: readonly Wish[],
  { routine, hobbies, guarded }: { routine: Routine; hobbies: HobbyNames; guarded: readonly Window[] },
): { welcome: WelcomeHelp[]; unread: Unread[] } {
  const unread: Unread[] = [];
  const groups = new Map<string, WelcomeHelp>();
  for (const wish of wishes) {
    const blocks = routine.days.flatMap(({ weekday, blocks: all }) =>
      all
        .filter((block) => block.kind === wish.kind && (wish.hobby === null || hobbies.get(block.doing) === wish.hobby))
        .map(({ from, to }) => ({ weekday, from, to })),
    );
    const name = wish.hobby ?? wish.kind;
    const missing = wish.kind !== 'free' && blocks.length === 0;
    if (missing)
      unread.push({
        field,
        text: wish.text,
        reason: `${name} has no place in the week: taken as welcome in free time`,
      });
    const isGuarded = ({ weekday, from, to }: Omit<Window, 'why'>) =>
      guarded.some((other) => other.weekday === weekday && other.from <= from && other.to >= to);
    if (blocks.length > 0 && blocks.every(isGuarded))
      unread.push({ field, text: wish.text, reason: `wished for during ${name}, which is always protected` });
    const place = missing ? ({ kind: 'free', hobby: null } as const) : { kind: wish.kind, hobby: wish.hobby };
    const key = `${place.kind} ${place.hobby}`;
    const group = groups.get(key) ?? { ...place, offers: [] };
    if (!group.offers.some(({ topic }) => topic === wish.topic)) {
      groups.set(key, { ...group, offers: [...group.offers, { topic: wish.topic, text: wish.text }] });
    }
  }
  return { welcome: [...groups.values()], unread };
}
