import { describe, expect, it } from 'vitest';
import { writeMatrixExcel } from '../../../src/app/outputs/matrix-excel.ts';
import { computeHasil } from '../../../src/domain/compute-hasil.ts';
import { buildReportView } from '../../../src/report/build/build-report-view.ts';
import { hasilJson } from '../../../src/report/hasil-json.ts';
import { yearlyJson } from '../../../src/report/yearly-json.ts';
import { readQuotients } from '../../support/quotient-buku.ts';
import { recalculate } from '../../support/recalculate.ts';
import { getSheet, listFormulaCells, readRawBuku } from '../../support/workbook-cells.ts';

// 95 of 100 in Triwulan I, 40 of 80 in II: together 135 of 180.
const { data, buku } = readQuotients();
const basis = { ...data.pengaturan, basis: 'sampai dengan' as const };
const [triwulan, cumulative] = [computeHasil(data), computeHasil({ ...data, pengaturan: basis })];
const year = computeHasil({ ...data, triwulan: 4, isYearly: true });

describe('a report of an indikator with PEMBILANG and PENYEBUT', () => {
  it('has as realisasi of a blank cell their quotient, at the cell of PEMBILANG', () => {
    const row = buku.rencana?.rows.at(-1);
    expect(row?.data.triwulan[2].realisasi.toString()).toBe('50');
    expect(row?.at.triwulan[2].realisasi).toEqual({ sheet: 'Rencana Aksi', row: 7, column: 14 });
  });

  it('prints the quotient, and under the table of what', () => {
    const { bab3 } = buildReportView(triwulan);
    const rows = bab3.capaian.tabel.kelompok.flatMap((group) => group.baris.map((row) => row.teks));
    expect(rows[2]).toMatchObject({ target: '90', realisasi: '50', capaian: '55,56' });
    expect(bab3.capaian.catatan).toContain(
      'Realisasi Triwulan II yang dihitung dari pembilang dan penyebut: sub kegiatan nomor 3 (40 dari 80).',
    );
  });

  it('says both where it prints both views', () => {
    const { bab3 } = buildReportView(cumulative);
    const rows = bab3.capaian.tabel.kelompok.flatMap((group) => group.baris.map((row) => row.teks));
    expect(rows[2]).toMatchObject({ realisasi: '50', realisasiSampaiDengan: '75', capaianSampaiDengan: '83,33' });
    expect(bab3.capaian.catatan.filter((text) => text.includes('pembilang'))).toEqual([
      'Realisasi Triwulan II yang dihitung dari pembilang dan penyebut: sub kegiatan nomor 3 (40 dari 80).',
      'Realisasi sampai dengan Triwulan II yang dihitung dari pembilang dan penyebut: sub kegiatan nomor 3 (135 dari 180).',
    ]);
  });

  it('gives both in the JSON, of the quarter and of the year; null for other indikator', () => {
    expect(hasilJson(triwulan)).toMatchObject({
      kinerja: {
        baris: [{}, { pembilang: null, penyebut: null }, { pembilang: '40', penyebut: '80', realisasi: '50' }],
      },
    });
    expect(hasilJson(cumulative)).toMatchObject({
      kinerja: { baris: [{}, {}, { pembilang: '135', penyebut: '180', realisasi: '75', capaianTercetak: '83,33' }] },
    });
    expect(JSON.stringify(yearlyJson(year))).toContain('"realisasi":"75","pembilang":"135","penyebut":"180"');
  });

  it('has the quotient as formula in the matrix and in the sheet after E.81', async () => {
    const raw = readRawBuku((await writeMatrixExcel(triwulan)).bytes);
    const values = [...listFormulaCells(recalculate(raw)).entries()];
    for (const name of ['Kinerja', 'E.81']) {
      const formulas = [...getSheet(raw, name).rows.values()].flatMap((row) =>
        [...row.values()].filter(({ formula }) => formula?.includes('135/180*100') === true),
      );
      expect(formulas.map(({ value }) => value)).toEqual([{ kind: 'number', text: '75' }]);
    }
    const anew = values.filter(([, { formula }]) => formula === '135/180*100').map(([, { value }]) => value);
    expect(anew).toEqual([
      { kind: 'number', text: '75' },
      { kind: 'number', text: '75' },
    ]);
  });
});
