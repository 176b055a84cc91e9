import { describe, expect, test } from 'vitest';
import { wording } from '../../src/findings/wording.ts';
import { NO_OPTIONS } from '../../src/sheets/parse-buku.ts';
import type { RawSheet, RawWorkbook } from '../../src/sheets/raw-workbook.ts';
import { judgeLayout, obeyUntilRead } from '../support/layouts/judge-layout.ts';
import { PLAIN_LAYOUT } from '../support/layouts/layout-choices.ts';
import { makeLayout } from '../support/layouts/make-layout.ts';
import { OFFICE_RESULTS } from '../support/layouts/office-data.ts';
import { makeRawBuku } from '../support/raw-buku.ts';

const TABLES = ['PK', 'Rencana Aksi', 'Realisasi Keuangan'];
const TITLES = ['PERJANJIAN KINERJA TAHUN 2024', 'RENCANA AKSI', 'REALISASI KEUANGAN TRIWULAN II'];

/** The office's three tables below each other on one sheet, each below its title and a blank row after each. */
function stack(name: string, titles: readonly string[] = TITLES): RawWorkbook {
  const base = makeLayout({ ...PLAIN_LAYOUT, total: 'Jumlah' });
  const rows = new Map<number, RawSheet['rows'] extends ReadonlyMap<number, infer R> ? R : never>();
  const merges: RawSheet['merges'][number][] = [];
  let next = 1;
  TABLES.forEach((table, i) => {
    const sheet = base.sheets.find((s) => s.name === table);
    if (sheet === undefined) throw new Error(table);
    const title = titles[i];
    if (title !== undefined) rows.set(next, new Map([[1, { value: { kind: 'text', text: title } }]]));
    for (const [row, cells] of sheet.rows) rows.set(next + row, cells);
    for (const m of sheet.merges) merges.push({ ...m, top: m.top + next, bottom: m.bottom + next });
    next = Math.max(...rows.keys()) + 2;
  });
  const [model] = makeRawBuku({ [name]: [] }).sheets;
  if (model === undefined) throw new Error('no sheet');
  return { ...base, sheets: [...base.sheets.filter((s) => !TABLES.includes(s.name)), { ...model, rows, merges }] };
}

describe('tables below each other on one sheet', () => {
  test.each(['PK', 'Laporan Kinerja'])(
    'on %s are refused with the rows to move, which ends in the right figures',
    (name) => {
      const raw = stack(name);
      const judgement = judgeLayout(raw, OFFICE_RESULTS, NO_OPTIONS);
      expect(judgement.outcome).toBe('refused');
      const hints = judgement.findings.filter((f) => f.code === 'lembar/tidak-ada').map((f) => wording(f).hint);
      // PK: title, heading, three rows and a total from row 1; two rows of heading in the others.
      expect(hints.slice(-2)).toEqual([
        `tabelnya ada di lembar "${name}": pindahkan baris 8 sampai 14 dari sana ke lembar baru bernama "Rencana Aksi"`,
        `tabelnya ada di lembar "${name}": pindahkan baris 16 sampai 22 dari sana ke lembar baru bernama "Realisasi Keuangan"`,
      ]);
      const obeyed = obeyUntilRead(raw, OFFICE_RESULTS, NO_OPTIONS);
      expect([obeyed.outcome, obeyed.last.differences]).toEqual(['right', []]);
    },
  );

  test.each([
    ['PK', []],
    ['PK', ['A', 'B', 'C']],
    ['Laporan Kinerja', []],
  ])('without their titles, on %s below %j: by their headings, with the rows to move', (name, titles) => {
    const raw = stack(name, titles);
    const judgement = judgeLayout(raw, OFFICE_RESULTS, NO_OPTIONS);
    expect(judgement.outcome).toBe('refused');
    const hints = judgement.findings.filter((f) => f.code === 'lembar/tidak-ada').map((f) => wording(f).hint);
    expect(hints.slice(-2)).toEqual([
      expect.stringContaining(`"${name}": pindahkan baris 9 sampai 1`),
      expect.stringContaining(
        `"${name}": pindahkan baris 17 sampai 22 dari sana ke lembar baru bernama "Realisasi Keuangan"`,
      ),
    ]);
    const obeyed = obeyUntilRead(raw, OFFICE_RESULTS, NO_OPTIONS);
    expect([obeyed.outcome, obeyed.last.differences]).toEqual(['right', []]);
  });

  test('alone on a sheet of any other name it is to be renamed', () => {
    const base = makeLayout(PLAIN_LAYOUT);
    const raw = { ...base, sheets: base.sheets.map((s, i) => (i === 0 ? s : { ...s, name: `Sheet${i}` })) };
    const { findings } = judgeLayout(raw, OFFICE_RESULTS, NO_OPTIONS);
    expect(findings.filter((f) => f.code === 'lembar/tidak-ada').map((f) => wording(f).hint)).toEqual([
      'maksud Anda lembar "Sheet1"? Ganti namanya menjadi "PK"',
      'maksud Anda lembar "Sheet2"? Ganti namanya menjadi "Rencana Aksi"',
      'maksud Anda lembar "Sheet3"? Ganti namanya menjadi "Realisasi Keuangan"',
    ]);
    const obeyed = obeyUntilRead(raw, OFFICE_RESULTS, NO_OPTIONS);
    expect([obeyed.outcome, obeyed.last.differences]).toEqual(['right', []]);
  });
});
