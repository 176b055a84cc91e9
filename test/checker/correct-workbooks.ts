import type { RawWorkbook } from '../../src/sheets/raw-workbook.ts';
import { makeRawBuku, type TestCell } from '../support/raw-buku.ts';
import { recalculate } from '../support/recalculate.ts';
import { DINAS, KALAENA, OFFICE, VALUES } from './bases.ts';
import { type Edits, editCells, pasteValues } from './edit-workbook.ts';
import { makeOffice, OFFICE_NARASI, OFFICE_ROWS, type OfficeRow } from './office.ts';

/** A right workbook that is unusual, and in which nothing is to be found. */
export interface CorrectWorkbook {
  readonly name: string;
  readonly raw: RawWorkbook;
}

const edited = (name: string, edits: Edits, base = OFFICE): CorrectWorkbook => ({
  name,
  raw: recalculate(editCells(base.raw, edits)),
});

/** Every row of the office's narrative that speaks of figures taken away. */
const PLAIN_NARASI: readonly (readonly TestCell[])[] = [
  ...OFFICE_NARASI.slice(0, 1),
  ...OFFICE_NARASI.slice(5, 8),
  ['III', 'Tindak Lanjut', null, 'Hambatan dibahas dalam rapat bulanan dan ditangani bersama.'],
];

const changed = (
  name: string,
  make: (row: OfficeRow, i: number) => Partial<OfficeRow>,
  edits: Edits = {},
): CorrectWorkbook => {
  const rows = OFFICE_ROWS.map((b, i) => ({ ...b, ...make(b, i) }));
  const raw = makeOffice({ pk: rows, rencana: rows, keuangan: rows, narasi: PLAIN_NARASI });
  return { name, raw: recalculate(editCells(raw, edits)) };
};

/** Every formula of a sheet rewritten. */
function rewrite(raw: RawWorkbook, make: (formula: string) => string, wanted: RegExp, format?: string): RawWorkbook {
  const sheets = raw.sheets.map((s) => ({
    ...s,
    rows: new Map(
      [...s.rows].map(([row, cells]) => [
        row,
        new Map(
          [...cells].map(([c, cell]) => {
            if (cell.formula === undefined || !wanted.test(cell.formula)) return [c, cell];
            return [c, { ...cell, formula: make(cell.formula), ...(format === undefined ? {} : { format }) }];
          }),
        ),
      ]),
    ),
  }));
  return recalculate({ ...raw, sheets });
}

/** The formulas that compute a percentage of the office. */
const PERCENT = /\*100\)?$/;
const rounded =
  (name: string, digits: number) =>
  (f: string): string =>
    f.replace(
      /(?:\(2\*[A-Z]+\d+-[A-Z]+\d+\)\/[A-Z]+\d+|[A-Z]+\d+\/[A-Z]+\d+)\*100/,
      (ratio) => `${name}(${ratio},${digits})`,
    );
