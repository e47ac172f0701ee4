import { useEffect, useRef, useState } from 'react';
import type { TalkFailure } from '../../../src/studio/talk/talk-failure.ts';
import { api, askFor, asProblem, tryAgainInMs, type Problem } from '../api/client.ts';
import { storedRoom, storeRoom, type TalkPlace } from './stored-room.ts';
import { awaited, reactionTo, withAnswer, withTalk, type Room, type Talk } from './talk-state.ts';

/** Why a talk does not go on: a model's failure, or what the server said. */
export type Trouble = TalkFailure | Problem;

/** A room whose people answer. */
export interface LivingRoom {
  room: Room;
  /** Changes the room; whoever then waits for words of the person is answered. */
  change: (to: (room: Room) => Room) => void;
  trouble: (talk: Talk) => Trouble | null;
  /** Asks again where there was trouble. */
  tryAgain: (talk: Talk) => void;
  /** US dollars that this browser has spent on models; null before the first answer. */
  spentUsd: number | null;
}

/** A person takes so long at least, in milliseconds, so that one sees them write. */
const shortestThought = 450;

/** The room at a place, kept for this tab. @param place must not change: give the component a key */
export function useRoom(place: TalkPlace): LivingRoom {
  const [room, setRoom] = useState(() => storedRoom(place));
  const [troubles, setTroubles] = useState<ReadonlyMap<Talk, Trouble>>(new Map());
  const [spentUsd, setSpentUsd] = useState<number | null>(null);
  const asked = useRef(new WeakSet<Talk>());
  const tryAgain = (talk: Talk) => {
    asked.current.delete(talk);
    setTroubles((before) => new Map([...before].filter(([each]) => each !== talk)));
  };
  useEffect(() => storeRoom(place, room), [place, room]);
  useEffect(() => {
    for (const talk of room.talks) {
      if (asked.current.has(talk) || awaited(talk, room.script) === null) continue;
      asked.current.add(talk);
      answerOf(place, talk, room).then(
        (answer) => {
          setSpentUsd(answer.spentUsd);
          if (answer.state === 'said') setRoom((now) => withTalk(now, talk, withAnswer(talk, answer)));
          else setTroubles((before) => new Map(before).set(talk, answer.failure));
        },
        (error: unknown) => {
          const problem = asProblem(error);
          setTroubles((before) => new Map(before).set(talk, problem));
          if (problem.status === 0) setTimeout(() => tryAgain(talk), tryAgainInMs);
        },
      );
    }
  }, [place, room, troubles]);
  return { room, change: setRoom, trouble: (talk) => troubles.get(talk) ?? null, tryAgain, spentUsd };
}

async function answerOf({ source, life }: TalkPlace, talk: Talk, room: Room) {
  const routes = api.talk[':source'][':life'][':event'];
  const param = { source, life, event: String(talk.event) };
  const { user, trial, script } = room;
  const asking =
    talk.lines.length === 0
      ? askFor(routes.opening.$post({ param, json: { user, trial, edits: talk.edits } }))
      : askFor(routes.reaction.$post({ param, json: reactionTo(talk, room) }));
  const isNew = talk.lines.length === script.length;
  const [answer] = await Promise.all([asking, isNew ? pause(shortestThought) : null]);
  return answer;
}

function pause(milliseconds: number): Promise<void> {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  return new Promise((resolve) => setTimeout(resolve, isStill ? 0 : milliseconds));
}
