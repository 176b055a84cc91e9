import { expect, test } from 'vitest';
import { NO_OPTIONS } from '../../src/sheets/parse-buku.ts';
import { judgeLayout, obeyUntilRead } from '../support/layouts/judge-layout.ts';
import { PLAIN_LAYOUT } from '../support/layouts/layout-choices.ts';
import { makeLayout } from '../support/layouts/make-layout.ts';
import { OFFICE_RESULTS, OFFICE_ROWS } from '../support/layouts/office-data.ts';
import { makeRawBuku, type TestCell } from '../support/raw-buku.ts';

type Cells = readonly TestCell[];

/** The reference workbook with one sheet of these rows, refused; and what came of doing what is told. */
function obeySheet(name: 'Rencana Aksi' | 'Realisasi Keuangan', rows: readonly Cells[]) {
  const base = makeLayout(PLAIN_LAYOUT).sheets.filter((sheet) => sheet.name !== name);
  const raw = { sheets: [...base, ...makeRawBuku({ [name]: rows }).sheets] };
  expect(judgeLayout(raw, OFFICE_RESULTS, NO_OPTIONS).outcome).not.toBe('right');
  const { outcome, steps, last } = obeyUntilRead(raw, OFFICE_RESULTS, NO_OPTIONS);
  return { outcome, differences: last.differences, steps: steps.map(({ code }) => code) };
}

const KEUANGAN = ['NO', 'SUB KEGIATAN', 'PAGU', 'TARGET TW I', 'REALISASI TW I', 'TARGET TW II', 'REALISASI TW II'];
const money: readonly Cells[] = OFFICE_ROWS.map(({ subKegiatan, pagu, anggaran, spent }, i) => [
  ...[i + 1, subKegiatan, pagu],
  ...[0, 1].flatMap((q) => [anggaran[q] ?? null, spent[q] ?? null]),
]);

test('a table below a page of instructions: the rows above it are deleted', () => {
  const instructions = Array.from({ length: 43 }, (_, i): Cells => [`${i + 1}. Isilah kolom ${i + 1} dengan benar`]);
  const obeyed = obeySheet('Realisasi Keuangan', [['PETUNJUK PENGISIAN'], ...instructions, KEUANGAN, ...money]);
  expect(obeyed).toEqual({ outcome: 'right', differences: [], steps: ['kolom/tidak-ada'] });
});

test('JENIS under a heading of the office, in words that are not all known: heading and words are typed over', () => {
  const words = ['Akumulatip', 'Non Kumulatif', 'Akumulatip'];
  const rows = OFFICE_ROWS.map(
    ({ subKegiatan, indikator, satuan, annualTarget, target, realisasi }, i): Cells => [
      ...[i + 1, subKegiatan, indikator, satuan, annualTarget, words[i] ?? null],
      ...[0, 1, 2, 3].flatMap((q) => [target[q] ?? null, realisasi[q] ?? null]),
    ],
  );
  const quarters = ['I', 'II', 'III', 'IV'].flatMap((q) => [`TARGET TW ${q}`, `REALISASI TW ${q}`]);
  const headings = ['NO', 'SUB KEGIATAN', 'INDIKATOR KINERJA', 'SATUAN', 'TARGET TAHUNAN', 'JENIS', ...quarters];
  const obeyed = obeySheet('Rencana Aksi', [headings, ...rows]);
  expect(obeyed).toEqual({ outcome: 'right', differences: [], steps: ['sel/pilihan'] });
});

test('a table whose last rows stand beside the first: they are moved below them', () => {
  const [first = [], second = [], third = []] = money;
  const rows = [
    [...KEUANGAN, null, ...KEUANGAN],
    [...first, null, ...third],
    [...second, null],
  ];
  const obeyed = obeySheet('Realisasi Keuangan', rows);
  expect(obeyed).toEqual({ outcome: 'right', differences: [], steps: ['kolom/ganda'] });
});

test('the same table twice side by side is asked column by column', () => {
  const rows = [[...KEUANGAN, null, ...KEUANGAN], ...money.map((row) => [...row, null, ...row])];
  expect(obeySheet('Realisasi Keuangan', rows)).toMatchObject({ outcome: 'right', differences: [] });
});
