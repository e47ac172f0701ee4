import { Center, Loader } from '@mantine/core';
import { texts } from './texts.ts';

/** Something is on its way. */
export function Loading() {
  const t = texts.use();
  return (
    <Center mih={160} role="status" aria-label={t('loading')}>
      <Loader type="dots" />
    </Center>
  );
}
