import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Makes docs/first-run.svg, the README's picture, from the real output of the keyless study.
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const out = mkdtempSync(join(tmpdir(), 'livelong-picture-'));
const table = execFileSync(process.execPath, [join(root, 'dist/cli/main.js'), 'run', '--out', out], {
  encoding: 'utf8',
});
rmSync(out, { recursive: true });

const lines = ['$ npm start', '', ...table.split('\n\n')[0]!.split('\n')];
const characterWidth = 8.4;
const lineHeight = 20;
const width = Math.ceil(Math.max(...lines.map((line) => line.length)) * characterWidth) + 48;
const height = lines.length * lineHeight + 76;
const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const rows = lines.map((line, index) => {
  const heading = /^(\$|Judge|Measured|[A-Z])/.test(line);
  return `<text x="24" y="${66 + index * lineHeight}" fill="${heading ? '#f4f1ea' : '#c9c4b8'}"${heading ? ' font-weight="600"' : ''} xml:space="preserve">${escape(line)}</text>`;
});
writeFileSync(
  join(root, 'docs/first-run.svg'),
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="Terminal: the table of the first, keyless run">
<rect width="${width}" height="${height}" rx="12" fill="#23262b"/>
<circle cx="26" cy="24" r="6" fill="#e0675c"/><circle cx="46" cy="24" r="6" fill="#e3b04b"/><circle cx="66" cy="24" r="6" fill="#6fae6a"/>
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14">
${rows.join('\n')}
</g>
</svg>
`,
);
