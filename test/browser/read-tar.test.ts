import { expect, test } from 'vitest';
import { readTar } from '../../src/browser/read-tar.ts';

/** One entry of a ustar archive. */
function entry(name: string, data: string, over: { type?: string; mode?: string; size?: number } = {}): Buffer {
  const head = Buffer.alloc(512);
  head.write(name, 0);
  head.write(over.mode ?? '0000644', 100);
  head.write((over.size ?? data.length).toString(8).padStart(11, '0'), 124);
  head.write(over.type ?? '0', 156);
  const body = Buffer.alloc(Math.ceil(data.length / 512) * 512);
  body.write(data);
  return Buffer.concat([head, body]);
}
const END = Buffer.alloc(1024);

test('berkas biasa keluar dengan nama, hak, dan isinya; folder dilewati', () => {
  const long = 'x'.repeat(700);
  const files = readTar(
    Buffer.concat([
      entry('lib/', '', { type: '5' }),
      entry('lib/a.so', 'isi', { mode: '0000755' }),
      entry('b', long),
      END,
    ]),
  );
  expect(files.map((f) => [f.name, f.mode, f.data.toString()])).toEqual([
    ['lib/a.so', 0o755, 'isi'],
    ['b', 0o644, long],
  ]);
});

test.each(['/etc/passwd', '../luar', 'lib/../../luar'])('nama yang keluar dari folder ditolak: %s', (name) => {
  expect(() => readTar(Buffer.concat([entry(name, 'x'), END]))).toThrow(RangeError);
});

test('arsip yang terpotong ditolak', () => {
  expect(() => readTar(entry('a', 'isi', { size: 5000 }))).toThrow(RangeError);
});
