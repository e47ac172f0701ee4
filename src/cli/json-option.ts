import { Option } from 'commander';

/** The option that prints JSON instead of the table. */
export function jsonOption(): Option {
  return new Option('--json', 'print the scores as JSON on stdout (shape: docs/reading-the-numbers.md)').default(false);
}
