import { describe, expect, test } from 'vitest';
import { wording } from '../../src/findings/wording.ts';
import { NO_OPTIONS } from '../../src/sheets/parse-buku.ts';
import type { RawWorkbook } from '../../src/sheets/raw-workbook.ts';
import { addColumn } from '../support/layouts/add-column.ts';
import { judgeLayout } from '../support/layouts/judge-layout.ts';
import { PLAIN_LAYOUT } from '../support/layouts/layout-choices.ts';
import { makeLayout } from '../support/layouts/make-layout.ts';
import { OFFICE_RESULTS, OFFICE_ROWS, type OfficeRow } from '../support/layouts/office-data.ts';
import { makeRawBuku, type TestCell, type TestSheet } from '../support/raw-buku.ts';

type Cells = readonly TestCell[];

/** The reference workbook with a sheet of its own. */
function withSheet(name: string, sheet: TestSheet): RawWorkbook {
  const base = makeLayout(PLAIN_LAYOUT).sheets.filter((one) => one.name !== name);
  return { sheets: [...base, ...makeRawBuku({ [name]: sheet }).sheets] };
}

/** What every error of a workbook tells to add, added; and what then comes out. */
function addTold(raw: RawWorkbook, name: string, headingRow: number, figures: (heading: string) => Cells) {
  const errors = judgeLayout(raw, OFFICE_RESULTS, NO_OPTIONS).findings.filter(({ severity }) => severity === 'error');
  const hints = errors.map((f) => wording(f).hint);
  const headings = hints.flatMap((hint) =>
    [
      ...(/tambahkan kolom (.*) (?:berisi rupiahnya )?di sebelah kanan tabel/.exec(hint)?.[1] ?? '').matchAll(
        /"([^"]+)"/g,
      ),
    ].map(([, heading = '']) => heading),
  );
  const done = headings.reduce((book, one) => addColumn(book, name, headingRow, one, figures(one)), raw);
  const { outcome, differences } = judgeLayout(done, OFFICE_RESULTS, NO_OPTIONS);
  return { hints, outcome, differences };
}
const right = { outcome: 'right', differences: [] };
const figure = (cell: TestCell | undefined): number => (typeof cell === 'number' ? cell : 0);
const ofQuarter = (heading: string): 0 | 1 => (heading.endsWith(' II') ? 1 : 0);

