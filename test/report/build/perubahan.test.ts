import { describe, expect, it } from 'vitest';
import { toAngka } from '../../../src/domain/angka.ts';
import { computeHasil } from '../../../src/domain/compute-hasil.ts';
import type { Triwulan } from '../../../src/domain/triwulan.ts';
import { buildReportView } from '../../../src/report/build/build-report-view.ts';
import { hasilJson } from '../../../src/report/hasil-json.ts';
import { CHANGED_YEAR } from '../../support/changed-year.ts';
import { renderReportHtml } from '../../support/test-report.ts';

const DATA = {
  ...CHANGED_YEAR,
  identitas: {
    ...CHANGED_YEAR.identitas,
    namaAtasan: 'Nama Atasan',
    jabatanAtasan: 'Camat Kalaena',
    tanggalPk: '2024-01-08',
    tanggalPkPerubahan: '2024-07-22',
  },
};
const hasilOf = (triwulan: Triwulan) => computeHasil({ ...DATA, triwulan });
const viewOf = (triwulan: Triwulan) => buildReportView(hasilOf(triwulan));

/** The printed cells of each row, in order. */
const cellsOf = (table: object | undefined): string[][] =>
  JSON.stringify(table)
    .split('"sel":')
    .slice(1)
    .map((row) => [...(row.split('"teks":')[0]?.matchAll(/"isi":"([^"]*)"/g) ?? [])].map((cell) => cell[1] ?? ''));

describe('a report of a changed year', () => {
  it('shows target and pagu of before and after in BAB II where they differ', () => {
    const { bab2 } = viewOf(3);
    expect(bab2.perjanjian.tabel.kepala.at(-1)?.map(({ baris: lines }) => lines.join(' '))).toEqual([
      'NO',
      'KEGIATAN',
      'SUB KEGIATAN',
      'INDIKATOR KINERJA',
      'TARGET PK',
      'TARGET PK PERUBAHAN',
    ]);
    expect(cellsOf(bab2.perjanjian.tabel).map((row) => row.slice(-2))).toEqual([
      ['12 Laporan', '14 Laporan'],
      ['90%', '92%'],
      ['-', '2 Orang'],
    ]);
    expect(cellsOf(bab2.anggaran.tabel).map((row) => [row.at(-4), ...row.slice(-3, -1)])).toEqual([
      ['Pembinaan Desa', '170', '170'],
      ['Sub A', '100', '120'],
      ['Sub B', '50', '30'],
      ['Sub D', '-', '20'],
      ['Sub C', '20', '-'],
      ['Jumlah Anggaran', '170', '170'],
    ]);
    // What C spent, 8 in Triwulan I, is part of the 133 of 170 that serapan is made of.
    expect(bab2.anggaran.paragraf.slice(-2)).toEqual([
      'Pergeseran dalam Perjanjian Kinerja Perubahan tidak mengubah jumlah seluruhnya, Rp170.',
      'Belanja Sub C, Rp8, tetap dihitung dalam serapan walau tidak lagi mempunyai pagu.',
    ]);
  });

  it('tells a sum that is another: 120 + 30 + 40 = 190, before 170', () => {
    const changed = DATA.perubahan?.pk.map((row) =>
      row.subKegiatan === 'Sub D' ? { ...row, pagu: toAngka(40) } : row,
    );
    const { bab2 } = buildReportView(computeHasil({ ...DATA, perubahan: { from: 3, pk: changed ?? [] } }));
    expect(bab2.anggaran.paragraf).toContain(
      'Dengan Perjanjian Kinerja Perubahan pagu seluruhnya menjadi Rp190, semula Rp170.',
    );
  });

  it('shows both targets in Table 3.1, and tells under it what came and went', () => {
    const { capaian } = viewOf(3).bab3;
    expect(
      cellsOf(capaian.tabel)
        .slice(0, 3)
        .map((row) => row.slice(2, 5)),
    ).toEqual([
      ['Laporan', '12', '14'],
      ['%', '90', '92'],
      ['Orang', '-', '2'],
    ]);
    expect(capaian.catatan).toContain(
      'Target dan pagu mengikuti Perjanjian Kinerja Perubahan yang berlaku sejak Triwulan III; triwulan sebelumnya tetap diukur terhadap target semula. Indikator baru: Indikator D. Tidak lagi diperjanjikan: Indikator C.',
    );
  });

  it('has both agreements as appendices, each with its day', () => {
    const { lampiranPk, lampiranPkPerubahan: changed } = viewOf(3);
    expect([lampiranPk?.judul, lampiranPk?.tempatTanggal]).toEqual([
      'Lampiran I Perjanjian Kinerja Tahun 2024',
      'Kalaena, 8 Januari 2024',
    ]);
    expect([changed?.judul, changed?.tempatTanggal]).toEqual([
      'Lampiran II Perjanjian Kinerja Perubahan Tahun 2024',
      'Kalaena, 22 Juli 2024',
    ]);
    expect(cellsOf(lampiranPk?.sasaran).map((row) => row.at(-1))).toEqual(['12 Laporan', '90%', '4 Desa']);
    expect(cellsOf(changed?.sasaran).map((row) => row.slice(-2).join(' ke '))).toEqual([
      '12 Laporan ke 14 Laporan',
      '90% ke 92%',
      '- ke 2 Orang',
    ]);
  });

  it('leaves the day of PK Perubahan open where Identitas has none, whatever that of the first', () => {
    const identitas = { ...DATA.identitas, tanggalPkPerubahan: '' };
    const { lampiranPk, lampiranPkPerubahan: changed } = buildReportView(computeHasil({ ...DATA, identitas }));
    expect(lampiranPk?.tempatTanggal).toBe('Kalaena, 8 Januari 2024');
    expect(changed?.tempatTanggal).toMatch(/^Kalaena, \u2026+ 2024$/);
  });

  it('has each agreement signed by who held the office on its day', () => {
    const identitas = { ...DATA.identitas, namaPengganti: 'Nama Kedua', penggantiMulai: '2024-07-22' };
    const signedBy = (changes: Partial<typeof identitas>): (string | undefined)[] => {
      const { lampiranPk, lampiranPkPerubahan: changed } = buildReportView(
        computeHasil({ ...DATA, identitas: { ...identitas, ...changes } }),
      );
      return [lampiranPk?.pihakPertama.nama, changed?.pihakPertama.nama];
    };
    const first = DATA.identitas.nama;
    expect(signedBy({})).toEqual([first, 'Nama Kedua']);
    // The day of the report, 28 June, decides on neither.
    expect(signedBy({ penggantiMulai: '2024-03-01' })).toEqual([first, 'Nama Kedua']);
    expect(signedBy({ penggantiMulai: '2024-07-23' })).toEqual([first, first]);
    expect(signedBy({ penggantiMulai: '2024-01-08' })).toEqual(['Nama Kedua', 'Nama Kedua']);
  });

  it('prints a quarter before as it was, without a word of the change', async () => {
    const html = await renderReportHtml({ ...DATA, triwulan: 2 });
    expect(html).not.toMatch(/Perubahan|Indikator D|Sub D/);
    expect(html).toContain('Indikator C');
    expect(viewOf(2).lampiranPkPerubahan).toBeNull();
  });

  it('gives both in the JSON', () => {
    expect(hasilJson(hasilOf(3))).toMatchObject({
      perubahan: {
        mulai: 3,
        baru: [{ subKegiatan: 'Sub D', indikator: 'Indikator D' }],
        dihapus: [{ subKegiatan: 'Sub C', indikator: 'Indikator C' }],
      },
      kinerja: { baris: [{ targetTahunan: '14', targetPk: '12' }, {}, { targetTahunan: '2', targetPk: null }] },
      keuangan: { baris: [{ pagu: '120', paguPk: '100' }, {}, { pagu: null, paguPk: '20' }, {}] },
    });
    expect(hasilJson(hasilOf(2))).toMatchObject({ perubahan: null });
  });
});
