import { expect, test } from 'vitest';
import { checkNarasi } from '../../src/narasi/check-narasi.ts';
import { HASIL, NAMES } from './example-hasil.ts';
import { makeNarasiRow } from './measure-sentences.ts';

const { dinas } = HASIL;

test('faktor-kosong: each sub kegiatan below 100 without hindrance or follow-up, at its own text or the first free row', () => {
  const analisis = makeNarasiRow(
    { bagian: 'Analisis', subject: NAMES.pregnantWomen, content: 'Pelayanan berjalan.' },
    2,
  );
  const salaries = makeNarasiRow({ bagian: 'Tindak Lanjut', subject: NAMES.salaries, content: 'Formasi diisi.' }, 3);
  const findBlank = (rows: (typeof analisis)[]): [string | undefined, number | undefined][] =>
    checkNarasi(rows, dinas)
      .filter((d) => d.code === 'narasi/faktor-kosong')
      .map((d) => [d.label, d.at?.row]);
  // Below 100 in Triwulan III: ibu hamil 90, mutu 83,33, gaji 97,78 (explained).
  expect(findBlank([analisis, salaries])).toEqual([
    [NAMES.pregnantWomen, 2],
    [NAMES.quality, 4],
  ]);
  const all = makeNarasiRow({ bagian: 'Faktor Penghambat', subject: '', content: 'Perpindahan domisili.' }, 4);
  expect(findBlank([analisis, all])).toEqual([]);
  const nihil = makeNarasiRow({ bagian: 'Faktor Penghambat', subject: NAMES.pregnantWomen, content: 'Tidak ada' }, 4);
  expect(findBlank([analisis, salaries, nihil])[0]).toEqual([NAMES.pregnantWomen, 4]);
  expect(findBlank([])).toEqual([]);
});
