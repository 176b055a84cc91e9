import { describe, expect, it } from 'vitest';
import { formatCellRef } from '../../src/findings/cell-ref.ts';
import { BASE_BUKU } from '../errors/base-buku.ts';
import { makeRawBuku, type TestCell } from '../support/raw-buku.ts';
import { checkCaseRules, checkRawRules, summarize } from './check-case.ts';

const A = 'Peningkatan Partisipasi Masyarakat';
const readPairs = (cells: Readonly<Record<string, TestCell>>, sheets = {}) =>
  checkCaseRules({ cells: cells, sheets: sheets })
    .findings.filter((f) => f.code === 'baris/tidak-berpasangan')
    .map((f) => [f.at === undefined ? '' : formatCellRef(f.at), f.args.lembar, f.args.sel]);

describe('baris/tidak-berpasangan', () => {
  it('case, white space, punctuation and a final full stop do not count', () => {
    expect(readPairs({ 'Realisasi Keuangan!B6': `  ${A.toUpperCase()} .` })).toEqual([]);
  });

  it('a misspelt sub kegiatan is one finding a sheet, with both cells', () => {
    expect(readPairs({ 'PK!D4': 'Peningkatan Partisipasi Masarakat' })).toEqual([
      ["'Rencana Aksi'!C5", 'PK', 'PK!D4'],
      ["'Realisasi Keuangan'!B6", 'PK', 'PK!D4'],
    ]);
  });

  it('a misspelt indikator stands at the indikator', () => {
    expect(readPairs({ 'Rencana Aksi!D5': 'Jumlah Lembaga yang ikut' })).toEqual([
      ["'Rencana Aksi'!D5", 'PK', 'PK!F4'],
    ]);
  });

  it('a row that is missing has no candidate', () => {
    const keuanganRows = BASE_BUKU['Realisasi Keuangan'] ?? [];
    const withoutFirst = [...keuanganRows.slice(0, 5), ...keuanganRows.slice(6)];
    expect(readPairs({}, { 'Realisasi Keuangan': { rows: withoutFirst, merges: ['D4:E4', 'F4:H4'] } })).toEqual([
      ['PK!D4', 'Realisasi Keuangan', ''],
    ]);
  });

  it('an unknown name far from every other is paired by its pagu, and by nothing else', () => {
    expect(readPairs({ 'Realisasi Keuangan!B6': 'Penyediaan Jasa Surat' })).toEqual([
      ["'Realisasi Keuangan'!B6", 'PK', 'PK!D4'],
    ]);
    expect(readPairs({ 'Realisasi Keuangan!B6': 'Penyediaan Jasa Surat', 'Realisasi Keuangan!C6': 99 })).toEqual([
      ['PK!D4', 'Realisasi Keuangan', ''],
      ["'Realisasi Keuangan'!B6", 'PK', ''],
    ]);
  });

  it('a blank indikator has a finding of its own and hides nothing', () => {
    expect(readPairs({ 'Rencana Aksi!D5': null })).toEqual([]);
  });
});

describe('baris/ganda', () => {
  it('in Realisasi Keuangan by sub kegiatan alone', () => {
    const result = checkCaseRules({ cells: { 'Realisasi Keuangan!B8': A } });
    const duplicates = result.findings.filter((f) => f.code === 'baris/ganda');
    expect(duplicates).toHaveLength(1);
    expect(duplicates[0]?.at?.row).toBe(8);
    expect(duplicates[0]?.args.sel).toBe('B6');
  });

  it('two indikator of one sub kegiatan are two rows', () => {
    const pk = BASE_BUKU.PK ?? [];
    const rencanaRows = BASE_BUKU['Rencana Aksi'] ?? [];
    const newIndikator = 'Jumlah Dokumen musyawarah';
    const pkRow = (pk[3] ?? [])
      .map((s, i): TestCell => (i === 5 ? newIndikator : i === 6 ? 4 : i === 7 ? 'Dokumen' : s))
      .slice(0, 8);
    const rencanaRow = (rencanaRows[4] ?? []).map(
      (s, i): TestCell =>
        i === 3 ? newIndikator : i === 4 ? 'Dokumen' : [5, 7, 8].includes(i) ? 4 : i === 9 ? null : s,
    );
    const result = checkCaseRules({
      sheets: {
        PK: [...pk.slice(0, 4), pkRow, ...pk.slice(4)],
        'Rencana Aksi': {
          rows: [...rencanaRows.slice(0, 5), rencanaRow, ...rencanaRows.slice(5)],
          merges: ['H3:J3', 'K3:N3', 'O3:P3', 'Q3:R3'],
        },
      },
    });
    expect(summarize(result)).toEqual([]);
  });
});

