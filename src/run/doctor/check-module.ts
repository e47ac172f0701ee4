import { openModulePool } from '../../assistant/index.ts';
import { ok, type Finding } from './finding.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Loads an assistant's module, and calls nothing of it.
 * @throws UsageError where it is missing, does not load, or exports no assistant
 */
export async function checkModule(
  { label, path }: { label: string; path: string },
  { clock, timeLimitInMs }: Surroundings,
): Promise<Finding> {
  const pool = await openModulePool({ modules: [{ label, path }], callTimeoutInMs: timeLimitInMs, clock });
  const portrait = pool.capabilities.get(label)?.portrait === true;
  await pool.close();
  return ok(
    `The assistant "${label}" (${path}) loads${portrait ? '' : '; it draws no portrait, so profile recovery will be missing'}.`,
  );
}
