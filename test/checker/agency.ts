import type { RawWorkbook } from '../../src/sheets/raw-workbook.ts';
import { makeRawBuku, type TestCell } from '../support/raw-buku.ts';
import { recalculate } from '../support/recalculate.ts';
import type { AgencyKegiatan, AgencyRow, QuarterCell } from './agency-rows.ts';

type Line = readonly TestCell[];

/** What an agency reports, and how its workbook is laid out. */
export interface AgencyOptions {
  readonly unit: string;
  readonly year: number;
  readonly triwulan: number;
  readonly date: string;
  /** Rows of kegiatan with the sums of their sub kegiatan in Realisasi Keuangan. */
  readonly parents: boolean;
  readonly narasi: readonly Line[];
  readonly pengaturan?: readonly Line[];
  /** In place of the rows of a sheet: other ones. */
  readonly pk?: readonly AgencyKegiatan[];
  readonly rencana?: readonly AgencyKegiatan[];
  readonly keuangan?: readonly AgencyKegiatan[];
}

const RUPIAH = '#,##0';
const PERCENT = '0.00';
export const ROMAN = ['', 'I', 'II', 'III', 'IV'] as const;

/** The first data row of each sheet of an agency. */
export const AGENCY_FIRST = { pk: 5, rencana: 5, keuangan: 6 } as const;

/** Columns of an agency, by quarter 1 to 4. */
export const AGENCY_COLUMNS = {
  rencana: {
    anggaran: ['I', 'M', 'Q', 'U'],
    target: ['J', 'N', 'R', 'V'],
    realisasi: ['K', 'O', 'S', 'W'],
    capaian: ['L', 'P', 'T', 'X'],
  },
  keuangan: { target: ['E', 'H', 'K', 'N'], realisasi: ['F', 'I', 'L', 'O'], capaian: ['G', 'J', 'M', 'P'] },
} as const;

/** The rows of sub kegiatan in Realisasi Keuangan, and those of the kegiatan above them. */
export function keuanganRows(all: readonly AgencyKegiatan[], parents: boolean) {
  let next: number = AGENCY_FIRST.keuangan;
  const groups = all.map((k) => {
    const parent = parents ? next++ : undefined;
    const first = next;
    next += k.rows.length;
    return { parent, first, last: next - 1 };
  });
  const subs = groups.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i));
  return { groups, subs, total: next };
}

const money = (v: QuarterCell): TestCell => (typeof v === 'number' ? { v, fmt: RUPIAH } : v);
const formula = (f: string, fmt: string): TestCell => ({ f, fmt });
const quarters = (make: (q: number) => Line): TestCell[] => [1, 2, 3, 4].flatMap(make);
const blanks = (n: number): readonly null[] => Array.from({ length: n }, () => null);
const rowsOf = (all: readonly AgencyKegiatan[]): readonly AgencyRow[] => all.flatMap((k) => k.rows);

function ratio(target: string, realisasi: string, arah: string): TestCell {
  const value = arah === 'turun' ? `(2*${target}-${realisasi})/${target}` : `${realisasi}/${target}`;
  return formula(`IF(OR(N(${target})=0,${realisasi}=""),"",${value}*100)`, PERCENT);
}

function pkSheet(all: readonly AgencyKegiatan[], { unit, year }: AgencyOptions): readonly Line[] {
  let n = 0;
  const lines = all.flatMap((k, g) =>
    k.rows.map((b, i): Line => {
      n += 1;
      const program = i === 0 && all[g - 1]?.program !== k.program ? k.program : null;
      return [
        n,
        program,
        i === 0 ? k.name : null,
        b.name,
        b.kode,
        b.indikator,
        b.annual,
        b.satuan,
        money(b.pagu),
        'APBD',
      ];
    }),
  );
  const last = AGENCY_FIRST.pk + n - 1;
  return [
    [`PERJANJIAN KINERJA TAHUN ${year}`],
    [unit.toUpperCase()],
    [],
    ['NO', 'PROGRAM', 'KEGIATAN', 'SUB KEGIATAN', 'KODE', 'INDIKATOR', 'TARGET', 'SATUAN', 'PAGU', 'SUMBER DANA'],
    ...lines,
    ['JUMLAH', ...blanks(7), formula(`SUM(I${AGENCY_FIRST.pk}:I${last})`, RUPIAH), null],
  ];
}

function rencanaSheet(all: readonly AgencyKegiatan[], { year, triwulan }: AgencyOptions): readonly Line[] {
  const rows = rowsOf(all);
  const c = AGENCY_COLUMNS.rencana;
  const [first, last] = [AGENCY_FIRST.rencana, AGENCY_FIRST.rencana + rows.length - 1];
  const lines = rows.map((b, i): Line => {
    const row = first + i;
    const head = [i + 1, b.kode, b.name, b.indikator, b.satuan, b.jenis, b.arah, b.annual];
    return [
      ...head,
      ...quarters((q) => [
        money(b.anggaran[q - 1] ?? null),
        b.target[q - 1] ?? null,
        q <= triwulan ? (b.realisasi[q - 1] ?? null) : null,
        ratio(`${c.target[q - 1]}${row}`, `${c.realisasi[q - 1]}${row}`, b.arah),
      ]),
    ];
  });
  const heads = ['NO', 'KODE', 'SUB KEGIATAN', 'INDIKATOR', 'SATUAN', 'JENIS', 'ARAH', 'TARGET TAHUNAN'];
  const sum = (q: number): TestCell => formula(`SUM(${c.anggaran[q - 1]}${first}:${c.anggaran[q - 1]}${last})`, RUPIAH);
  const mean = (q: number): TestCell =>
    q > triwulan ? null : formula(`AVERAGE(${c.capaian[q - 1]}${first}:${c.capaian[q - 1]}${last})`, PERCENT);
  return [
    [`RENCANA AKSI TAHUN ${year}`],
    [],
    [...heads, ...quarters((q) => [`TW ${ROMAN[q]}`, null, null, null])],
    [...blanks(8), ...quarters(() => ['ANGGARAN', 'TARGET', 'REALISASI', 'CAPAIAN'])],
    ...lines,
    ['JUMLAH', ...blanks(7), ...quarters((q) => [sum(q), null, null, null])],
    ['RATA-RATA', ...blanks(7), ...quarters((q) => [null, null, null, mean(q)])],
  ];
}

