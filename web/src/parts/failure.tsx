import { Alert, Button, Stack, Text } from '@mantine/core';
import { PlainText } from './plain-text.tsx';
import type { Problem } from '../api/client.ts';
import { texts } from './texts.ts';

/** Something could not be shown, in the server's words, and what can be done. */
export function Failure({ problem, again }: { problem: Pick<Problem, 'status' | 'message'>; again?: () => void }) {
  const t = texts.use();
  return (
    <Alert role="alert" variant="outline" title={t('failed')} color="var(--bad)" my="md">
      <Stack gap="sm" align="flex-start">
        <Text component="div" size="md">
          {problem.status === 0 ? t('unreachable') : <PlainText text={problem.message} />}
        </Text>
        {again !== undefined && problem.status !== 404 && (
          <Button variant="default" size="compact-md" onClick={again}>
            {t('again')}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}
