import type { LifeFile } from './save-life.ts';

const block = 512;

/** Files of one folder as a tar archive (ustar), which every system can unpack; modes and times are the same for everybody. */
export function tarOf(folder: string, files: readonly LifeFile[]): Buffer {
  const parts = files.flatMap(({ name, text }) => {
    const body = Buffer.from(text, 'utf8');
    return [header(`${folder}/${name}`, body.length), body, Buffer.alloc((block - (body.length % block)) % block)];
  });
  return Buffer.concat([...parts, Buffer.alloc(2 * block)]);
}

/** @param name in ASCII, at most 100 characters */
function header(name: string, size: number): Buffer {
  const bytes = Buffer.alloc(block);
  const octal = (value: number, length: number) => `${value.toString(8).padStart(length - 1, '0')}\0`;
  bytes.write(name.slice(0, 100), 0, 'ascii');
  bytes.write(octal(0o644, 8), 100, 'ascii');
  bytes.write(octal(0, 8), 108, 'ascii');
  bytes.write(octal(0, 8), 116, 'ascii');
  bytes.write(octal(size, 12), 124, 'ascii');
  bytes.write(octal(0, 12), 136, 'ascii');
  bytes.write(' '.repeat(8), 148, 'ascii');
  bytes.write('0', 156, 'ascii');
  bytes.write('ustar\x0000', 257, 'ascii');
  const sum = bytes.reduce((total, byte) => total + byte, 0);
  bytes.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'ascii');
  return bytes;
}
