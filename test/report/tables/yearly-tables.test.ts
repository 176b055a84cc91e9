import { describe, expect, it } from 'vitest';
import { toAngka } from '../../../src/domain/angka.ts';
import { computeHasil } from '../../../src/domain/compute-hasil.ts';
import type { KinerjaData } from '../../../src/domain/kinerja-data.ts';
import { buildLkjipView } from '../../../src/report/build/yearly/build-lkjip-view.ts';
import { yearlyJson } from '../../../src/report/yearly-json.ts';
import { CHANGED_YEAR } from '../../support/changed-year.ts';

/** What Triwulan IV adds to each row of the changed year. */
const LAST = { kinerja: [4, 92, null, 1], keuangan: [24, 2, null, 8] };

/** The changed year at its end: A 13 of 14 Laporan, B 92 of 92 %, D 2 of 2 Orang; 114, 27, 8 and 18 rupiah spent. */
const YEAR: KinerjaData = {
  ...CHANGED_YEAR,
  triwulan: 4,
  isYearly: true,
  rencana: CHANGED_YEAR.rencana.map((row, i) => endedWith(row, LAST.kinerja[i])),
  keuangan: CHANGED_YEAR.keuangan.map((row, i) => endedWith(row, LAST.keuangan[i])),
};

function endedWith<T extends KinerjaData['rencana'][number] | KinerjaData['keuangan'][number]>(
  row: T,
  figure: number | null | undefined,
): T {
  if (figure === null || figure === undefined) return row;
  const triwulan = { ...row.triwulan, 4: { ...row.triwulan[4], realisasi: toAngka(figure) } };
  return { ...row, triwulan };
}

/** The printed cells of each row, in order. */
const cellsOf = (table: object | null | undefined): string[][] =>
  JSON.stringify(table)
    .split('"sel":')
    .slice(1)
    .map((row) => [...(row.split('"teks":')[0]?.matchAll(/"isi":"([^"]*)"/g) ?? [])].map((cell) => cell[1] ?? ''));

const viewOf = (changes: Partial<KinerjaData> = {}) => buildLkjipView(computeHasil({ ...YEAR, ...changes }));

describe('the yearly report of a year with a PK Perubahan', () => {
  it('shows both targets in Table 3.1, capaian against the changed one: 13 of 14 is 92,86', () => {
    const { tabel: table, catatan: notes } = viewOf().bab3.capaian.targetDanRealisasi;
    expect(table?.kepala.at(-1)?.map(({ baris: lines }) => lines.join(' '))).toEqual([
      'NO',
      'SUB KEGIATAN',
      'INDIKATOR KINERJA',
      'SATUAN',
      'TARGET PK',
      'TARGET PK PERUBAHAN',
      'REALISASI',
      'CAPAIAN (%)',
      'PREDIKAT',
    ]);
    expect(cellsOf(table).map((row) => row.slice(-5, -1))).toEqual([
      ['12', '14', '13', '92,86'],
      ['90', '92', '92', '100'],
      ['-', '2', '2', '100'],
      ['', '', '', '97,62'],
    ]);
    expect(notes.join(' ')).toContain('Indikator baru: Indikator D. Tidak lagi diperjanjikan: Indikator C.');
  });

  it('shows both pagu in Table 3.9, with subtotals, and what was spent before a sub kegiatan went', () => {
    const { tabel: table, catatan: notes } = viewOf().bab3.realisasiAnggaran;
    const totals = ['170', '170', '167', '98,24', '3'];
    expect(cellsOf(table).map((row) => row.slice(-6))).toEqual([
      ['Program Pemberdayaan Masyarakat Desa dan Kelurahan', ...totals],
      ['Pembinaan Desa', ...totals],
      ['Sub A', '100', '120', '114', '95', '6'],
      ['Sub B', '50', '30', '27', '90', '3'],
      ['Sub C', '20', '-', '8', '-', '-'],
      ['Sub D', '-', '20', '18', '90', '2'],
      ['Jumlah', ...totals],
    ]);
    expect(notes).toEqual([
      'Pergeseran dalam Perjanjian Kinerja Perubahan tidak mengubah jumlah seluruhnya, Rp170.',
      'Belanja Sub C, Rp8, tetap dihitung dalam serapan walau tidak lagi mempunyai pagu.',
    ]);
  });

  it('shows both in BAB II', () => {
    const { perjanjian: agreement, anggaran } = viewOf().bab2;
    expect(cellsOf(agreement?.tabel).map((row) => row.slice(-2))).toEqual([
      ['12 Laporan', '14 Laporan'],
      ['90%', '92%'],
      ['-', '2 Orang'],
    ]);
    expect(cellsOf(anggaran?.tabel).at(-1)?.slice(0, 3)).toEqual(['Jumlah Anggaran', '170', '170']);
  });

  it('gives both in the JSON', () => {
    expect(yearlyJson(computeHasil(YEAR))).toMatchObject({
      perubahan: { mulai: 3, baru: [{ subKegiatan: 'Sub D' }], dihapus: [{ subKegiatan: 'Sub C' }] },
      kinerja: { baris: [{ targetPk: '12', target: '14' }, {}, { targetPk: null, target: '2' }] },
      keuangan: { baris: [{ paguPk: '100', pagu: '120' }, {}, { paguPk: '20', pagu: null }, {}] },
    });
  });

  it('shows one target and one pagu where the PK Perubahan changes neither', () => {
    const { capaian, realisasiAnggaran } = viewOf({ pk: YEAR.perubahan?.pk ?? [] }).bab3;
    const heads = [capaian.targetDanRealisasi, realisasiAnggaran].map(({ tabel: table }) =>
      JSON.stringify(table?.kepala),
    );
    expect(heads.filter((text) => text.includes('PERUBAHAN'))).toEqual([]);
  });
});