describe('sel/pecahan', () => {
  it.each(['%', 'Indeks', 'Hari', 'Km', 'Rupiah'])('a fraction of %s is no finding', (satuan) => {
    const cells = { 'PK!G4': 5.5, 'PK!H4': satuan, 'Rencana Aksi!E5': satuan };
    expect(summarize(checkCaseRules({ cells: cells })).filter(([, c]) => c === 'sel/pecahan')).toEqual([]);
  });

  it.each(['Laporan', 'Lembaga Kemasyarakatan', 'orang', 'Dokumen'])('a fraction of %s is', (satuan) => {
    const cells = { 'PK!G4': 5.5, 'PK!H4': satuan, 'Rencana Aksi!E5': satuan };
    expect(summarize(checkCaseRules({ cells: cells }))).toContainEqual(['PK!G4', 'sel/pecahan']);
  });
});

describe('a name shortened in words', () => {
  const CANDIDATE = "'Realisasi Keuangan'!B8";
  it('finds the one that shares most of them', () => {
    const d = checkCaseRules({
      cells: { 'Realisasi Keuangan!B8': 'Koord. Pembangunan Desa dan Perdesaan' },
    }).findings.filter((f) => f.code === 'baris/tidak-berpasangan');
    expect(d.map((f) => [f.at === undefined ? '' : formatCellRef(f.at), f.args.sel])).toEqual([[CANDIDATE, 'PK!D6']]);
  });

  it('but not one that shares a single word', () => {
    const d = checkCaseRules({
      cells: { 'Realisasi Keuangan!B8': 'Rehabilitasi Gedung Perdesaan Terpencil', 'Realisasi Keuangan!C8': 99 },
    }).findings.filter((f) => f.code === 'baris/tidak-berpasangan');
    expect(d.map((f) => f.args.sel)).toEqual(['', '']);
  });
});

describe('pk/pagu-berulang', () => {
  /** One sub kegiatan with two indikator; ANGGARAN of both in PK, and its pagu in Realisasi Keuangan. */
  const makeKodeBuku = (first: TestCell, second: TestCell, keuangan: number, jumlah: number) =>
    checkRawRules(
      makeRawBuku({
        PK: [
          ['NO', 'KEGIATAN', 'SUB KEGIATAN', 'INDIKATOR', 'TARGET', 'ANGGARAN'],
          [1, 'K', 'Alfa', 'Jumlah Laporan', '5 Laporan', first],
          [2, 'K', 'Alfa', 'Jumlah Desa', '3 Desa', second],
          ['Jumlah', null, null, null, null, jumlah],
        ],
        'Realisasi Keuangan': [
          ['NO', 'SUB KEGIATAN', 'ANGGARAN', 'TARGET TW I', 'REALISASI TW I'],
          [1, 'Alfa', keuangan, 50, 50],
        ],
      }),
    ).findings.map((f) => f.code);

  it('the same pagu beside each indikator, and once in Realisasi Keuangan, is one finding', () => {
    expect(makeKodeBuku(100, 100, 100, 200)).toEqual(['pk/pagu-berulang']);
  });

  it('two halves, or two parts, are none', () => {
    expect(makeKodeBuku(100, 100, 200, 200)).toEqual([]);
    expect(makeKodeBuku(60, 40, 100, 100)).toEqual([]);
    expect(makeKodeBuku(100, null, 100, 100)).toEqual([]);
  });
});
