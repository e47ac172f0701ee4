import { Group, NativeSelect, Text, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { api } from '../api/client.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Answered } from '../parts/answered.tsx';
import classes from './catalogue.module.css';
import type { Said } from './say-form.tsx';
import { texts } from './texts.ts';

type Query = Parameters<(typeof api)['at-home']['days'][':day']['ideas']['$get']>[0]['query'];

/** What the built-in assistants say, to be taken over. @param props.kind the sort of activity: other topics fit another one */
export function Catalogue({ day, kind, choose }: { day: string; kind: string; choose: (said: Said) => void }) {
  const t = texts.use();
  const [isOpen, setOpen] = useState(false);
  const [query, setQuery] = useState<Query>({ topic: 'weather', style: 'kind' });
  const answer = useAnswer(isOpen ? `${day} ${kind} ${query.topic} ${query.style}` : null, () =>
    api['at-home'].days[':day'].ideas.$get({ param: { day }, query }),
  );
  return (
    <details className={classes['catalogue']} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('catalogue')}</summary>
      <Text c="dimmed" size="sm" my="xs">
        {t('catalogueWhy')}
      </Text>
      {isOpen && (
        <Answered answer={answer}>
          {({ topics, styles, texts: offered }) => (
            <>
              <Group gap="sm" grow>
                <NativeSelect
                  label={t('topic')}
                  value={query.topic}
                  data={topics}
                  onChange={({ currentTarget }) => setQuery({ ...query, topic: currentTarget.value as Query['topic'] })}
                />
                <NativeSelect
                  label={t('style')}
                  value={query.style}
                  data={styles}
                  onChange={({ currentTarget }) => setQuery({ ...query, style: currentTarget.value as Query['style'] })}
                />
              </Group>
              <ul className={classes['offered']}>
                {offered.map((text) => (
                  <li key={text}>
                    <UnstyledButton
                      className={classes['offer']}
                      onClick={() => choose({ text, topic: query.topic, style: query.style })}
                    >
                      {text}
                    </UnstyledButton>
                  </li>
                ))}
              </ul>
            </>
          )}
        </Answered>
      )}
    </details>
  );
}
