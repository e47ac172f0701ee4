import { InputError, type InputFault } from '../../errors/index.ts';
import { packageFile, readYaml } from '../../files/index.ts';
import type { HomeUse } from '../../world/index.ts';
import { activitiesFile, type ActivitiesFile, type ScriptNeed } from './activities-file.ts';
import type { Activities, Script } from './script.ts';
import { peopleBits, slotText, slotsOf, stretchSlots } from './slot-text.ts';

const bundledFile = packageFile('data/days/activities.yaml');
const advice = 'The format is described at the top of data/days/activities.yaml of Livelong.';
let bundled: Activities | undefined;

/**
 * Reads what stretches of days look like.
 * @param file by default the one that comes with Livelong, read once
 * @throws UsageError when the file is missing; InputError with file and field of faults
 */
export function readActivities(file?: string): Activities {
  if (file !== undefined) return readFile(file);
  bundled ??= readFile(bundledFile);
  return bundled;
}

function readFile(path: string): Activities {
  const { lists, objects, scripts: entries } = readYaml(path, activitiesFile, advice);
  const scripts = entries.map((entry, index) => scriptOf(entry, index, objects));
  const faults = scripts.flatMap((script) => faultsOf(script, lists, path));
  if (faults.length > 0) throw new InputError({ faults, advice });
  const ofKind = new Map<string, Script[]>();
  for (const script of scripts) {
    if (script.minutes === null) ofKind.set(script.kind, [...(ofKind.get(script.kind) ?? []), script]);
  }
  return { lists, reserved: Object.keys(objects), ofKind, pastimes: scripts.filter(({ minutes }) => minutes !== null) };
}

function scriptOf(entry: ActivitiesFile['scripts'][number], index: number, objects: ActivitiesFile['objects']): Script {
  return {
    ...entry,
    index,
    needed: bitsOf(entry.needs),
    part: slotText(entry.part),
    name: entry.part,
    steps: entry.steps.map(({ use, do: texts, part, ...step }) => ({
      ...step,
      uses: use.includes('away') ? null : (use as HomeUse[]),
      part: part === null ? null : slotText(part),
      texts: texts.map((text) => slotText(text, objects)),
    })),
  };
}

function bitsOf(needs: readonly ScriptNeed[]): number {
  return needs.reduce((bits, need) => bits | peopleBits[need], 0);
}

/** Slots that nothing fills, steps that somebody who is missing would leave without words, and pastimes that cannot take as long as they say. */
function faultsOf(script: Script, lists: ActivitiesFile['lists'], file: string): InputFault[] {
  const always = peopleBits.friend | script.needed;
  const known = new Set<string>([...stretchSlots, ...Object.keys(peopleBits), ...Object.keys(lists)]);
  const fault = (field: string, problem: string) => ({
    file,
    line: null,
    field: `scripts[${script.index}].${field}`,
    problem,
  });
  const texts = [
    script.part,
    ...script.steps.flatMap(({ part, texts }) => [...texts, ...(part === null ? [] : [part])]),
  ];
  const unknown = texts.flatMap(slotsOf).filter((slot) => !known.has(slot));
  const silent = script.steps.flatMap(({ texts }, at) =>
    texts.some(({ needs }) => (needs & ~always) === 0) ? [] : [at],
  );
  return [
    ...unknown.map((slot) => fault('steps', `{${slot}} is no slot and no list`)),
    ...silent.map((at) => fault(`steps[${at}].do`, 'one text at least must need nobody, or who stands in needs')),
    ...((script.part.needs & ~always) === 0 ? [] : [fault('part', 'speaks of somebody who does not stand in needs')]),
    ...(script.minutes !== null && !script.away && !fills(script)
      ? [fault('minutes', 'no step has repeat, and all together are shorter')]
      : []),
  ];
}

function fills({ minutes, steps }: Script): boolean {
  const certain = steps.filter(({ often }) => often === 1);
  return certain.some(({ repeat }) => repeat) || certain.reduce((sum, step) => sum + step.minutes[1], 0) >= minutes![1];
}
