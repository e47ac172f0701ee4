import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'wouter';
import { endings, orders } from '../../../src/studio/runs/list-choices.ts';
import { useAddressSearch } from '../parts/use-address-search.ts';

/** Which conversations are listed and how, as it stands in the address; what is not asked for is absent. */
export interface ListQuery {
  assistant?: string;
  domain?: string;
  ending?: (typeof endings)[number];
  life?: string;
  judge?: string;
  metric?: string;
  least?: string;
  most?: string;
  order?: (typeof orders)[number];
}

const names = ['assistant', 'domain', 'ending', 'life', 'judge', 'metric', 'least', 'most', 'order'] as const;

/** The choice that an address holds; what is no choice of ours is passed over. */
export function readListQuery(search: URLSearchParams): ListQuery {
  const query: Record<string, string> = {};
  for (const name of names) {
    const value = search.get(name);
    if (value !== null && isLegal(name, value)) query[name] = value;
  }
  return query;
}

function isLegal(name: (typeof names)[number], value: string): boolean {
  if (name === 'ending') return (endings as readonly string[]).includes(value);
  if (name === 'order') return (orders as readonly string[]).includes(value);
  if (name === 'least' || name === 'most') return value !== '' && Number.isFinite(Number(value));
  return name === 'judge' ? value.length <= 200 : value !== '' && value.length <= 200;
}

/** The choice as it stands behind an address, with its question mark; empty for none. */
export function searchOf(query: ListQuery): string {
  const search = new URLSearchParams(Object.entries(query) as [string, string][]).toString();
  return search === '' ? '' : `?${search}`;
}

/** The choice in the address of this page, and how it is changed: undefined takes a wish back. */
export function useListQuery(): {
  query: ListQuery;
  words: string;
  change: (changes: { [Name in keyof ListQuery | 'words']?: string | undefined }) => void;
  reset: () => void;
} {
  const [search, setSearch] = useSearchParams();
  const [, changeSearch] = useAddressSearch();
  const text = search.toString();
  const query = useMemo(() => readListQuery(new URLSearchParams(text)), [text]);
  const change = useCallback(
    (changes: Readonly<Record<string, string | undefined>>) =>
      changeSearch(Object.fromEntries(Object.entries(changes).map(([name, value]) => [name, value ?? null]))),
    [changeSearch],
  );
  const reset = useCallback(() => setSearch(new URLSearchParams(), { replace: true }), [setSearch]);
  return { query, words: search.get('words') ?? '', change, reset };
}
