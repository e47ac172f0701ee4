import { Anchor, Button, Code, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import { api, askFor, Problem } from '../api/client.ts';
import { Failure } from '../parts/failure.tsx';
import { texts } from './texts.ts';

/** Keeps a life in the files that all of Livelong reads, in the studio's folder or as a download. */
export function SaveLife({ session, canSave }: { session: string; canSave: boolean }) {
  const t = texts.use();
  const [saved, setSaved] = useState<{ source: string; life: string; folder: string } | Problem | null>(null);
  const [isSaving, setIsSaving] = useState(false);
  const save = () => {
    setIsSaving(true);
    askFor(api.live[':session'].save.$post({ param: { session } }))
      .then(setSaved, (error: unknown) => setSaved(error instanceof Problem ? error : new Problem(500, String(error))))
      .finally(() => setIsSaving(false));
  };
  return (
    <>
      <Button onClick={save} disabled={!canSave} loading={isSaving} variant="default">
        {t('save')}
      </Button>
      <Button
        component="a"
        variant="default"
        href={`/api/live/${encodeURIComponent(session)}/download`}
        download
        {...(canSave ? {} : { 'data-disabled': true, 'aria-disabled': true })}
        onClick={(event) => {
          if (!canSave) event.preventDefault();
        }}
      >
        {t('download')}
      </Button>
      <Modal opened={saved !== null} onClose={() => setSaved(null)} title={t('save')} centered>
        {saved instanceof Problem && <Failure problem={saved} />}
        {saved !== null && !(saved instanceof Problem) && (
          <Stack gap="sm">
            <Text>{t('saved', { source: saved.source })}</Text>
            <Anchor
              component={Link}
              href={`/lives/${encodeURIComponent(saved.source)}/${encodeURIComponent(saved.life)}`}
            >
              {t('openSaved')}
            </Anchor>
            <Text size="sm" c="dimmed">
              {t('runHint', { command: '' })}
            </Text>
            <Code block>{`livelong run --lives ${saved.folder}`}</Code>
          </Stack>
        )}
      </Modal>
    </>
  );
}
