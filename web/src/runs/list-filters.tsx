import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { endings, orders } from '../../../src/studio/runs/list-choices.ts';
import { useDomainName } from '../life/domains.ts';
import type { ListQuery } from './list-query.ts';
import { MetricChoice } from './metric-choice.tsx';
import type { Overview } from './overview.ts';
import { texts } from './texts.ts';
import classes from './list.module.css';

type Change = (changes: { [Name in keyof ListQuery]?: string | undefined }) => void;

/** What narrows the list and puts it in order; all of it stands in the address. */
export function ListFilters(props: { overview: Overview | null; query: ListQuery; change: Change; reset: () => void }) {
  const { overview, query, change, reset } = props;
  const t = texts.use();
  const domainName = useDomainName();
  const found = overview?.conversations ?? null;
  const choose = (name: keyof ListQuery, data: readonly { value: string; label: string }[]) => (
    <NativeSelect
      label={t(`filter_${name as 'assistant' | 'domain' | 'ending' | 'order'}`)}
      value={query[name] ?? ''}
      onChange={(event) => change({ [name]: event.target.value || undefined })}
      data={[...data]}
    />
  );
  const any = { value: '', label: t('any') };
  const plain = (names: readonly string[]) => [any, ...names.map((name) => ({ value: name, label: name }))];
  return (
    <form className={classes['filters']} onSubmit={(event) => event.preventDefault()} aria-label={t('filters')}>
      {choose(
        'order',
        orders.map((order) => ({ value: order === 'worst' ? '' : order, label: t(`order_${order}`) })),
      )}
      {choose('assistant', plain(found?.assistants ?? []))}
      {choose('domain', [any, ...(found?.domains ?? []).map((value) => ({ value, label: domainName(value) }))])}
      {choose('ending', [any, ...endings.map((ending) => ({ value: ending, label: t(`ending_${ending}`) }))])}
      <Typed
        label={t('filter_life')}
        value={query.life ?? ''}
        onChange={(life) => change({ life: life || undefined })}
      />
      <MetricChoice overview={overview} query={query} change={change} />
      <span className={classes['bounds']}>
        <Bound label={t('least')} value={query.least} onChange={(least) => change({ least })} />
        <Bound label={t('most')} value={query.most} onChange={(most) => change({ most })} />
      </span>
      {Object.keys(query).length > 0 && (
        <Button variant="default" onClick={reset} className={classes['reset']}>
          {t('reset')}
        </Button>
      )}
    </form>
  );
}

function Bound(props: { label: string; value: string | undefined; onChange: (value: string | undefined) => void }) {
  const { label, value = '', onChange } = props;
  const write = (text: string) => onChange(text === '' || !Number.isFinite(Number(text)) ? undefined : text);
  return <Typed label={label} value={value} onChange={write} type="number" />;
}

/** A field that is obeyed once nobody has typed for a moment. */
function Typed(props: { label: string; value: string; onChange: (value: string) => void; type?: 'number' }) {
  const { label, value, onChange, type } = props;
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const tell = useDebouncedCallback(onChange, 300);
  return (
    <TextInput
      label={label}
      value={text}
      {...(type === undefined ? {} : { type, step: 'any' })}
      onChange={(event) => {
        setText(event.target.value);
        tell(event.target.value);
      }}
    />
  );
}
