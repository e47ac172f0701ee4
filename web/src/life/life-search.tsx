import { NativeSelect, TextInput } from '@mantine/core';
import { api } from '../api/client.ts';
import { useAnswer } from '../api/use-answer.ts';
import { sourceName } from './source-name.ts';
import { texts } from './texts.ts';

/** Where lives are from, and words to search them for: two fields, which the page puts beside each other. */
export function LifeSearch(props: {
  source: string;
  onSource: (source: string) => void;
  search: string;
  onSearch: (search: string) => void;
}) {
  const { source, onSource, search, onSearch } = props;
  const t = texts.use();
  const library = useAnswer('library', () => api.library.$get());
  const sources = library.state === 'there' ? library.value.sources : [];
  const isKnown = sources.some(({ name }) => name === source);
  return (
    <>
      <NativeSelect
        label={t('source')}
        value={source}
        onChange={(event) => onSource(event.target.value)}
        data={
          isKnown
            ? sources.map((each) => ({ value: each.name, label: sourceName(t, each) }))
            : [{ value: source, label: source === 'bundled' ? t('sourceBundled') : source }]
        }
      />
      <TextInput
        label={t('search')}
        type="search"
        placeholder={t('searchHint')}
        value={search}
        maxLength={200}
        onChange={(event) => onSearch(event.target.value)}
      />
    </>
  );
}
