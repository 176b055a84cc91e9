import { expect, test } from 'vitest';
import { readDirectory } from '../../src/zip/directory.ts';
import { limitsWith } from '../../src/zip/limits.ts';
import { readPart } from '../../src/zip/part.ts';
import { writeZip } from '../../src/zip/write-zip.ts';
import { zipOf } from '../support/crafted-zip.ts';

const limits = limitsWith();
const open = (bytes: Buffer) => ({ bytes, directory: readDirectory(bytes, limits), limits, unpacked: 0 });

test('entries stand in their order, with names and content read back', () => {
  const pack = open(
    writeZip([
      { name: 'b.xml', content: Buffer.from('<b/>') },
      { name: 'é/a.xml', content: Buffer.alloc(1000, 'a') },
      { name: 'kosong', content: Buffer.alloc(0) },
    ]),
  );
  expect([...pack.directory.values()].map(({ name, size }) => [name, size])).toEqual([
    ['b.xml', 4],
    ['é/a.xml', 1000],
    ['kosong', 0],
  ]);
  expect(readPart(pack, 'é/a.xml')?.toString()).toBe('a'.repeat(1000));
  expect(readPart(pack, 'kosong')?.length).toBe(0);
});

test('old entries keep their packed bytes, how they are packed and their name', () => {
  const source = zipOf([
    { name: 'lama.xml', data: '<lama/>' },
    { name: 'polos.txt', data: 'polos', stored: true },
  ]);
  const old = [...readDirectory(source, limits).values()];
  const pack = open(
    writeZip([{ name: 'baru.xml', content: Buffer.from('<baru/>') }, ...old.map((one) => ({ old: one, source }))]),
  );
  expect([...pack.directory.values()].map(({ name, method, packed }) => [name, method, packed]).slice(1)).toEqual(
    old.map(({ name, method, packed }) => [name, method, packed]),
  );
  expect(['lama.xml', 'polos.txt', 'baru.xml'].map((name) => readPart(pack, name)?.toString())).toEqual([
    '<lama/>',
    'polos',
    '<baru/>',
  ]);
});

test('the same entries give the same bytes', () => {
  const write = () => writeZip([{ name: 'a', content: Buffer.from('a') }]);
  expect(write().equals(write())).toBe(true);
});
