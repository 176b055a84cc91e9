import { expect, test } from 'vitest';
import { wording } from '../../src/findings/wording.ts';
import { limitsWith } from '../../src/zip/limits.ts';
import { damaged, encrypted, otherKind, tooBig } from '../../src/zip/refusal.ts';

test('each carries the finding that readers are told', () => {
  expect(damaged('jalur', '../a').finding).toMatchObject({
    code: 'berkas/rusak',
    severity: 'error',
    args: { jenis: 'jalur', bagian: '../a' },
  });
  expect(otherKind('xlsb').finding).toMatchObject({ code: 'berkas/bukan-xlsx', args: { jenis: 'xlsb' } });
  expect(encrypted().finding).toMatchObject({ code: 'berkas/terenkripsi' });
});

test('a limit is told in its own unit, in Indonesian figures, with its flag and the place', () => {
  const limits = limitsWith({ rows: 20_000, partBytes: 64 * 1024 * 1024 });
  expect(tooBig('rows', limits, 'PK').finding).toMatchObject({
    args: { batas: '20.000 baris terisi', bendera: '--batas-baris', tempat: 'PK' },
  });
  expect(tooBig('partBytes', limits).finding).toMatchObject({ args: { batas: '64 MB', tempat: '' } });
  expect(tooBig('partBytes', limitsWith({ partBytes: 1.5 * 1024 * 1024 })).finding).toMatchObject({
    args: { batas: '1,5 MB' },
  });
  expect(wording(tooBig('rows', limits, 'PK').finding).hint).toContain('--batas-baris');
});
