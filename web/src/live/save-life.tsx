import { Button } from '@mantine/core';
import { useState } from 'react';
import { api, askFor, asProblem, type Problem } from '../api/client.ts';
import type { Saved } from './saved-note.tsx';
import { texts } from './texts.ts';
import type { Live } from './use-live.ts';

/** Keeps a life in the files that all of Livelong reads, in the studio's folder or as a download. */
export function SaveLife(props: { live: Live; canSave: boolean; onSaved: (saved: Saved | Problem) => void }) {
  const { live, canSave, onSaved } = props;
  const t = texts.use();
  const [isSaving, setIsSaving] = useState(false);
  const busy = (work: Promise<void>) => {
    setIsSaving(true);
    void work.catch((error: unknown) => onSaved(asProblem(error))).finally(() => setIsSaving(false));
  };
  return (
    <>
      <Button
        variant="default"
        disabled={!canSave || isSaving}
        onClick={() =>
          busy(live.within((session) => askFor(api.live[':session'].save.$post({ param: { session } }))).then(onSaved))
        }
      >
        {t('save')}
      </Button>
      <Button variant="default" disabled={!canSave || isSaving} onClick={() => busy(live.within(download))}>
        {t('download')}
      </Button>
    </>
  );
}

async function download(session: string): Promise<void> {
  const answer = await fetch(`/api/live/${encodeURIComponent(session)}/download`);
  if (!answer.ok) await askFor(Promise.resolve(answer));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await answer.blob());
  link.download = /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '')?.[1] ?? 'life.tar';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
