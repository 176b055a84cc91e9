import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildHtmlReport } from '../../src/app/build/html-report.ts';
import { writeWordReport } from '../../src/app/outputs/word-report.ts';
import { writePdf } from '../../src/app/outputs/write-pdf.ts';
import { type OpenTemplates, openTemplates } from '../../src/app/shared/open-templates.ts';
import type { BrowserHandle } from '../../src/browser/page-pool.ts';
import { computeHasil } from '../../src/domain/compute-hasil.ts';
import { DEFAULT_OPTIONS } from '../../src/report/context/report-context.ts';
import { hasilJson } from '../../src/report/hasil-json.ts';
import { pdfText } from '../support/open-pdf.ts';
import { keuangan, pk, REFERENCE_DATA, rencana } from '../support/reference-data.ts';
import { openTestBrowser } from '../support/test-browser.ts';
import { openPackage, parseXml, readWordText } from '../support/word-markup.ts';

const COUNT = 200;
type Four = [string, string, string, string];
const four = (cell: fc.Arbitrary<string>) => fc.tuple(cell, cell, cell, cell);
const figure = fc.oneof(
  fc.nat(5000).map(String),
  fc.tuple(fc.nat(99), fc.nat(9)).map(([a, b]) => `${a}.${b}`),
);
const money = fc.oneof(
  { weight: 3, arbitrary: fc.nat(4_000_000).map((n) => String(n * 250)) },
  { weight: 1, arbitrary: fc.tuple(fc.nat(10 ** 9), fc.nat(99)).map(([a, b]) => `${a}.${String(b).padStart(2, '0')}`) },
);
const row = fc.record({
  annual: figure,
  target: four(figure),
  realisasi: four(figure),
  pagu: money,
  plan: four(money),
  spent: four(money),
});
const workbook = fc.record({
  rows: fc.array(row, { minLength: 1, maxLength: 5 }),
  triwulan: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
  basis: fc.constantFrom('triwulan' as const, 'sampai dengan' as const),
  decimals: fc.nat(4),
});
type Workbook = typeof workbook extends fc.Arbitrary<infer T> ? T : never;

function computeResults({ rows, triwulan, basis, decimals }: Workbook) {
  const nameOf = (i: number) => ({
    kegiatan: 'Kegiatan',
    subKegiatan: `Sub ${i}`,
    indikator: `Indikator ${i}`,
    satuan: 'Laporan',
  });
  const blank: Four = ['', '', '', ''];
  return computeHasil({
    ...REFERENCE_DATA,
    triwulan,
    pk: rows.map(({ annual, pagu }, i) => pk(nameOf(i), annual, pagu)),
    rencana: rows.map(({ annual, target, realisasi }, i) =>
      rencana(nameOf(i), annual, target as Four, realisasi as Four, blank, { jenis: 'akumulatif', arah: 'naik' }),
    ),
    keuangan: rows.map(({ pagu, plan, spent }, i) => keuangan(`Sub ${i}`, pagu, plan as Four, spent as Four)),
    pengaturan: { ...REFERENCE_DATA.pengaturan, basis, percentDecimals: decimals },
  });
}

/** A decimal text as Indonesians write it, written apart from the product: "1234.5" is "1.234,5"; sen have two digits. */
function written(decimal: string, isMoney: boolean): string {
  const [whole = '', part = ''] = decimal.split('.');
  const digits = isMoney && part !== '' ? part.padEnd(2, '0') : part;
  return whole.replace(/\B(?=(?:\d{3})+$)/g, '.') + (digits === '' ? '' : `,${digits}`);
}

/**
 * The totals of the results as JSON, as they stand in a row of a table, white space aside. Under `sampai dengan` the
 * figures of the quarter alone stand in front of them.
 */
function expectedTotals(json: ReturnType<typeof readJson>, { basis }: Workbook): readonly RegExp[] {
  const { jumlah } = json;
  const { capaianTercetak: capaian = '' } = json.keuangan;
  const { rataRataTercetak: mean = '' } = json.kinerja;
  const before = basis === 'triwulan' ? '' : '[\\d.,-]*';
  const [pagu, target, realisasi] = [jumlah.pagu, jumlah.target, jumlah.realisasi].map((n) =>
    literal(written(n, true)),
  );
  return [
    `Jumlah${pagu}${before}${target}${realisasi}`,
    `JumlahAnggaran${pagu}`,
    ...(capaian === '-' ? [] : [`${literal(capaian)}%`]),
    ...(mean === '-' ? [] : [`Rata-rataCapaianKinerja${before}${literal(mean)}`]),
  ].map((text) => new RegExp(text));
}

const literal = (text: string): string => text.replace(/[.]/g, '\\.');

interface Results {
  /** By key of the JSON. */
  readonly kinerja: Readonly<Record<string, string>>;
  readonly keuangan: Readonly<Record<string, string>>;
  readonly jumlah: { readonly pagu: string; readonly target: string; readonly realisasi: string };
}
function readJson(hasil: ReturnType<typeof computeResults>): Results {
  const json = JSON.parse(JSON.stringify(hasilJson(hasil)));
  return { ...json, jumlah: json.keuangan.jumlah };
}
const solid = (text: string): string => text.normalize('NFKC').replace(/[\s\u00ad\u200b]/g, '');

describe('the totals that are printed', () => {
  let browser: BrowserHandle;
  let templates: OpenTemplates;
  beforeAll(async () => {
    browser = await openTestBrowser({ pages: 2 });
    templates = await openTemplates();
  });
  afterAll(() => browser.close());

  it(`are those of the JSON, in the PDF and in the Word file, for ${COUNT} random workbooks`, async () => {
    const models = fc.sample(workbook, COUNT);
    const checkOne = async (model: Workbook): Promise<void> => {
      const hasil = computeResults(model);
      const totals = expectedTotals(readJson(hasil), model);
      const { html, view, fonts } = (await buildHtmlReport(hasil, { ...DEFAULT_OPTIONS, draft: true }, templates))
        .value;
      const page = { html, fonts, title: view.judulDokumen, author: '', now: new Date(0), step: () => undefined };
      const pdf = await writePdf({ ...page, timeoutMs: 120_000, browser });
      const docx = await writeWordReport({ ...page, hasil, printed: pdf.printed ?? null });
      const texts = {
        pdf: solid(await pdfText(pdf.bytes)),
        docx: solid(readWordText(parseXml(openPackage(Buffer.from(docx.bytes)).get('word/document.xml') ?? ''))),
      };
      for (const [kind, text] of Object.entries(texts)) {
        const missing = totals.filter((total) => !total.test(text));
        if (missing.length > 0) throw new Error(`${kind} lacks ${missing.join(', ')}: ${JSON.stringify(model)}`);
      }
    };
    const queue = [...models];
    const work = async (): Promise<void> => {
      for (let model = queue.pop(); model !== undefined; model = queue.pop()) await checkOne(model);
    };
    await Promise.all([work(), work(), work()]);
    expect(queue).toEqual([]);
  }, 600_000);
});
