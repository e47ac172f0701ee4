import { useCallback } from 'react';
import { useSearchParams } from 'wouter';

/** Changes parameters of the address without a step of the browser's history: null takes one out, undefined leaves it as it is. */
export type ChangeSearch = (changes: Readonly<Record<string, string | null | undefined>>) => void;

/** What stands behind the question mark of the address, and how it is changed. */
export function useAddressSearch(): [URLSearchParams, ChangeSearch] {
  const [search, setSearch] = useSearchParams();
  const change = useCallback<ChangeSearch>(
    (changes) =>
      setSearch(
        (before) => {
          const next = new URLSearchParams(before);
          for (const [name, value] of Object.entries(changes)) {
            if (value === null) next.delete(name);
            else if (value !== undefined) next.set(name, value);
          }
          return next;
        },
        { replace: true },
      ),
    [setSearch],
  );
  return [search, change];
}
