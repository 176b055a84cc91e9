import { expect, test } from 'vitest';
import { HASIL, NAMES } from './example-hasil.ts';
import { findInNarasi } from './find-in-narasi.ts';
import { makeNarasiRow } from './measure-sentences.ts';

const { dinas } = HASIL;

test('faktor-kosong: each sub kegiatan below 100 without hindrance or follow-up, at its own text or the first free row', () => {
  const analisis = makeNarasiRow(
    { bagian: 'Analisis', subject: NAMES.pregnantWomen, content: 'Pelayanan berjalan.' },
    2,
  );
  const salaries = makeNarasiRow({ bagian: 'Tindak Lanjut', subject: NAMES.salaries, content: 'Formasi diisi.' }, 3);
  const findBlank = (rows: (typeof analisis)[]): [string | undefined, number | undefined][] =>
    findInNarasi(rows, dinas)
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
  // A kegiatan's text is printed under it, so it explains its sub kegiatan.
  const service = makeNarasiRow({ bagian: 'Tindak Lanjut', subject: NAMES.serviceKegiatan, content: 'Dijadwal.' }, 4);
  expect(findBlank([service, salaries])).toEqual([]);
  // A program's text has no place, so it explains nothing.
  const program = makeNarasiRow({ bagian: 'Tindak Lanjut', subject: NAMES.healthProgram, content: 'Dijadwal.' }, 4);
  expect(findBlank([analisis, salaries, program])).toEqual([
    [NAMES.pregnantWomen, 2],
    [NAMES.quality, 5],
  ]);
});

const FREE = { sheet: 'Narasi', row: 9, column: 4 };

/** What a sheet without any text is told. */
function findInEmpty(free: typeof FREE | null) {
  return findInNarasi([], dinas, new Map(), free);
}

test('faktor-kosong: an empty sheet is one finding with the count, no sheet is none', () => {
  const [finding, ...others] = findInEmpty(FREE);
  expect(others).toEqual([]);
  expect([finding?.code, finding?.at, finding?.severity]).toEqual(['narasi/faktor-kosong', FREE, 'warning']);
  expect(finding?.args).toEqual({
    banyak: '3',
    subKegiatan: `"${NAMES.pregnantWomen}", "${NAMES.quality}", "${NAMES.salaries}"`,
  });
  expect(findInEmpty(null)).toEqual([]);
});

test('faktor-kosong: a text whose part is switched off explains nothing', () => {
  const row = makeNarasiRow({ bagian: 'Faktor Penghambat', subject: '', content: 'Perpindahan domisili.' }, 4);
  const pengaturan = { ...dinas.data.pengaturan, bagian: ['BAB I', 'BAB V'] };
  const codes = findInNarasi([row], { ...dinas, data: { ...dinas.data, pengaturan } }).map((d) => d.code);
  expect(codes).toEqual(['narasi/tidak-dicetak', 'narasi/faktor-kosong']);
});
