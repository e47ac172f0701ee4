import { memo } from 'react';
import { Link } from 'wouter';
import { useFailureWords } from '../conversation/failure-words.ts';
import { useDomainName } from '../life/domains.ts';
import { useFormat } from '../parts/format.ts';
import { Meaning } from '../parts/meaning.tsx';
import { Pair } from './pair.tsx';
import { texts } from './texts.ts';
import type { ListLine } from './use-paged-rows.ts';
import classes from './list.module.css';

/** A line of the list: where the conversation stands, how it ended, and what each judge found done of what was wanted. */
export const ConversationRow = memo(function ConversationRow({ line, href }: { line: ListLine; href: string }) {
  const t = texts.use();
  const format = useFormat();
  const words = useFailureWords();
  const domainName = useDomainName();
  const { life, name, event, assistant, trial, domain, time, ending, failure, turns, judges } = line;
  return (
    <Link href={href} className={classes['row']}>
      <span className={classes['name']}>
        <bdi>{name ?? life}</bdi>, {t('eventNumber', { number: event })}
        <small>
          <bdi>{domainName(domain)}</bdi> · {format.date(time)}
        </small>
      </span>
      <span className={classes['who']}>
        <bdi>{assistant}</bdi>
        {trial > 1 && <small>{t('trial', { number: trial })}</small>}
      </span>
      <span className={classes['how']}>
        <Meaning of={ending} word={t(`ending_${ending}`)} />
        <small>{failure === null ? t('turns', { count: turns }) : words(failure)}</small>
      </span>
      <span className={classes['judges']}>
        {judges.map(({ name, explicit, implicit }) => (
          <Pair key={name} name={judges.length > 1 ? name : null} explicit={explicit} implicit={implicit} />
        ))}
      </span>
    </Link>
  );
});