function keuanganSheet(all: readonly AgencyKegiatan[], options: AgencyOptions): readonly Line[] {
  const { year, triwulan, parents } = options;
  const c = AGENCY_COLUMNS.keuangan;
  const { groups, subs, total } = keuanganRows(all, parents);
  const figures = (row: number, cells: (column: string, q: number) => TestCell): Line =>
    quarters((q) => [
      cells(c.target[q - 1] ?? '', q),
      cells(c.realisasi[q - 1] ?? '', q),
      ratio(`${c.target[q - 1]}${row}`, `${c.realisasi[q - 1]}${row}`, 'naik'),
    ]);
  const over = (column: string): TestCell =>
    parents
      ? formula(groups.map((g) => `${column}${g.parent}`).join('+'), RUPIAH)
      : formula(`SUM(${column}${subs[0]}:${column}${subs.at(-1)})`, RUPIAH);
  let n = 0;
  const lines = all.flatMap((k, g): readonly Line[] => {
    const { parent, first = 0, last = 0 } = groups[g] ?? {};
    const sum = (column: string): TestCell => formula(`SUM(${column}${first}:${column}${last})`, RUPIAH);
    const head: Line = [null, k.kode, k.name, sum('D')];
    return [
      ...(parent === undefined ? [] : [[...head, ...figures(parent, sum)]]),
      ...k.rows.map((b, i): Line => {
        n += 1;
        const isTarget = (column: string): boolean => (c.target as readonly string[]).includes(column);
        const cell = (column: string, q: number): TestCell =>
          isTarget(column) ? money(b.anggaran[q - 1] ?? null) : money(q <= triwulan ? (b.spent[q - 1] ?? null) : null);
        return [n, b.kode, b.name, money(b.pagu), ...figures(first + i, cell)];
      }),
    ];
  });
  const mean = (q: number): TestCell =>
    q > triwulan ? null : formula(`${c.realisasi[q - 1]}${total}/${c.target[q - 1]}${total}*100`, PERCENT);
  return [
    [`REALISASI KEUANGAN TAHUN ${year}`],
    [options.unit.toUpperCase()],
    [],
    ['NO', 'KODE', 'SUB KEGIATAN', 'PAGU', ...quarters((q) => [`TW ${ROMAN[q]}`, null, null])],
    [...blanks(4), ...quarters(() => ['TARGET', 'REALISASI', 'CAPAIAN'])],
    ...lines,
    [
      'JUMLAH',
      null,
      null,
      over('D'),
      ...quarters((q) => [over(c.target[q - 1] ?? ''), over(c.realisasi[q - 1] ?? ''), null]),
    ],
    ['RATA-RATA CAPAIAN KEUANGAN', ...blanks(3), ...quarters((q) => [null, null, mean(q)])],
  ];
}

/** The workbook of an agency, its formulas computed. */
export function makeAgency(all: readonly AgencyKegiatan[], options: AgencyOptions): RawWorkbook {
  const merges = (row: number, part: 'rencana' | 'keuangan'): readonly string[] => {
    const [from, to] =
      part === 'rencana'
        ? [AGENCY_COLUMNS.rencana.anggaran, AGENCY_COLUMNS.rencana.capaian]
        : [AGENCY_COLUMNS.keuangan.target, AGENCY_COLUMNS.keuangan.capaian];
    return from.map((column, i) => `${column}${row}:${to[i]}${row}`);
  };
  return recalculate(
    makeRawBuku({
      Identitas: [
        ['KUNCI', 'ISI'],
        ['Tahun Anggaran', options.year],
        ['Triwulan', ROMAN[options.triwulan] ?? ''],
        ['Pemerintah Daerah', 'Pemerintah Kota Contoh'],
        ['Kabupaten/Kota', 'Kota Contoh'],
        ['Unit Kerja', options.unit],
        ['Jabatan', `Kepala ${options.unit}`],
        ['Nama', 'NAMA PEJABAT'],
        ['NIP', '198004172006041003'],
        ['Pangkat', 'Pembina'],
        ['Golongan', 'IV/a'],
        ['Tempat', 'Contoh'],
        ['Tanggal Laporan', { date: options.date }],
        ['Judul Laporan', null],
        ['Nama Atasan', 'NAMA ATASAN'],
        ['NIP Atasan', '197001051995031002'],
      ],
      PK: pkSheet(options.pk ?? all, options),
      'Rencana Aksi': { rows: rencanaSheet(options.rencana ?? all, options), merges: merges(3, 'rencana') },
      'Realisasi Keuangan': { rows: keuanganSheet(options.keuangan ?? all, options), merges: merges(4, 'keuangan') },
      Narasi: options.narasi,
      Pengaturan: [['KUNCI', 'ISI'], ...(options.pengaturan ?? [])],
    }),
  );
}
