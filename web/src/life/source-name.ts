import type { Translate } from '../i18n/define-texts.ts';
import type { TextKey } from './texts.ts';

/** A source of lives in words. */
export function sourceName(
  t: Translate<TextKey>,
  { name, kind }: { name: string; kind: 'bundled' | 'run' | 'made' },
): string {
  if (kind === 'bundled') return t('sourceBundled');
  return kind === 'run' ? t('sourceRun', { name }) : t('sourceMade', { name });
}
