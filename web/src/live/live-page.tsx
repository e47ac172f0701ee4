import { useCallback } from 'react';
import { useSearchParams } from 'wouter';
import { BeginLife } from './begin-life.tsx';
import { LivingLife } from './living-life.tsx';

/** The engine, step by step: first whose life, then the life as it comes. */
export function LivePage() {
  const [query, setQuery] = useSearchParams();
  const session = query.get('session');
  const open = useCallback(
    (wanted: string | null, replace = false) => setQuery(wanted === null ? {} : { session: wanted }, { replace }),
    [setQuery],
  );
  if (session === null || session === '') return <BeginLife onBegun={open} />;
  return <LivingLife session={session} onOther={() => open(null)} onMoved={(wanted) => open(wanted, true)} />;
}
