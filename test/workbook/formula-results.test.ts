import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeWorkbook } from '../../src/app/init/init-workbook.ts';
import { checkBuku } from '../../src/app/shared/check-buku.ts';
import type { Triwulan } from '../../src/domain/triwulan.ts';
import { NO_OPTIONS } from '../../src/sheets/parse-buku.ts';
import { KALAENA } from '../../src/workbook/kalaena.ts';
import type { CellContent, ContentRow, WorkbookContent } from '../../src/workbook/workbook-content.ts';
import { randomRuns } from '../support/random-runs.ts';

const numberCell: fc.Arbitrary<CellContent> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 400 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 4000 }).map((n) => n / 8) },
  { weight: 1, arbitrary: fc.constantFrom<CellContent>('-', null, 0) },
);
const rupiah: fc.Arbitrary<CellContent> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 900 }).map((n) => n * 1250) },
  { weight: 1, arbitrary: fc.constantFrom<CellContent>('-', null) },
);

function makeFour<T>(a: fc.Arbitrary<T>): fc.Arbitrary<Readonly<Record<Triwulan, T>>> {
  return fc.tuple(a, a, a, a).map(([x, y, z, w]) => ({ 1: x, 2: y, 3: z, 4: w }));
}

const makeRow = (i: number): fc.Arbitrary<ContentRow> =>
  fc
    .record({
      jenis: fc.constantFrom('akumulatif', 'kumulatif', 'tetap', 'posisi akhir', 'rata-rata', null),
      arah: fc.constantFrom('naik', 'turun', null),
      satuan: fc.constantFrom('Laporan', 'Orang'),
      triwulan: makeFour(fc.record({ target: numberCell, realisasi: numberCell, anggaran: rupiah })),
      realisasiKeuangan: makeFour(rupiah),
      bobot: fc.constantFrom(null, 0, 10, 25, 40),
    })
    .map((random) => ({
      program: 'Program',
      kegiatan: 'Kegiatan',
      subKegiatan: `Sub Kegiatan ${i}`,
      kode: '',
      indikator: `Indikator ${i}`,
      target: 100,
      pagu: 900_000_000,
      remark: '',
      ...random,
    })) as fc.Arbitrary<ContentRow>;

const buku: fc.Arbitrary<WorkbookContent> = fc
  .record({
    rows: fc.integer({ min: 1, max: 5 }).chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => makeRow(i)))),
    pengaturan: fc.record(
      {
        basis: fc.constantFrom('triwulan', 'sampai dengan'),
        fallingFormula: fc.constantFrom('2T-R', 'T/R'),
        batasCapaian: fc.constantFrom(100, 120),
        sumMixedSatuan: fc.constantFrom('ya', 'tidak'),
        keuanganSummary: fc.constantFrom('total', 'rata-rata'),
        kinerjaMean: fc.constantFrom('otomatis', 'biasa', 'berbobot'),
      },
      { requiredKeys: [] },
    ),
  })
  .map((random) => ({ ...KALAENA, narasi: [], ...random }) as WorkbookContent);

/** Findings about a figure that the writer itself put there. */
const WRITER_OWN =
  /^(?:pk|rencana|keuangan)\/(?:jumlah|capaian|rata-rata)$|^jumlah\/|^sel\/(?!pecahan)|^baris\/|^lembar\/|^kolom\/|^pembulatan\/|-beda-(?:pk|rencana)$/;

it('whatever is filled in, check agrees with every figure that the writer stores', async () => {
  await fc.assert(
    fc.asyncProperty(buku, fc.integer({ min: 0, max: 7 }), async (content, count) => {
      const { bytes } = await makeWorkbook(content, count);
      const { findings } = checkBuku({ name: 'acak.xlsx', bytes }, NO_OPTIONS).checked;
      expect(findings.filter((f) => WRITER_OWN.test(f.code) && f.code !== 'jumlah/beda-satuan')).toEqual([]);
    }),
    { numRuns: randomRuns(60), seed: 20240705 },
  );
}, 60_000);
