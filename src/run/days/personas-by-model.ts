import { CallFailure, LivelongError, OutageError } from '../../errors/index.ts';
import { rubricByModel } from '../../formats/index.ts';
import { openRecord, type CallLine, type ModelPort, type OnCall } from '../../model/index.ts';
import type { DaysDirectory } from './days-directory.ts';
import type { PeopleAtHome, ReadRubric } from './people-at-home.ts';

/**
 * Has a model read what all personas expect, at the same time. Each call is recorded; what failed for good before is asked again, under an address of its own.
 * @returns the people as they are to be written down
 * @throws OutageError where somebody could not be read: the same command goes on
 */
export async function personasByModel(
  people: PeopleAtHome,
  { directory, model, onCall }: { directory: DaysDirectory; model: ModelPort; onCall: OnCall },
): Promise<PeopleAtHome> {
  if (people.readBy === undefined) return people;
  const record = await openRecord(directory.personasCalls, { onCall });
  const lineOf = (id: string, again: number): CallLine => ({
    record,
    address: [['persona', id], ['role', 'mind'], ...(again === 0 ? [] : [['again', again] as const])],
    role: 'mind',
    priority: 0,
    calls: 0,
  });
  const reading: Promise<unknown>[] = [];
  const failed: { id: string; message: string }[] = [];
  const read: ReadRubric = (id, persona) => {
    const own = untilNew(model, (asked, again) => rubricByModel(persona, { model: asked, line: lineOf(id, again) }));
    const noted = own.catch((error: unknown) => {
      if (error instanceof CallFailure) failed.push({ id, message: error.message });
      throw error;
    });
    reading.push(noted);
    return noted;
  };
  try {
    const made = people.readBy(read);
    await made.catch(() => {});
    await Promise.allSettled(reading);
    return await made;
  } catch (error) {
    throw stopped(error, model.name, failed);
  } finally {
    record.close();
  }
}

/** Why nobody is written down, and what goes on: there is no run yet that could be resumed. */
function stopped(error: unknown, model: string, failed: readonly { id: string; message: string }[]): unknown {
  if (LivelongError.isInstance(error)) {
    error.message = error.message.replaceAll(
      /`livelong resume RUN( --budget MORE)?`/g,
      (_, budget?: string) => `the same command${budget === undefined ? '' : ` with${budget}`}`,
    );
    return error;
  }
  const [first] = failed;
  if (!(error instanceof CallFailure) || first === undefined) return error;
  const others = failed.length === 1 ? '' : ` and ${failed.length - 1} more`;
  return new OutageError({
    message: `${model} could not read what ${first.id}${others} of the personas expect: ${first.message} What it has read is recorded: the same command goes on and asks for the rest again.`,
    cause: error,
  });
}

/** Asks, and asks again where all that the record holds is a failure; a failure of a call that was made now is one. */
async function untilNew<Value>(
  model: ModelPort,
  ask: (model: ModelPort, again: number) => Promise<Value>,
): Promise<Value> {
  for (let again = 0; ; again++) {
    let isNew = false;
    const asked: ModelPort = {
      name: model.name,
      parameters: model.parameters,
      ask: (...given) => {
        isNew = true;
        return model.ask(...given);
      },
    };
    try {
      return await ask(asked, again);
    } catch (error) {
      if (isNew || !(error instanceof CallFailure)) throw error;
    }
  }
}
