import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useDomainName } from '../life/domains.ts';
import { EstimateText } from '../parts/estimate-text.tsx';
import { useMetricWords } from './metric-words.ts';
import type { RunScores } from './overview.ts';
import { PairChart } from './pair-chart.tsx';
import { Scrolling } from './scrolling.tsx';
import { texts } from './texts.ts';
import classes from './runs.module.css';

/** Completion in each domain as a chart, and any metric that is estimated by domain as a table. */
export function DomainTable({ scores, judge }: { scores: RunScores; judge: string | null }) {
  const t = texts.use();
  const domainName = useDomainName();
  const words = useMetricWords(scores.metrics);
  const found = scores.scores.filter(({ byDomain }) => byDomain !== undefined);
  const [chosen, setChosen] = useState<string | null>(null);
  const keyOf = (score: (typeof found)[number]) =>
    `${score.judge ?? ''} ${score.metric}${score.kind === null ? '' : `/${score.kind}`}`;
  const keys = [...new Set(found.map(keyOf))];
  if (keys.length === 0) return <p>{t('oneDomain')}</p>;
  const shown = chosen ?? keys.find((key) => key.startsWith(`${judge ?? ''} `)) ?? keys[0]!;
  const own = found.filter((score) => keyOf(score) === shown);
  const domains = [...new Set(found.flatMap(({ byDomain = [] }) => byDomain.map(({ domain }) => domain)))];
  return (
    <>
      <div className={classes['cards']}>
        {domains.map((domain) => (
          <div key={domain}>
            <h3 className={classes['small']}>
              <bdi>{domainName(domain)}</bdi>
            </h3>
            <PairChart scores={scores} judge={judge} metric="intent-completion" domain={domain} />
          </div>
        ))}
      </div>
      <NativeSelect
        label={t('filter_metric')}
        maw={360}
        value={shown}
        onChange={(event) => setChosen(event.target.value)}
        data={keys.map((key) => {
          const space = key.indexOf(' ');
          return { value: key, label: `${key.slice(0, space) || t('measured')}: ${words.full(key.slice(space + 1))}` };
        })}
      />
      <Scrolling label={t('byDomain')}>
        <table className={classes['table']}>
          <thead>
            <tr>
              <th scope="col">{t('filter_domain')}</th>
              {own.map(({ assistant }) => (
                <th key={assistant} scope="col">
                  <bdi>{assistant}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {domains.map((domain) => (
              <tr key={domain}>
                <th scope="row">
                  <bdi>{domainName(domain)}</bdi>
                </th>
                {own.map(({ assistant, byDomain }) => {
                  const cell = byDomain?.find((each) => each.domain === domain);
                  return (
                    <td key={assistant}>
                      <EstimateText estimate={cell?.estimate ?? null} />
                      {cell?.withFailures !== undefined && (
                        <small className={classes['why']}>
                          {t('withFailures')} <EstimateText estimate={cell.withFailures} />
                        </small>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
    </>
  );
}