const MEAN = /^AVERAGE\(/;

const title = (sheet: string, text: string, row = 1): CorrectWorkbook =>
  edited(`title "${text}"`, { [`${sheet}!A${row}`]: text });

const MONEY = 'Realisasi Keuangan!';
const identitas = (name: string, edits: Edits): CorrectWorkbook =>
  edited(name, Object.fromEntries(Object.entries(edits).map(([cell, content]) => [`Identitas!${cell}`, content])));

const withRows = (name: string, sheet: string, rows: ReadonlyMap<number, readonly TestCell[]>): CorrectWorkbook => {
  const added = makeRawBuku({ X: Array.from({ length: 40 }, (_, i) => rows.get(i + 1) ?? []) }).sheets[0];
  const sheets = OFFICE.raw.sheets.map((s) =>
    s.name === sheet ? { ...s, rows: new Map([...s.rows, ...(added?.rows ?? [])].sort(([a], [b]) => a - b)) } : s,
  );
  return { name, raw: recalculate({ ...OFFICE.raw, sheets }) };
};

/** Realisasi Keuangan with a row above the table's rows that holds their sums. */
function withParent(name: string, parentName: string, kode: string): CorrectWorkbook {
  const sheets = OFFICE.raw.sheets.map((s) => {
    if (s.name !== 'Realisasi Keuangan') return s;
    const down = new Map([...s.rows].map(([row, cells]) => [row < 6 ? row : row + 1, cells] as const));
    const total = s.rows.get(12);
    const parent = new Map([...(total ?? [])].filter(([c]) => c > 3));
    parent.set(2, { value: { kind: 'text', text: kode } });
    parent.set(3, { value: { kind: 'text', text: parentName } });
    down.set(6, new Map([...parent].sort(([a], [b]) => a - b)));
    return { ...s, rows: new Map([...down].sort(([a], [b]) => a - b)) };
  });
  return { name, raw: pasteValues({ ...OFFICE.raw, sheets }) };
}

const spentAsPlanned = (b: OfficeRow): Partial<OfficeRow> => ({ spent: [...b.anggaran.slice(0, 3), null] });
const reportOf = (q: number, roman: string, date: string): CorrectWorkbook =>
  changed(
    `the report of Triwulan ${roman}`,
    (b) => ({
      realisasi: b.realisasi.map((n, i) => (i < q ? (n ?? b.target[i] ?? null) : null)),
      spent: b.spent.map((n, i) => (i < q ? (n ?? b.anggaran[i] ?? null) : null)),
    }),
    {
      'Identitas!B3': roman,
      'Identitas!B13': { date },
      ...Object.fromEntries(['J', 'N', 'R', 'V'].slice(q).map((c) => [`Rencana Aksi!${c}12`, null])),
    },
  );

/** Unusual right workbooks. */
export const CORRECT_WORKBOOKS: readonly CorrectWorkbook[] = [
  { name: 'an office with formulas', raw: OFFICE.raw },
  { name: 'the same as values', raw: VALUES.raw },
  { name: 'the example of a dinas', raw: DINAS.raw },
  { name: 'what init writes, spending without a plan explained', raw: KALAENA.raw },
  { name: 'no narrative but the obstacles', raw: makeOffice({ narasi: PLAIN_NARASI }) },
  { name: 'percentages by ROUND', raw: rewrite(OFFICE.raw, rounded('ROUND', 2), PERCENT) },
  {
    name: 'percentages by TRUNC',
    raw: rewrite(
      rewrite(OFFICE.raw, rounded('TRUNC', 2), PERCENT),
      (f) => `TRUNC(${f},2)`,
      /^AVERAGE\(|^[A-Z]12\/[A-Z]12\*100$/,
    ),
  },
  { name: 'totals as SUBTOTAL', raw: rewrite(OFFICE.raw, (f) => f.replace('SUM(', 'SUBTOTAL(9,'), /^SUM\(/) },
  {
    name: 'totals as additions',
    raw: rewrite(
      OFFICE.raw,
      (f) =>
        f.replace(/^SUM\((\w)(\d+):\w(\d+)\)$/, (_, c, a, b) =>
          Array.from({ length: Number(b) - Number(a) + 1 }, (_x, i) => `${c}${Number(a) + i}`).join('+'),
        ),
      /^SUM\([A-Z]\d+:[A-Z]\d+\)$/,
    ),
  },
  {
    name: 'totals as two sums',
    raw: rewrite(
      OFFICE.raw,
      (f) =>
        f.replace(
          /^SUM\((\w)(\d+):\w(\d+)\)$/,
          (_, c, a, b) => `SUM(${c}${a}:${c}${Number(a) + 2})+SUM(${c}${Number(a) + 3}:${c}${b})`,
        ),
      /^SUM\([A-Z]\d+:[A-Z]\d+\)$/,
    ),
  },
  {
    name: 'whole percents, rounded',
    raw: rewrite(
      rewrite(OFFICE.raw, (f) => f, PERCENT, '0'),
      (f) => f,
      MEAN,
      '0',
    ),
  },
  withParent('a program above the rows, which PK does not name', 'PROGRAM DAN KEGIATAN KECAMATAN', '7.01'),
  withParent('a unit above the rows without a KODE', 'KECAMATAN CONTOH', ''),
  changed('nothing spent or done where a row plans nothing', (_, i) =>
    i === 1
      ? {
          target: [4, 0, 0, 4],
          realisasi: [4, 0, 0, null],
          anggaran: [18_200_000, 0, 0, 18_200_000],
          spent: [18_000_000, 0, 0, null],
        }
      : {},
  ),
  changed('complaints that should fall fell to none', (_, i) =>
    i === 5 ? { indikator: 'Jumlah pengaduan', satuan: 'Pengaduan', realisasi: [8, 7, 0, null] } : {},
  ),
  changed('spent as planned to the rupiah, the same in each quarter', spentAsPlanned),
  changed('the same amount in two quarters in some rows', (b, i) =>
    i < 3 ? { spent: [b.spent[0] ?? null, b.spent[1] ?? null, b.spent[1] ?? null, null] } : {},
  ),
  changed('targets of reports that grow fewer', (_, i) =>
    i === 1 ? { annual: 14, target: [5, 4, 3, 2], realisasi: [5, 4, 3, null] } : {},
  ),
  changed('a share that may only fall', (_, i) =>
    i === 4
      ? {
          indikator: 'Persentase keluhan',
          satuan: 'Persen',
          arah: 'turun',
          annual: 5,
          target: [9, 8, 6, 5],
          realisasi: [9, 8, 6, null],
        }
      : {},
  ),
  changed('targets that stay the same', (_, i) =>
    i === 4 ? { jenis: 'tetap', annual: 85, target: [85, 85, 85, 85], realisasi: [85, 86, 85.5, null] } : {},
  ),
  changed('a mean of the year', (_, i) =>
    i === 4 ? { jenis: 'rata-rata', annual: 82, target: [84, 83, 81, 80], realisasi: [84, 83, 81, null] } : {},
  ),
  changed('a limit s.d. each quarter', (_, i) =>
    i === 5
      ? {
          indikator: 'Jumlah pengaduan berulang',
          satuan: 'Pengaduan',
          jenis: 'kumulatif',
          annual: 8,
          target: [2, 4, 6, 8],
          realisasi: [2, 4, 6, null],
        }
      : {},
  ),
  changed('kumulatif', (_, i) =>
    i === 2 ? { jenis: 'kumulatif', annual: 18, target: [5, 9, 14, 18], realisasi: [5, 9, 14, null] } : {},
  ),
  changed('targets of the half year', (_, i) =>
    i === 0 ? { annual: 2, target: [0, 1, 0, 1], realisasi: [null, 1, null, null] } : {},
  ),
  changed('one target at the end of the year', (_, i) =>
    i === 0 ? { annual: 1, target: [0, 0, 0, 1], realisasi: [null, null, null, null] } : {},
  ),
  changed('nothing done yet in the quarter, and that stated', (_, i) =>
    i === 0 ? { realisasi: [3, 3, 0, null] } : {},
  ),
  changed('more spent than planned', (_, i) => (i === 0 ? { spent: [11_987_500, 12_034_250, 14_000_000, null] } : {})),
  changed('sen', (_, i) => (i === 0 ? { spent: [11_987_500.5, 12_034_250.25, 11_876_400.75, null] } : {})),
  reportOf(1, 'I', '2025-04-08'),
  reportOf(2, 'II', '2025-07-07'),
  reportOf(4, 'IV', '2026-01-12'),
  identitas('signed at the end of February', { B3: 'III', B13: { date: '2026-02-27' } }),
  identitas('Judul Laporan of its own', {
    A14: 'Judul Laporan',
    B14: 'LAPORAN EVALUASI KINERJA TRIWULAN III TAHUN ANGGARAN 2025',
  }),
  identitas('Judul Laporan without year or quarter', { B14: 'LAPORAN EVALUASI PELAKSANAAN PERJANJIAN KINERJA' }),
  identitas('Judul Laporan with the range of quarters', { B14: 'LAPORAN KINERJA TRIWULAN I S.D. III TAHUN 2025' }),
  identitas('Judul Laporan with the plan of five years', { B14: 'EVALUASI RENSTRA 2021-2026 TRIWULAN III TAHUN 2025' }),
  identitas('a NIP with blanks', { B9: '19750312 200003 2 004' }),
  identitas('an official by contract', { B9: '197503122023212004', B10: 'Penata Tingkat I', B11: 'III/d' }),
  identitas('an acting official', { B7: 'Plt. Kepala Seksi Pemberdayaan Masyarakat' }),
  identitas('no pangkat', { B10: '-', B11: '-' }),
  title('PK', 'PERJANJIAN KINERJA TAHUN ANGGARAN 2025'),
  title('PK', 'PERJANJIAN KINERJA PERUBAHAN TAHUN 2025'),
  title('PK', 'Contoh, 30 Desember 2024', 2),
  title('PK', 'Berdasarkan DPA Nomor 12 Tahun 2024', 2),
  title('PK', 'Renstra 2021-2026', 2),
  title('Rencana Aksi', 'RENCANA AKSI TRIWULAN I, II, III DAN IV TAHUN 2025'),
  title('Rencana Aksi', 'RENCANA AKSI TRIWULAN I - IV'),
  title('Rencana Aksi', 'Peraturan Bupati Nomor 45 Tahun 2021', 2),
  title('Realisasi Keuangan', 'KEADAAN SAMPAI DENGAN 30 SEPTEMBER 2025'),
  title('Realisasi Keuangan', 'REALISASI TRIWULAN III (JULI S.D. SEPTEMBER) 2025'),
  title('Realisasi Keuangan', 'PERBANDINGAN TAHUN 2024 DAN 2025', 2),
  title('Realisasi Keuangan', 'REALISASI SAMPAI DENGAN TRIWULAN III', 2),
  title('Realisasi Keuangan', 'LAPORAN REALISASI KEUANGAN', 1),
  edited('names in capitals on one sheet', {
    [`${MONEY}C6`]: 'PENYUSUNAN DOKUMEN PERENCANAAN',
    [`${MONEY}C8`]: 'fasilitasi  musyawarah desa',
  }),
  edited('amounts as text with Rp', { [`${MONEY}F6`]: { text: 'Rp11.987.500' } }, VALUES),
  edited('realisasi with its unit', { 'Rencana Aksi!Q5': '3 Dokumen' }, VALUES),
  edited('the total under another word', { [`${MONEY}A12`]: 'TOTAL', 'PK!A11': 'JUMLAH SELURUHNYA' }),
  edited('dashes in the coming quarter', { [`${MONEY}O6`]: '-', [`${MONEY}O7`]: '-', 'Rencana Aksi!U5': '-' }, VALUES),
  edited('zeros in the coming quarter', { [`${MONEY}O6`]: 0, [`${MONEY}O7`]: 0, 'Rencana Aksi!U5': 0 }),
  edited(
    'TARGET keuangan by formula from Rencana Aksi',
    Object.fromEntries([0, 1, 2, 3, 4, 5].map((i) => [`${MONEY}K${6 + i}`, `='Rencana Aksi'!S${5 + i}`])),
  ),
  edited('names by formula', Object.fromEntries([0, 1, 2, 3, 4, 5].map((i) => [`${MONEY}C${6 + i}`, `=PK!D${5 + i}`]))),
  edited('Basis sampai dengan', {
    'Pengaturan!A2': 'Basis',
    'Pengaturan!B2': 'sampai dengan',
    'Narasi!D3': 'Uraian.',
    'Narasi!D4': 'Uraian.',
    'Narasi!D5': 'Uraian.',
    'Narasi!D10': 'Uraian.',
    'Narasi!A11': 'III',
    'Narasi!B11': 'Tindak Lanjut',
    'Narasi!C11': 'Pembinaan Lembaga Kemasyarakatan',
    'Narasi!D11': 'Lembaga yang belum dibina diundang lagi.',
  }),
  edited('capaian limited to 120', { 'Pengaturan!A2': 'Batas Capaian', 'Pengaturan!B2': 120 }),
  edited('the mean of rows in Keuangan', {
    'Pengaturan!A2': 'Ringkasan Keuangan',
    'Pengaturan!B2': 'rata-rata',
    [`${MONEY}G13`]: '=AVERAGE(G6:G11)',
    [`${MONEY}J13`]: '=AVERAGE(J6:J11)',
    [`${MONEY}M13`]: '=AVERAGE(M6:M11)',
  }),
  edited('no printed capaian at all', Object.fromEntries([0, 1, 2, 3, 4, 5].map((i) => [`${MONEY}M${6 + i}`, null]))),
  withRows(
    'a block of signatures below',
    'Realisasi Keuangan',
    new Map([
      [16, [null, null, 'Contoh, 6 Oktober 2025']],
      [17, [null, null, 'Kepala Seksi']],
      [21, [null, null, 'NAMA PEJABAT']],
      [22, [null, null, 'NIP 19750312 200003 2 004']],
    ]),
  ),
  withRows(
    'notes below',
    'Rencana Aksi',
    new Map([
      [15, ['Catatan:']],
      [16, ['* target Triwulan IV mengikuti PK Perubahan Tahun 2025']],
    ]),
  ),
  {
    name: 'a second PK kept',
    raw: {
      ...OFFICE.raw,
      sheets: [
        ...OFFICE.raw.sheets,
        { ...(OFFICE.raw.sheets[1] as (typeof OFFICE.raw.sheets)[number]), name: 'PK Murni 2025' },
      ],
    },
  },
  {
    name: 'the rows of Realisasi Keuangan in another order',
    raw: makeOffice({ keuangan: [...OFFICE_ROWS].reverse() }),
  },
  edited('ROUND of a right mean', { 'Rencana Aksi!R12': '=ROUND(AVERAGE(R5:R10),2)' }),
];
