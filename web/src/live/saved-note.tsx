import { CloseButton, Code } from '@mantine/core';
import { Link } from 'wouter';
import { Problem } from '../api/client.ts';
import { lifeAddress } from '../life/life-address.ts';
import { Failure } from '../parts/failure.tsx';
import classes from './living.module.css';
import { texts } from './texts.ts';

/** Where a life was saved. */
export interface Saved {
  source: string;
  life: string;
  folder: string;
}

/** That a life was saved, where it is found, and how it is run; or that it could not be saved. */
export function SavedNote({ saved, onClose }: { saved: Saved | Problem; onClose: () => void }) {
  const t = texts.use();
  if (saved instanceof Problem) return <Failure problem={saved} again={onClose} />;
  const { source, life, folder } = saved;
  return (
    <section className={classes['saved']} role="status">
      <div>
        <b>{t('saved', { source })}</b> <Link href={lifeAddress(source, life)}>{t('openSaved')}</Link>
        <p>
          {t('runHint')} <Code>{`livelong run --lives ${folder}`}</Code>
        </p>
      </div>
      <CloseButton aria-label={t('close')} onClick={onClose} />
    </section>
  );
}
