import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { api } from '../api/client.ts';
import { useAsking } from '../api/use-asking.ts';
import { Failure } from '../parts/failure.tsx';
import { keptDay } from './kept-day.ts';
import { texts } from './texts.ts';

/** The server does not know a day any more: what of it is kept in this page can be lived again. */
export function DayGone({ day, open }: { day: string; open: (day: string | null) => void }) {
  const t = texts.use();
  const { problem, ask } = useAsking();
  const kept = keptDay(day);
  const begin = (from: { decisions: unknown[]; until: number }) => {
    if (kept === null) return;
    const json = { request: kept.request, ...from } as Parameters<(typeof api)['at-home']['days']['$post']>[0]['json'];
    ask(api['at-home'].days.$post({ json }), (begun) => open(begun.day));
  };
  const asksModels = kept !== null && [kept.request.assistant, kept.request.rater].some(isModel);
  return (
    <Alert role="alert" variant="outline" color="var(--warning-ink)" title={t('gone')}>
      <Stack gap="sm">
        <Text component="p" m={0}>
          {kept === null ? t('goneNothing') : asksModels ? t('goneModels') : t('goneKept')}
        </Text>
        <Group gap="sm">
          {kept !== null && !asksModels && (
            <Button onClick={() => begin({ decisions: [...kept.decisions], until: kept.until })}>{t('goOn')}</Button>
          )}
          {kept !== null && (
            <Button variant="default" onClick={() => begin({ decisions: [], until: 0 })}>
              {t('beginAgain')}
            </Button>
          )}
          <Button variant="default" onClick={() => open(null)}>
            {t('another')}
          </Button>
        </Group>
        {problem !== null && <Failure problem={problem} />}
      </Stack>
    </Alert>
  );
}

/** Models are named by their service; two built-in assistants have a colon of their own. */
function isModel(spec: string): boolean {
  return spec.includes(':') && !spec.startsWith('fixed-rate:');
}
