import { Page } from '../parts/page.tsx';
import { texts } from './texts.ts';

/** An address of no page. */
export function NothingHere() {
  const t = texts.use();
  return (
    <Page title={t('nothingHere')} lead={t('nothingHereAdvice')} back={{ href: '/', name: t('home') }}>
      {null}
    </Page>
  );
}
