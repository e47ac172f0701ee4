import { Empty } from '../parts/empty.tsx';
import { Page } from '../parts/page.tsx';
import { texts } from './texts.ts';

/** An address of no page. */
export function NothingHere() {
  const t = texts.use();
  return (
    <Page title="404">
      <Empty title={t('nothingHere')}>{t('nothingHereAdvice')}</Empty>
    </Page>
  );
}
