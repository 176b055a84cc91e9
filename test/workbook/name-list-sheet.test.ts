import { describe, expect, it } from 'vitest';
import { DINAS } from '../../scripts/examples/dinas.ts';
import { makeWorkbook } from '../../src/app/init/init-workbook.ts';
import { checkBuku } from '../../src/app/shared/check-buku.ts';
import { NO_OPTIONS } from '../../src/sheets/parse-buku.ts';
import { KALAENA } from '../../src/workbook/kalaena.ts';
import { IKU_LIST } from '../../src/workbook/offered-sheets.ts';
import { EMPTY_CONTENT, type WorkbookContent } from '../../src/workbook/workbook-content.ts';
import { sampled } from '../support/random-runs.ts';
import { getSheet, readContent, readRawBuku } from '../support/workbook-cells.ts';
import { unzip } from '../support/workbook-parts.ts';

/** A workbook reported by its sasaran, of which the second has two indikator. */
const SASARAN: WorkbookContent = {
  ...KALAENA,
  identitas: { ...KALAENA.identitas, tingkat: 'sasaran' },
  further: [
    {
      name: 'IKU',
      title: 'INDIKATOR KINERJA UTAMA',
      columns: IKU_LIST.filter(({ isOptional }) => !isOptional).map(({ heading }) => [heading, 20]),
      rows: ['Pelayanan makin baik', 'Desa makin maju', null].map((sasaran, i) =>
        IKU_LIST.filter(({ isOptional }) => !isOptional).map(({ column: { key, type } }) => {
          if (key === 'subKegiatan') return sasaran;
          if (key === 'jenis') return 'tetap';
          if (key === 'arah') return 'naik';
          return type !== undefined && /target|realisasi/i.test(key) ? 80 : key === 'satuan' ? '%' : `Indikator ${i}`;
        }),
      ),
    },
  ],
};

async function makeParts(content: WorkbookContent) {
  const { bytes } = await makeWorkbook(content, content.rows.length);
  return { bytes, raw: readRawBuku(bytes), parts: unzip(Buffer.from(bytes)) };
}

/** The names that the drop-down of the rule names, as the workbook stores them. */
function offeredIn(raw: ReturnType<typeof readRawBuku>, rule: string): readonly string[] {
  const [, first, last] =
    /^OFFSET\('Daftar Nama'!\$A\$(4),0,0,MAX\(1,MAX\('Daftar Nama'!\$C\$4:\$C\$(\d+)\)\),1\)$/.exec(rule) ?? [];
  const sheet = getSheet(raw, 'Daftar Nama');
  const cells = (column: string): readonly string[] =>
    Array.from({ length: Number(last) - 3 }, (_, i) => readContent(sheet, `${column}${Number(first) + i}`) ?? '');
  const count = Math.max(1, ...cells('C').map(Number));
  return cells('A').slice(0, count);
}

/** The formula of the drop-down in a column, from its fourth row on. */
const ruleAt = (xml: string, column: string): string =>
  new RegExp(`<dataValidation [^>]*sqref="${column}4:${column}\\d+"[^>]*><formula1>(.*?)</formula1>`).exec(
    xml.replaceAll('&apos;', "'"),
  )?.[1] ?? '';

const WORKBOOKS: readonly [string, WorkbookContent][] = [
  ['of sub kegiatan', KALAENA],
  ['of sub kegiatan with several indikator', DINAS],
  ['of sasaran', SASARAN],
];

describe.each(sampled(WORKBOOKS))('the drop-down of UNTUK in a workbook %s', (_, content) => {
  it('offers what is accepted there, each name once, and nothing else', async () => {
    const { bytes, raw, parts } = await makeParts(content);
    const {
      checked: { findings },
      hasil,
    } = checkBuku({ name: 'buku.xlsx', bytes: Buffer.from(bytes) }, NO_OPTIONS);
    expect(findings.filter(({ code }) => code === 'narasi/untuk-tidak-dikenal')).toEqual([]);
    const groups = hasil?.kegiatan ?? [];
    const accepted = groups.flatMap((g) => [
      g.kegiatan,
      ...g.kinerja.map((row) => row.subKegiatan),
      ...g.keuangan.map((row) => row.subKegiatan),
    ]);
    const offered = offeredIn(raw, ruleAt(parts['xl/worksheets/sheet6.xml'] ?? '', 'C'));
    expect([...offered].sort()).toEqual([...new Set(accepted)].filter((name) => name !== '').sort());
    expect(ruleAt(parts['xl/worksheets/sheet7.xml'] ?? '', 'B')).toBe(
      ruleAt(parts['xl/worksheets/sheet6.xml'] ?? '', 'C'),
    );
  });

  it('offers nothing that a text may not be for: each name is tried', async () => {
    const { raw, parts } = await makeParts(content);
    const offered = offeredIn(raw, ruleAt(parts['xl/worksheets/sheet6.xml'] ?? '', 'C'));
    const narasi = [...offered, 'Bukan nama apa pun'].map((name) => ['Analisis', name, 'Sebab.'] as const);
    const { bytes } = await makeWorkbook({ ...content, narasi }, content.rows.length);
    const {
      checked: { findings },
    } = checkBuku({ name: 'buku.xlsx', bytes: Buffer.from(bytes) }, NO_OPTIONS);
    const unknown = findings.filter(({ code }) => code === 'narasi/untuk-tidak-dikenal');
    expect(unknown.map(({ written }) => written)).toEqual(['Bukan nama apa pun']);
  });
});

it('an empty workbook offers one blank, not an error', async () => {
  const { bytes } = await makeWorkbook(EMPTY_CONTENT, 3);
  const parts = unzip(Buffer.from(bytes));
  expect(offeredIn(readRawBuku(bytes), ruleAt(parts['xl/worksheets/sheet6.xml'] ?? '', 'C'))).toEqual(['']);
});
