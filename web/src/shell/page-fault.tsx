import { Button } from '@mantine/core';
import { Component, useEffect, type ReactNode } from 'react';
import { api, tryAgainInMs } from '../api/client.ts';
import { Empty } from '../parts/empty.tsx';
import { Failure } from '../parts/failure.tsx';
import { PlainText } from '../parts/plain-text.tsx';
import { texts } from './texts.ts';

/** Keeps a fault of one page from taking the others with it. */
export class PageFault extends Component<{ children: ReactNode }, { fault: Error | null }> {
  override state: { fault: Error | null } = { fault: null };

  static getDerivedStateFromError(fault: Error): { fault: Error } {
    return { fault };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    if (fault === null) return this.props.children;
    return isNotLoaded(fault) && !wasJustReloaded() ? <NotLoaded /> : <Faulty fault={fault} />;
  }
}

/** How browsers say that a part of the program did not come. */
function isNotLoaded({ message }: Error): boolean {
  return /dynamically imported module|unable to preload|importing a module script/i.test(message);
}

const mark = 'livelong-reloaded';

/** True for some seconds after a reload that should have helped. */
function wasJustReloaded(): boolean {
  return Date.now() - Number(sessionStorage.getItem(mark) ?? 0) < 10_000;
}

/** The server is away, or was replaced by another version: once it answers, the page is loaded anew. */
function NotLoaded() {
  useEffect(() => {
    const timer = setInterval(() => {
      api.library.$get().then(
        () => {
          sessionStorage.setItem(mark, String(Date.now()));
          location.reload();
        },
        () => {},
      );
    }, tryAgainInMs);
    return () => clearInterval(timer);
  }, []);
  return <Failure problem={{ status: 0, message: '' }} />;
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
