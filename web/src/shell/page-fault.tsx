import { Button } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { Empty } from '../parts/empty.tsx';
import { PlainText } from '../parts/plain-text.tsx';
import { texts } from './texts.ts';

/** Keeps a fault of one page from taking the others with it. */
export class PageFault extends Component<{ children: ReactNode }, { fault: Error | null }> {
  override state: { fault: Error | null } = { fault: null };

  static getDerivedStateFromError(fault: Error): { fault: Error } {
    return { fault };
  }

  override render(): ReactNode {
    return this.state.fault === null ? this.props.children : <Faulty fault={this.state.fault} />;
  }
}

function Faulty({ fault }: { fault: Error }) {
  const t = texts.use();
  return (
    <Empty title={t('fault')}>
      <p>{t('faultAdvice')}</p>
      <p>
        <PlainText text={fault.message} />
      </p>
      <Button onClick={() => location.reload()}>{t('reload')}</Button>
    </Empty>
  );
}
