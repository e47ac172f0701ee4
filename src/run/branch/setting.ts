import { UsageError } from '../../errors/index.ts';
import { levels, type Level, type PreferenceDimension } from '../../person/index.ts';
import { nearestNames } from '../nearest-names.ts';

/** What is different in a branch from its event on (the weather: at its event). */
export type Setting =
  | { kind: 'preference'; dimension: string; level: Level; sentence: string }
  | { kind: 'goal'; goal: string }
  | { kind: 'weather'; weather: string };

const form = 'Write --set "preference.NAME=low" (or middle, high), --set "goal=TEXT" or --set "weather=TEXT".';

/**
 * Reads one `--set`. Names of preferences count in any case, with hyphens for spaces.
 * @param dimensions the run's preference dimensions; null when it has no templates
 * @throws UsageError
 */
export function parseSetting(text: string, dimensions: readonly PreferenceDimension[] | null): Setting {
  const at = text.indexOf('=');
  const name = text.slice(0, Math.max(0, at)).trim();
  const value = text.slice(at + 1).trim();
  if (at < 0 || value === '') throw new UsageError(`--set ${text}: it sets nothing. ${form}`);
  if (name === 'goal') return { kind: 'goal', goal: value };
  if (name === 'weather') return { kind: 'weather', weather: value };
  if (!name.startsWith('preference.')) throw new UsageError(`--set ${text}: "${name}" cannot be set. ${form}`);
  return preferenceSetting(text, name.slice('preference.'.length), value, dimensions);
}

function preferenceSetting(
  text: string,
  name: string,
  value: string,
  dimensions: readonly PreferenceDimension[] | null,
): Setting {
  if (dimensions === null) {
    throw new UsageError(
      `--set ${text}: the run has no preference templates, so nobody knows what a level of a preference says.`,
    );
  }
  const bare = (each: string) => each.toLowerCase().replace(/[\s_-]+/g, ' ');
  const dimension = dimensions.find((each) => bare(each.name) === bare(name));
  if (dimension === undefined) {
    const names = dimensions.map((each) => each.name);
    throw new UsageError(
      `--set ${text}: there is no preference "${name}". The nearest: ${nearestNames(name, names, 5).join(', ')}.`,
    );
  }
  const level = levels.find((each) => each === value.toLowerCase());
  if (level === undefined) throw new UsageError(`--set ${text}: a level is ${levels.join(', ')}.`);
  return { kind: 'preference', dimension: dimension.name, level, sentence: dimension.levels[level] };
}
