import { describe, expect, it } from 'vitest';
import { writeMatrixExcel } from '../../../src/app/outputs/matrix-excel.ts';
import { toDecimalText } from '../../../src/domain/angka.ts';
import { computeHasil } from '../../../src/domain/compute-hasil.ts';
import { buildReportView } from '../../../src/report/build/build-report-view.ts';
import { hasilJson } from '../../../src/report/hasil-json.ts';
import { yearlyJson } from '../../../src/report/yearly-json.ts';
import { readGraded } from '../../support/graded-buku.ts';
import { openReport } from '../../support/opened-report.ts';
import { recalculate } from '../../support/recalculate.ts';
import { renderReportHtml } from '../../support/test-report.ts';
import { foldSpace, readHtmlText, readWordText } from '../../support/word-markup.ts';
import { getSheet, listFormulaCells, readRawBuku } from '../../support/workbook-cells.ts';

const { data } = readGraded();
const hasil = computeHasil(data);
const graded = hasil.kinerja.at(-1);

describe('an indikator of grades', () => {
  it('is computed by the numbers of Skala Nilai: B of BB is 60 / 70', () => {
    expect(graded?.jenis).toBe('posisi akhir');
    expect(graded?.main.target?.toFixed()).toBe('70');
    expect(graded?.main.realisasi?.toFixed()).toBe('60');
    expect(toDecimalText(graded?.main.capaian ?? hasil.keuanganSummary.pagu, 4)).toBe('85.7143');
    // (100 + 85,714...) / 2
    expect(toDecimalText(hasil.kinerjaSummary.rataRata ?? hasil.keuanganSummary.pagu, 4)).toBe('92.8571');
  });

  it('has no sum, also where every other satuan is the same', () => {
    const same = { ...data.pengaturan, sumMixedSatuan: true };
    expect(computeHasil({ ...data, pengaturan: same }).kinerjaSummary.jumlah).toEqual({
      annualTarget: null,
      target: null,
      realisasi: null,
    });
  });

  it('has its grades beside the numbers in the JSON; an indikator of numbers has null', () => {
    expect(hasilJson(hasil)).toMatchObject({
      kinerja: {
        baris: [
          { predikatNilai: null },
          { predikatNilai: null, target: '3' },
          {
            predikatNilai: { targetTahunan: 'BB', target: 'BB', realisasi: 'B' },
            targetTahunan: '70',
            target: '70',
            realisasi: '60',
            capaianTercetak: '85,71',
          },
        ],
      },
    });
  });

  it('has them in the JSON of the year too: the last realisasi is that of Triwulan II', () => {
    const year = computeHasil({ ...data, triwulan: 4, isYearly: true });
    expect(JSON.stringify(yearlyJson(year))).toContain(
      '"predikatNilai":{"targetTahunan":"BB","target":"BB","realisasi":"B"}',
    );
  });

  it('is printed as its grades, without the satuan behind them', () => {
    const { bab2, bab3 } = buildReportView(hasil);
    const rows = bab3.capaian.tabel.kelompok.flatMap((group) => group.baris.map((row) => row.teks));
    expect(rows[2]).toMatchObject({ target: 'BB', realisasi: 'B', capaian: '85,71', targetTahunan: 'BB' });
    expect(rows[1]).toMatchObject({ target: '3', realisasi: '3', capaian: '100' });
    const agreed = bab2.perjanjian.tabel.kelompok.flatMap((group) => group.baris.map((row) => row.teks.target));
    expect(agreed).toEqual(['5 Lembaga', '12 Laporan', 'BB']);
  });

  it('is told so in sentences, in HTML and in Word alike', async () => {
    const html = await renderReportHtml(data);
    expect(html).toContain('dengan target BB');
    expect(html).not.toMatch(/BB predikat|70 predikat/i);
    const { page, document } = await openReport(data);
    for (const text of [readHtmlText(page), readWordText(document)]) {
      expect(foldSpace(text)).toContain('dengan target BB pada Triwulan II');
      expect(foldSpace(text)).toContain('Realisasi B atau 85,71%');
    }
  });

  it('keeps its number in the matrix for the formulas, and shows the grade as long as the number stands there', async () => {
    const raw = readRawBuku((await writeMatrixExcel(hasil)).bytes);
    const cells = [...getSheet(raw, 'Kinerja').rows.values()].flatMap((row) => [...row.values()]);
    const shown = cells.flatMap(({ value, format }) =>
      value.kind === 'number' && format?.includes('BB') === true ? [[value.text, format]] : [],
    );
    expect(shown.length).toBeGreaterThan(0);
    expect(new Set(shown.map(String))).toEqual(new Set(['70,[=70]"BB";General']));
    const fractions = [...listFormulaCells(recalculate(raw)).values()].map(({ value }) =>
      value.kind === 'number' ? Number(value.text).toFixed(4) : '',
    );
    // 60 / 70 of the quarter, s.d., and of the year in the sheet after E.81
    expect(fractions.filter((text) => text === '0.8571')).toHaveLength(3);
  });
});
