import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeWorkbook } from '../../../src/app/init/init-workbook.ts';
import { checkBuku, checkRaw } from '../../../src/app/shared/check-buku.ts';
import { formatCellRef } from '../../../src/findings/cell-ref.ts';
import type { Finding } from '../../../src/findings/finding.ts';
import { NO_OPTIONS } from '../../../src/sheets/parse-buku.ts';
import type { RawCell, RawWorkbook } from '../../../src/sheets/raw-workbook.ts';
import { KALAENA } from '../../../src/workbook/kalaena.ts';
import { EMPTY_CONTENT } from '../../../src/workbook/workbook-content.ts';
import { readXlsx } from '../../../src/xlsx/read/read-xlsx.ts';

function check(bytes: Uint8Array): ReturnType<typeof checkBuku> {
  return checkBuku({ name: 'buku.xlsx', bytes }, NO_OPTIONS);
}

function checkExample(file: string): ReturnType<typeof checkBuku> {
  return check(readFileSync(new URL(`../../../examples/${file}`, import.meta.url)));
}

/** A workbook without the result of any formula. */
function withoutResults({ sheets }: RawWorkbook): RawWorkbook {
  const strip = (cell: RawCell): RawCell =>
    cell.formula === undefined ? cell : { ...cell, value: { kind: 'uncomputed' } };
  return {
    sheets: sheets.map((sheet) => ({
      ...sheet,
      rows: new Map(
        [...sheet.rows].map(([row, cells]) => [row, new Map([...cells].map(([c, cell]) => [c, strip(cell)]))]),
      ),
    })),
  };
}

/** "PK!G7 pk/target-kosong", in the order found. */
function summarize(findings: readonly Finding[]): string[] {
  return findings.map((f) => `${f.at === undefined ? '' : formatCellRef(f.at)} ${f.code}`);
}

describe('check on the examples', () => {
  it('finds nothing in the consistent one: money spent without a target is explained in Narasi', () => {
    const { checked, hasil } = checkExample('kalaena-2024-tw2.xlsx');
    expect(summarize(checked.findings)).toEqual([]);
    expect(hasil?.kinerjaSummary.rataRata?.toFixed()).toBe('100');
    expect(hasil?.keuanganSummary.capaian?.toFixed(10)).toBe('127.8825384826');
    expect(hasil?.keuanganSummary.rowRataRata?.toFixed(10)).toBe('116.7624588643');
    expect(hasil?.keuanganSummary.serapan?.toFixed(2)).toBe('41.96');
    expect(hasil?.keuanganSummary.realisasiSampaiDengan.toFixed()).toBe('44997830');
  });

  it('finds nothing in the invented dinas', () => {
    expect(summarize(checkExample('dinas-contoh-2025-tw3.xlsx').checked.findings)).toEqual([]);
  });

  it.each(['kalaena-2024-tw2.xlsx', 'dinas-contoh-2025-tw3.xlsx'])(
    'tells one cause alone in %s, saved by a program that computes no formula',
    (file) => {
      const raw = readXlsx(readFileSync(new URL(`../../../examples/${file}`, import.meta.url)));
      const { checked } = checkRaw(file, withoutResults(raw.value ?? { sheets: [] }), [], NO_OPTIONS);
      expect(checked.findings.map((f) => f.code)).toEqual(['sel/rumus-belum-dihitung']);
    },
  );

  it('finds the faults of the printed report where they stand', () => {
    const { findings } = checkExample('kalaena-2024-tw2-asli.xlsx').checked;
    expect(summarize(findings).sort()).toEqual(
      [
        'Identitas!B15 identitas/tanggal',
        'PK!G7 pk/target-kosong',
        "'Rencana Aksi'!G8 rencana/target-tahunan",
        "'Rencana Aksi'!G10 jumlah/beda-satuan",
        "'Realisasi Keuangan'!I7 keuangan/realisasi-tanpa-target",
        "'Realisasi Keuangan'!J8 pembulatan/campur",
        "'Realisasi Keuangan'!H10 keuangan/jumlah",
        'Narasi!E4 narasi/bilangan',
        'Narasi!E4 narasi/bilangan',
        'Narasi!E5 narasi/peraturan-beda',
        'Narasi!C6 narasi/untuk-tidak-dikenal',
        'Narasi!E7 narasi/angka-beda',
        'Narasi!E7 narasi/angka-beda',
        'Narasi!E8 narasi/triwulan-beda',
        'Narasi!E9 narasi/angka-beda',
        'Narasi!E9 narasi/simpulan-terbalik',
      ].sort(),
    );
  });

  it('names the target total, both figures, the difference and the cause', () => {
    const { findings } = checkExample('kalaena-2024-tw2-asli.xlsx').checked;
    expect(findings.find((f) => f.code === 'keuangan/jumlah')).toMatchObject({
      severity: 'error',
      written: '41664750',
      computed: '19180750',
      difference: '22484000',
      cause: { code: 'kumulatif' },
    });
    // What is made from that total is told under it.
    const [summary] = findings.find((f) => f.code === 'keuangan/jumlah')?.consequences ?? [];
    expect(summary).toMatchObject({
      code: 'keuangan/rata-rata',
      written: '59',
      computed: '127.8825384826',
      cause: { code: 'ikut-jumlah-salah' },
    });
  });
});

describe('check on what init writes', () => {
  it('asks an empty workbook only for what is still to be filled in', async () => {
    const { checked } = check((await makeWorkbook(EMPTY_CONTENT, 12)).bytes);
    const codes = new Set(checked.findings.map((f) => f.code));
    expect(codes).toEqual(new Set(['identitas/kosong', 'identitas/tanggal', 'lembar/tanpa-baris']));
  });

  it('finds no more in the example with rows to spare', async () => {
    const { checked } = check((await makeWorkbook(KALAENA, 9)).bytes);
    expect(summarize(checked.findings)).toEqual([]);
  });
});
