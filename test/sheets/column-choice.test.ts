import { expect, test } from 'vitest';
import { diagnoseChoice, matchChoice } from '../../src/sheets/column-choice.ts';

const ARAH = {
  words: [
    { value: 'naik', alias: ['meningkat'] },
    { value: 'turun', alias: [] },
  ],
} as unknown as Parameters<typeof matchChoice>[1];

test('a word of a fixed list, whatever its case and by any of its spellings', () => {
  expect([matchChoice(' Naik ', ARAH), matchChoice('MENINGKAT', ARAH), matchChoice('tetap', ARAH)]).toEqual([
    'naik',
    'naik',
    undefined,
  ]);
});

test('another is told with the nearest and all that may stand there', () => {
  const at = { sheet: 'Rencana Aksi', row: 5, column: 6 };
  const finding = diagnoseChoice('turum', ARAH, 'Arah', at);
  expect([finding.code, finding.at, finding.args]).toEqual([
    'sel/pilihan',
    at,
    { kolom: 'Arah', isi: 'turum', terdekat: 'turun', boleh: 'naik, turun' },
  ]);
  expect(diagnoseChoice('meningkt', ARAH, 'Arah', at).args).toMatchObject({ terdekat: 'naik' });
});
