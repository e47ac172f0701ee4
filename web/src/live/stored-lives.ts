import type { LiveRecipe } from '../../../src/studio/engine/live-recipe.ts';

/** A life that this browser has begun, so that it can be made again when the server has forgotten it. */
export interface StoredLife {
  session: string;
  recipe: LiveRecipe;
  events: number;
  name: string;
}

const key = 'livelong-live';
/** Goes up when they are kept in another shape. */
const version = 1;
const most = 6;

/** The lives that this browser has begun, the latest first. */
export function storedLives(): StoredLife[] {
  try {
    const stored = JSON.parse(localStorage.getItem(key) ?? 'null') as { version?: number; lives?: StoredLife[] } | null;
    return stored?.version === version && Array.isArray(stored.lives) ? stored.lives : [];
  } catch {
    return [];
  }
}

/** Keeps a life; `before` is the name of the session that it had before. */
export function storeLife(life: StoredLife, before: string = life.session): void {
  const others = storedLives().filter(({ session }) => session !== life.session && session !== before);
  write([life, ...others].slice(0, most));
}

/** Forgets a life. */
export function forgetLife(session: string): void {
  write(storedLives().filter((life) => life.session !== session));
}

function write(lives: readonly StoredLife[]): void {
  try {
    localStorage.setItem(key, JSON.stringify({ version, lives }));
  } catch {
    // A full store keeps what it had; the life goes on.
  }
}