describe('what no typing over a heading repairs says what to add, in the words of the office', () => {
  test('half years: every part of every quarter so far', () => {
    const half = (cells: Cells): number => figure(cells[0]) + figure(cells[1]);
    const row = (r: OfficeRow, i: number): Cells => [
      ...[i + 1, r.subKegiatan, r.indikator, r.satuan, r.annualTarget],
      ...[half(r.target), half(r.realisasi)],
    ];
    const raw = withSheet('Rencana Aksi', {
      rows: [
        ['NO', 'SUB KEGIATAN', 'INDIKATOR KINERJA', 'SATUAN', 'TARGET TAHUNAN', 'SEMESTER I', null],
        [null, null, null, null, null, 'TARGET', 'REALISASI'],
        ...OFFICE_ROWS.map(row),
      ],
      merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:E2', 'F1:G1'],
    });
    const told = addTold(raw, 'Rencana Aksi', 1, (heading) =>
      OFFICE_ROWS.map((r) => (heading.startsWith('TARGET') ? r.target : r.realisasi)[ofQuarter(heading)] ?? null),
    );
    expect(told.hints).toEqual([
      '"SEMESTER I" (F1) memuat dua triwulan sekaligus; tambahkan kolom "TARGET TRIWULAN I", "REALISASI TRIWULAN I", "TARGET TRIWULAN II", "REALISASI TRIWULAN II" di sebelah kanan tabel',
    ]);
    expect(told).toMatchObject(right);
  });

  test('months without their quarters: every part of every quarter so far', () => {
    const months = ['JAN', 'FEB', 'MAR', 'APR', 'MEI', 'JUN'];
    const third = (cells: Cells): Cells =>
      [0, 1].flatMap((q) => [
        figure(cells[q]) - 2 * Math.floor(figure(cells[q]) / 3),
        ...[1, 2].map(() => Math.floor(figure(cells[q]) / 3)),
      ]);
    const raw = withSheet('Realisasi Keuangan', {
      rows: [
        ['NO', 'SUB KEGIATAN', 'PAGU', 'TARGET', null, null, null, null, null, 'REALISASI'],
        [null, null, null, ...months, ...months],
        ...OFFICE_ROWS.map((r, i): Cells => [i + 1, r.subKegiatan, r.pagu, ...third(r.anggaran), ...third(r.spent)]),
      ],
      merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:I1', 'J1:O1'],
    });
    const told = addTold(raw, 'Realisasi Keuangan', 1, (heading) =>
      OFFICE_ROWS.map((r) => (heading.startsWith('TARGET') ? r.anggaran : r.spent)[ofQuarter(heading)] ?? null),
    );
    expect(told.hints).toEqual([
      '"TARGET" (D1) dan "REALISASI" (J1) memuat angka tiap bulan; tambahkan kolom "TARGET TRIWULAN I", "REALISASI TRIWULAN I", "TARGET TRIWULAN II", "REALISASI TRIWULAN II" di sebelah kanan tabel, berisi angka tiap triwulan',
    ]);
    expect(told).toMatchObject(right);
  });

  test('percent of the pagu: the rupiah of every quarter so far', () => {
    const percent = (r: OfficeRow, q: 0 | 1): number => Math.round((figure(r.spent[q]) / r.pagu) * 10_000) / 100;
    const raw = withSheet('Realisasi Keuangan', {
      rows: [
        ['NO', 'SUB KEGIATAN', 'PAGU', 'REALISASI TW I (%)', 'REALISASI TW II (%)'],
        ...OFFICE_ROWS.map((r, i): Cells => [i + 1, r.subKegiatan, r.pagu, percent(r, 0), percent(r, 1)]),
      ],
    });
    const told = addTold(raw, 'Realisasi Keuangan', 1, (heading) =>
      OFFICE_ROWS.map((r) => r.spent[ofQuarter(heading)] ?? null),
    );
    expect(told.hints.join()).toContain('kolom "REALISASI TW I (%)" (D1, E1) memuat persen, bukan rupiah');
    expect(told).toMatchObject(right);
  });

  test('the official PK of two tables: which one lacks the heading, and where it stands in the other', () => {
    const raw = withSheet('PK', {
      rows: [
        ['PERJANJIAN KINERJA TAHUN 2024'],
        ['NO', 'SASARAN', 'INDIKATOR KINERJA', 'TARGET'],
        [1, 'Meningkatnya kualitas pelayanan', 'Indeks Kepuasan Masyarakat', '84,5'],
        [2, 'Meningkatnya peran masyarakat', 'Persentase usulan yang diakomodir', '65%'],
        [],
        ['NO', 'KEGIATAN', 'SUB KEGIATAN', 'ANGGARAN', 'KETERANGAN'],
        ...OFFICE_ROWS.map((r, i): Cells => [i + 1, r.kegiatan, r.subKegiatan, r.pagu, 'APBD']),
      ],
    });
    const told = addTold(raw, 'PK', 6, (heading) =>
      OFFICE_ROWS.map((r) => (heading === 'TARGET' ? r.annualTarget : r.indikator)),
    );
    expect(told.hints).toEqual([
      '"INDIKATOR KINERJA" di C2 ada di tabel lain di atasnya; tambahkan kolom "INDIKATOR KINERJA" di sebelah kanan tabel yang judulnya di baris 6',
      '"TARGET" di D2 ada di tabel lain di atasnya; tambahkan kolom "TARGET" di sebelah kanan tabel yang judulnya di baris 6',
    ]);
    expect(told).toMatchObject(right);
  });
});
