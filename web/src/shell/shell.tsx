import { ActionIcon, Burger, NativeSelect, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { useEffect, useState, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { languages, useLanguage, type Language } from '../i18n/define-texts.ts';
import { texts } from './texts.ts';
import classes from './shell.module.css';

const pages = [
  { path: '/', key: 'home' },
  { path: '/lives', key: 'lives' },
  { path: '/talk', key: 'talk' },
  { path: '/live', key: 'live' },
  { path: '/at-home', key: 'atHome' },
  { path: '/runs', key: 'runs' },
  { path: '/compare', key: 'compare' },
] as const;

/** What stands around every page: where one is, the other pages, language and colours. */
export function Shell({ children }: { children: ReactNode }) {
  const t = texts.use();
  const [location] = useLocation();
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => setIsOpen(false), [location]);
  useEffect(() => {
    // In new browsers it gives back a promise, which React would take for what ends the effect.
    window.scrollTo(0, 0);
  }, [location]);
  const here = (path: string) =>
    location === path ||
    (path !== '/' && location.startsWith(`${path}/`)) ||
    (path === '/runs' && location.startsWith('/days/'));
  return (
    <>
      <a href="#page" className={classes['skip']}>
        {t('skip')}
      </a>
      <header className={classes['header']}>
        <div className={classes['bar']}>
          <Link href="/" className={classes['brand']}>
            <svg viewBox="0 0 32 32" width="26" height="26" aria-hidden>
              <rect width="32" height="32" rx="8" fill="var(--accent)" />
              <path
                d="M5 21c4 0 4-9 8-9s3 7 7 7 3-4 7-4"
                fill="none"
                stroke="var(--paper)"
                strokeWidth="2.4"
                strokeLinecap="round"
              />
              <circle cx="13" cy="12" r="2.8" fill="var(--implicit)" />
            </svg>
            Livelong
          </Link>
          <Burger
            className={classes['burger']}
            opened={isOpen}
            onClick={() => setIsOpen(!isOpen)}
            size="sm"
            aria-label={t('menu')}
            aria-expanded={isOpen}
            aria-controls="pages"
          />
          <nav id="pages" className={classes['pages']} data-open={isOpen} aria-label={t('pages')}>
            {pages.map(({ path, key }) => (
              <Link key={path} href={path} aria-current={here(path) ? 'page' : undefined}>
                {t(key)}
              </Link>
            ))}
          </nav>
          <Look />
        </div>
      </header>
      <main id="page" tabIndex={-1} className={classes['main']}>
        {children}
      </main>
    </>
  );
}

/** Language and colours. */
function Look() {
  const t = texts.use();
  const { language, choose } = useLanguage();
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light');
  const name = scheme === 'dark' ? t('toLight') : t('toDark');
  return (
    <div className={classes['look']}>
      <NativeSelect
        size="xs"
        aria-label={t('language')}
        value={language}
        onChange={(event) => choose(event.target.value as Language)}
        data={Object.entries(languages).map(([value, label]) => ({ value, label }))}
      />
      <ActionIcon
        variant="default"
        aria-label={name}
        title={name}
        onClick={() => setColorScheme(scheme === 'dark' ? 'light' : 'dark')}
      >
        <svg viewBox="0 0 16 16" width="15" height="15" aria-hidden fill="currentColor">
          {scheme === 'dark' ? (
            <path d="M8 4.5A3.5 3.5 0 1 0 8 11.500 3.500 3.500 0 0 0 8 4.500zM7.300 0h1.400v2.600H7.300zM7.300 13.400h1.400V16H7.300zM0 7.300h2.600v1.400H0zM13.400 7.300H16v1.400h-2.600z" />
          ) : (
            <path d="M6 1a7 7 0 1 0 9 9A6 6 0 0 1 6 1z" />
          )}
        </svg>
      </ActionIcon>
    </div>
  );
}
