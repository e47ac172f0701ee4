import { clockText } from '../../../src/person/clock-text.ts';
import type { WhoTheyAre } from '../../../src/studio/at-home/who-they-are.ts';
import { alongWay } from '../home-scene/along-way.ts';
import { HomeScene } from '../home-scene/home-scene.tsx';
import type { ScenePerson } from '../home-scene/scene-person.ts';
import { SuggestionBubble } from '../home-scene/suggestion-bubble.tsx';
import { DayClock } from './day-clock.tsx';
import { momentAt, wordAt, type DayState } from './day-state.ts';
import { texts } from './texts.ts';
import type { Pace } from './use-pace.ts';

/** A bubble is shown for so many minutes of the day. */
const bubbleMinutes = 9;

/** A way is shown to take so many seconds at least: a real one passes too quickly in a day that goes by in minutes. */
const waySeconds = 0.8;

/** The home, the person in it, and what is said to them. */
export function LiveScene(props: { state: DayState; pace: Pace; who: WhoTheyAre; tickMinutes: number }) {
  const { state, pace, who, tickMinutes } = props;
  const t = texts.use();
  const { position, speed } = pace.playback;
  const moment = momentAt(state, position);
  const isAway = pace.isAway || moment === null;
  const place = moment?.seen.activity.room ?? null;
  const doing = moment === null || isAway ? t('away') : doingText(moment.seen, t);
  const where = isAway || place === null ? t('away') : t('inRoom', { room: place });
  const { entrance } = who.home;
  const person: ScenePerson =
    moment === null || isAway || moment.way === undefined
      ? { x: entrance.x + 0.5, y: entrance.y + 0.5, walking: false, away: isAway }
      : alongWay(moment.way, (position - moment.seen.minute) / Math.min(tickMinutes, waySeconds * speed));
  const word = wordAt(state, position);
  const asked = state.asked?.about === 'suggestion' ? state.asked : null;
  const isFresh = word !== null && position - word.minute < bubbleMinutes && !isAway;
  const bubble =
    asked !== null ? (
      <SuggestionBubble suggestion={{ at: moment?.seen.minute ?? 0, text: asked.text }} />
    ) : isFresh ? (
      <SuggestionBubble
        suggestion={{
          at: word.minute,
          text: word.text ?? '',
          rating: word.rating,
          why: word.why,
          ...(word.reaction === null ? {} : { reaction: word.reaction }),
          guarded: word.behind?.guarded ?? false,
          follows: word.behind?.follows ?? null,
        }}
      />
    ) : null;
  return (
    <>
      <DayClock minute={position} doing={doing} where={isAway ? null : place} isAway={isAway} />
      <HomeScene
        home={who.home}
        person={person}
        room={isAway ? null : place}
        label={t('sceneLabel', { time: clockText(position), doing, where })}
        bubble={bubble}
      />
    </>
  );
}

/** What somebody can be seen doing, in words. */
function doingText(
  { activity, walking }: { activity: { doing: string }; walking: boolean },
  t: ReturnType<typeof texts.use>,
): string {
  return walking ? t('walkingTo', { doing: activity.doing }) : activity.doing;
}
