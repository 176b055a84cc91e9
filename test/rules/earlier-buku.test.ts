import { describe, expect, it } from 'vitest';
import { formatCellRef } from '../../src/findings/cell-ref.ts';
import { BASE_BUKU, BASE_MERGES, makeCaseBuku } from '../errors/base-buku.ts';
import { checkWithEarlier } from '../support/earlier-buku.ts';
import { IKU } from '../support/iku-buku.ts';
import type { TestCell } from '../support/raw-buku.ts';

type Cells = Readonly<Record<string, TestCell>>;

function check(before: Cells, now: Cells = {}, sheets: Parameters<typeof makeCaseBuku>[0]['sheets'] = {}) {
  const earlier = makeCaseBuku({ cells: { 'Identitas!B3': 'I', ...before } });
  return checkWithEarlier(makeCaseBuku({ cells: now, sheets }), [earlier]).map((f) => {
    const { written = '', computed = '', difference = '' } = f;
    return [f.at === undefined ? '' : formatCellRef(f.at), f.code, f.severity, written, computed, difference]
      .join(' ')
      .trim();
  });
}

const LAST_YEAR = { 'Identitas!B2': 2023 };

describe('a workbook of the same year', () => {
  it('that says the same is silent', () => {
    expect(check({})).toEqual([]);
  });

  it('whose figure of a reported quarter was another is told: 3 now, 2 then, 1 more', () => {
    expect(check({ 'Rencana Aksi!I6': 2 })).toEqual(["'Rencana Aksi'!I6 riwayat/berubah warning 3 2 1"]);
  });

  it('of money, with the difference in rupiah: 8.816.750 now, 8.000.000 then', () => {
    expect(check({ 'Realisasi Keuangan!E7': 8000000 })).toEqual([
      "'Realisasi Keuangan'!E7 riwayat/berubah warning 8816750 8000000 816750",
    ]);
  });

  it.each([
    ["'Rencana Aksi'!H6", 'Target kinerja', 2, '3', '1'],
    ["'Rencana Aksi'!I6", 'Realisasi kinerja', 2, '3', '1'],
    ["'Rencana Aksi'!J6", 'Anggaran', 8000000, '8816750', '816750'],
    ["'Realisasi Keuangan'!D7", 'Target keuangan', 8000000, '8816750', '816750'],
    ["'Realisasi Keuangan'!E7", 'Realisasi keuangan', 8000000, '8816750', '816750'],
  ])('at %s is told by its name: %s', (cell, what, before, written, difference) => {
    const earlier = makeCaseBuku({ cells: { 'Identitas!B3': 'I', [cell.replaceAll("'", '')]: before } });
    const found = checkWithEarlier(makeCaseBuku({}), [earlier]).filter(({ code }) => code === 'riwayat/berubah');
    expect(found.map(({ at }) => at && formatCellRef(at))).toEqual([cell]);
    expect(found).toMatchObject([{ args: { apa: what, selLalu: cell }, written, computed: `${before}`, difference }]);
  });

  it('is told with its cell of then, where rows stood in another order', () => {
    const rows = BASE_BUKU['Rencana Aksi'] ?? [];
    const [second = [], third = []] = rows.slice(5, 7);
    // C, now in row 7, had 6 in row 6.
    const before = [...rows.slice(0, 5), third.with(8, 6), second, ...rows.slice(7)];
    const sheets = { 'Rencana Aksi': { rows: before, merges: BASE_MERGES['Rencana Aksi'] ?? [] } };
    const earlier = makeCaseBuku({ cells: { 'Identitas!B3': 'I' }, sheets });
    const found = checkWithEarlier(makeCaseBuku({}), [earlier]).filter(({ code }) => code === 'riwayat/berubah');
    expect(found.map(({ at }) => at && formatCellRef(at))).toEqual(["'Rencana Aksi'!I7"]);
    expect(found).toMatchObject([{ args: { selLalu: "'Rencana Aksi'!I6" }, written: '7', computed: '6' }]);
  });

  it('of a quarter that was not reported then is not compared', () => {
    expect(check({ 'Rencana Aksi!K6': 4, 'Rencana Aksi!L6': 1, 'Realisasi Keuangan!G7': null })).toEqual([]);
  });

  it('tells a blank cell that was filled in afterwards, and holds "-" and 0 for one', () => {
    expect(check({ 'Rencana Aksi!I6': null })).toEqual(["'Rencana Aksi'!I6 riwayat/berubah warning 3"]);
    expect(check({ 'Rencana Aksi!I7': '-' }, { 'Rencana Aksi!I7': 0 }).filter((f) => f.includes('berubah'))).toEqual(
      [],
    );
  });

  it('tells a row that this workbook lacks, unless SEBELUMNYA names it', () => {
    const renamed = {
      'PK!D5': 'Pembinaan Masyarakat',
      'Rencana Aksi!C6': 'Pembinaan Masyarakat',
      'Realisasi Keuangan!B7': 'Pembinaan Masyarakat',
      'PK!E5': null,
    };
    expect(check(renamed)).toEqual(['riwayat/tidak-cocok warning']);
    const Riwayat = [
      ['TAHUN', 'SUB KEGIATAN', 'SEBELUMNYA'],
      [2024, 'Peningkatan Efektivitas Pemberdayaan', 'Pembinaan Masyarakat'],
    ];
    expect(check(renamed, {}, { Riwayat })).toEqual([]);
    expect(check({ ...renamed, 'Rencana Aksi!I6': 2 }, {}, { Riwayat })).toEqual([
      "'Rencana Aksi'!I6 riwayat/berubah warning 3 2 1",
    ]);
  });
});

describe('a workbook of the year before', () => {
  it('has no figure in common, and what it alone has is an info', () => {
    expect(check({ ...LAST_YEAR, 'Rencana Aksi!I6': 2 })).toEqual([]);
    expect(check({ ...LAST_YEAR, 'Rencana Aksi!D6': 'Jumlah Dokumen' })).toEqual(['riwayat/tidak-cocok info']);
  });

  it('is not compared in another satuan, which is told', () => {
    expect(check({ ...LAST_YEAR, 'Rencana Aksi!E6': 'Dokumen' })).toEqual([
      "'Rencana Aksi'!E6 riwayat/satuan-beda warning Dokumen Laporan",
    ]);
  });
});

it('compares the figures of IKU as those of Rencana Aksi: 88 now, 80 then, 8 more', () => {
  const before = makeCaseBuku({ ...IKU, cells: { ...IKU.cells, 'Identitas!B3': 'I', 'IKU!H4': 80 } });
  const found = checkWithEarlier(makeCaseBuku(IKU), [before]).filter(({ code }) => code.startsWith('riwayat/'));
  expect(found.map(({ at, code, difference }) => [at && formatCellRef(at), code, difference])).toEqual([
    ['IKU!H4', 'riwayat/berubah', '8'],
  ]);
});
