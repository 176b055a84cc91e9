import { describe, expect, it } from 'vitest';
import { SUBS } from '../../support/exports/base-exports.ts';
import { BASE_FILE } from '../../support/exports/plan-files.ts';
import { importJsonOf } from '../../support/exports/run-import.ts';
import type { TestCell, TestSheet } from '../../support/raw-buku.ts';

/** The base workbook without target, realisasi and JENIS of its second sub kegiatan, and without Realisasi Keuangan of it. */
function blanked(): typeof BASE_FILE {
  const blanks: Readonly<Record<string, readonly string[]>> = {
    PK: ['G5'],
    'Rencana Aksi': ['G6', 'I6', 'L6'],
    'Realisasi Keuangan': ['E7', 'G7'],
  };
  return Object.fromEntries(
    Object.entries(BASE_FILE).map(([name, sheet]) => {
      const { rows, merges } = sheet as { rows: readonly (readonly TestCell[])[]; merges: readonly string[] };
      const own = new Set(blanks[name] ?? []);
      return [
        name,
        {
          rows: rows.map((row, r) =>
            row.map((cell, c) => (own.has(`${String.fromCharCode(65 + c)}${r + 1}`) ? null : cell)),
          ),
          merges,
        },
      ];
    }),
  );
}

/** An E.81 with one sub kegiatan; K of the first two quarters. */
function renja(first: TestCell, second: TestCell, year: TestCell): TestSheet {
  return {
    rows: [
      [
        'No',
        'Kode',
        'Program/Kegiatan/Sub Kegiatan',
        'Indikator Kinerja',
        'Satuan',
        'Target Renja Tahun 2024',
        null,
        'Realisasi Kinerja pada Triwulan',
        null,
        null,
        null,
        'Realisasi Renja',
      ],
      [null, null, null, null, null, 'K', 'Rp', 'I', null, 'II', null, 'K'],
      [null, null, null, null, null, null, null, 'K', 'Rp', 'K', 'Rp'],
      [
        1,
        SUBS.reports.kode,
        SUBS.reports.name,
        'Jumlah Laporan pemberdayaan',
        'Laporan',
        12,
        85880500,
        first,
        8816750,
        second,
        19617580,
        year,
      ],
      ['Faktor penghambat pencapaian kinerja: Anggaran turun terlambat'],
    ],
    merges: ['F1:G1', 'H1:K1', 'H2:I2', 'J2:K2'],
  };
}

const written = (cells: Awaited<ReturnType<typeof importJsonOf>>['json']['cells']) =>
  cells.filter(({ status }) => status === 'new').map(({ sheet, cell, new: value }) => `${sheet}!${cell}=${value}`);

describe('E.81 into a workbook', () => {
  it('fills target of the year, realisasi of kinerja and money, JENIS as proposed, and Narasi', async () => {
    const files = { 'buku.xlsx': blanked(), 'e81.xlsx': { 'E.81': renja(3, 3, 6) } };
    const { exit, json } = await importJsonOf(files, 'e81.xlsx', '--buku', 'buku.xlsx', '-o', 'baru.xlsx');
    expect(exit).toBe(0);
    expect(written(json.cells)).toEqual([
      'Realisasi Keuangan!E7=8816750',
      'Realisasi Keuangan!G7=19617580',
      'PK!G5=12',
      'Rencana Aksi!I6=3',
      'Rencana Aksi!L6=3',
      'Rencana Aksi!G6=akumulatif',
      'Narasi!B3=Faktor Penghambat',
      'Narasi!D3=Anggaran turun terlambat',
    ]);
  });

  it('asks for a JENIS that the quarters do not show', async () => {
    const files = { 'buku.xlsx': blanked(), 'e81.xlsx': { 'E.81': renja(3, 5, 5) } };
    const asked = await importJsonOf(files, 'e81.xlsx', '--buku', 'buku.xlsx', '-o', 'baru.xlsx');
    expect([asked.exit, asked.json.questions.map(({ choice }) => choice)]).toEqual([3, ['jenis']]);
    const { json } = await importJsonOf(
      files,
      'e81.xlsx',
      '--buku',
      'buku.xlsx',
      '-o',
      'baru.xlsx',
      '--jenis-indikator',
      'kumulatif',
    );
    expect(written(json.cells)).toContain('Rencana Aksi!G6=kumulatif');
  });

  it('leaves out an indikator of another name or satuan, and says so', async () => {
    const rows = (renja(3, 3, 6) as { rows: readonly (readonly TestCell[])[] }).rows;
    const change = (column: number, cell: TestCell): TestSheet =>
      ({
        ...(renja(3, 3, 6) as object),
        rows: rows.map((row, r) => (r === 3 ? row.map((old, c) => (c === column ? cell : old)) : row)),
      }) as TestSheet;
    for (const [sheet, why] of [
      [change(3, 'Jumlah Orang'), 'nama indikatornya'],
      [change(4, 'Orang'), 'satuannya Orang, di PK Laporan'],
    ] as const) {
      const { json } = await importJsonOf(
        { 'buku.xlsx': blanked(), 'e81.xlsx': { A: sheet } },
        'e81.xlsx',
        '--buku',
        'buku.xlsx',
        '--periksa-saja',
      );
      expect(json.leftOut.map((one) => one.why).join()).toContain(why);
      expect(written(json.cells)).not.toContain('PK!G5=12');
    }
  });
});

describe('rencana aksi of one sheet without a workbook', () => {
  it('makes a workbook with its names and figures', async () => {
    const sheet: TestSheet = {
      rows: [
        ['Program', 'Kegiatan', 'Sub Kegiatan', 'Indikator Kinerja', 'Satuan', 'Target Tahunan', 'TARGET TRIWULAN'],
        [null, null, null, null, null, null, 'I', 'II', 'III', 'IV'],
        ['Program Contoh', 'Kegiatan Contoh', 'Peningkatan', 'Jumlah Laporan', 'Laporan', 12, 3, 3, 3, 3],
        [null, null, null, 'Jumlah Peserta', 'Orang', 100, 25, 25, 25, 25],
      ],
      merges: ['G1:J1'],
    };
    const { exit, json } = await importJsonOf(
      { 'ra.xlsx': { Renaksi: sheet } },
      'ra.xlsx',
      '-o',
      'baru.xlsx',
      '--tahun',
      '2024',
    );
    expect(exit).toBe(0);
    expect(written(json.cells)).toEqual([
      'PK!G7=12',
      ...['J', 'N', 'R', 'V'].map((column) => `Rencana Aksi!${column}7=3`),
      'Rencana Aksi!H7=akumulatif',
      'PK!G8=100',
      ...['J', 'N', 'R', 'V'].map((column) => `Rencana Aksi!${column}8=25`),
      'Rencana Aksi!H8=akumulatif',
    ]);
  });
});
