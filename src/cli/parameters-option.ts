import { InvalidArgumentError, Option } from 'commander';
import { z } from 'zod';
import { writtenParameters, type WrittenParameters } from '../model/index.ts';

/**
 * An option that takes parameters of models, as in `temperature=0.7,max-tokens=500`.
 * @param whose who is asked with them, for the help
 */
export function parametersOption(flag: string, whose: string): Option {
  return new Option(
    `${flag} <settings>`,
    `parameters of ${whose}: temperature=…, top-p=…, max-tokens=…, reasoning=…, seed=…, joined by commas`,
  ).argParser(parseParameters);
}

function parseParameters(text: string): WrittenParameters {
  const pairs = text.split(',').map((pair) => {
    const [name, value] = [pair.slice(0, pair.indexOf('=')).trim(), pair.slice(pair.indexOf('=') + 1).trim()];
    if (!pair.includes('=') || name === '' || value === '') {
      throw new InvalidArgumentError(`"${pair}" is not a setting. Write it as temperature=0.7.`);
    }
    return [name, Number.isNaN(Number(value)) ? value : Number(value)] as const;
  });
  const read = writtenParameters.safeParse(Object.fromEntries(pairs));
  if (read.success) return read.data;
  throw new InvalidArgumentError(z.prettifyError(read.error).replace(/\s*\n\s*/g, ' '));
}
