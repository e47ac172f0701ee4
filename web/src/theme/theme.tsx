import '@mantine/core/styles.css';
import './variables.css';
import { createTheme, MantineProvider, type MantineColorsTuple } from '@mantine/core';
import type { ReactNode } from 'react';
import {
  chartStyle,
  dayChartStyle,
  dayPalette,
  differenceChartStyle,
  palette,
} from '../../../src/report/charts/index.ts';
import { nonce } from './nonce.ts';

/** Shades around the report's blue. */
const accent: MantineColorsTuple = [
  '#eef4fa',
  '#dae6f2',
  '#b3cce5',
  '#88b0d8',
  '#6397cd',
  '#4b87c6',
  '#2f6cae',
  '#1d4e89',
  '#17406f',
  '#0f2d50',
];

const theme = createTheme({
  colors: { accent },
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  defaultRadius: 'md',
  fontFamily:
    'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif',
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
  fontSizes: { xs: '13px', sm: '13px', md: '15px', lg: '17px', xl: '21px' },
  headings: {
    fontWeight: '640',
    sizes: {
      h1: { fontSize: '30px', lineHeight: '1.2' },
      h2: { fontSize: '21px', lineHeight: '1.3' },
      h3: { fontSize: '17px', lineHeight: '1.35' },
      h4: { fontSize: '15px', lineHeight: '1.4' },
    },
  },
});

/** Mantine's own colours are those of the report, whose variables know light and dark. */
const ours = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--quiet)',
  '--mantine-color-default': 'var(--card)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-hover': 'var(--silence-paper)',
  '--mantine-color-default-border': 'var(--faint)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-color-placeholder': 'var(--quiet)',
  '--mantine-color-error': 'var(--bad)',
};

/** What the charts of the report need. */
const ofCharts = `:root{${palette.light}${dayPalette.light}}[data-mantine-color-scheme='dark']{${palette.dark}${dayPalette.dark}}${chartStyle}${dayChartStyle}${differenceChartStyle}`;

/** Colours, type and components of all pages; follows the system's light or dark until the reader chooses. */
export function Theme({ children }: { children: ReactNode }) {
  return (
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      getStyleNonce={() => nonce}
      cssVariablesResolver={() => ({ variables: {}, light: ours, dark: ours })}
    >
      <style nonce={nonce}>{ofCharts}</style>
      {children}
    </MantineProvider>
  );
}
