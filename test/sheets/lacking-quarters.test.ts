import { describe, expect, test } from 'vitest';
import { wording } from '../../src/findings/wording.ts';
import { NO_OPTIONS } from '../../src/sheets/parse-buku.ts';
import type { RawWorkbook } from '../../src/sheets/raw-workbook.ts';
import { addColumn } from '../support/layouts/add-column.ts';
import { judgeLayout } from '../support/layouts/judge-layout.ts';
import { PLAIN_LAYOUT } from '../support/layouts/layout-choices.ts';
import { makeLayout } from '../support/layouts/make-layout.ts';
import { obeyAdvice } from '../support/layouts/obey-advice.ts';
import { OFFICE_RESULTS, OFFICE_ROWS, type OfficeRow } from '../support/layouts/office-data.ts';
import { makeRawBuku, type TestCell } from '../support/raw-buku.ts';

type Cells = readonly TestCell[];

const upTo = (r: OfficeRow, q: 1 | 2): number =>
  r.spent.slice(0, q).reduce<number>((n, cell) => n + (typeof cell === 'number' ? cell : 0), 0);
const own = (r: OfficeRow): Cells => [r.anggaran[1] ?? null, r.spent[1] ?? null];

/** The reference workbook with a Realisasi Keuangan of its second quarter alone. */
function withKeuangan(
  title: Cells,
  headings: readonly Cells[],
  row: (r: OfficeRow) => Cells,
  merges: readonly string[] = [],
) {
  const rows = OFFICE_ROWS.map((r, i): Cells => [i + 1, r.subKegiatan, r.pagu, ...row(r)]);
  const { sheets } = makeRawBuku({ 'Realisasi Keuangan': { rows: [title, ...headings, ...rows], merges } });
  const base = makeLayout(PLAIN_LAYOUT);
  return { ...base, sheets: [...base.sheets.filter(({ name }) => name !== 'Realisasi Keuangan'), ...sheets] };
}

const errorsOf = (raw: RawWorkbook) =>
  judgeLayout(raw, OFFICE_RESULTS, NO_OPTIONS).findings.filter(({ severity }) => severity === 'error');

/** Does what the one error says, adds the columns that it names, and gives what then comes out. */
function obey(raw: RawWorkbook, headingRow: number, code: string, figures: (heading: string) => Cells, way = 0) {
  const [told, ...others] = errorsOf(raw);
  if (told === undefined) throw new Error('nothing is told');
  expect([told.code, others.length]).toEqual([code, 0]);
  const { hint } = wording(told);
  const chosen = hint.split('; ')[way] ?? hint;
  const added = /tambahkan kolom (.*) di sebelah kanan tabel/.exec(chosen)?.[1] ?? '';
  const typed = obeyAdvice(raw, told, way) ?? raw;
  const done = [...added.matchAll(/"([^"]+)"/g)].reduce(
    (book, [, heading = '']) => addColumn(book, 'Realisasi Keuangan', headingRow, heading, figures(heading)),
    typed,
  );
  const { outcome, differences } = judgeLayout(done, OFFICE_RESULTS, NO_OPTIONS);
  return [outcome, differences];
}

describe('sums up to the quarter beside the quarter alone: the quarters before are asked for', () => {
  const first = (): Cells => OFFICE_ROWS.map((r) => r.spent[0] ?? null);

  test('by the title, the repair taken to the letter ends in the right figures', () => {
    const raw = withKeuangan(
      ['REALISASI KEUANGAN TRIWULAN II'],
      [['NO', 'SUB KEGIATAN', 'ANGGARAN', 'TARGET', 'REALISASI', 'REALISASI S.D. TRIWULAN II']],
      (r) => [...own(r), upTo(r, 2)],
    );
    expect(obey(raw, 2, 'kolom/tanpa-triwulan-lalu', first)).toEqual(['right', []]);
  });

  test('by its own headings', () => {
    const raw = withKeuangan(
      ['REALISASI KEUANGAN'],
      [['NO', 'SUB KEGIATAN', 'PAGU', 'TARGET TW II', 'REALISASI TW II', 'REALISASI S.D. TW II']],
      (r) => [...own(r), upTo(r, 2)],
    );
    expect(obey(raw, 2, 'kolom/tanpa-triwulan-lalu', first)).toEqual(['right', []]);
  });

  test('TW LALU of Triwulan II without a title is Triwulan I, which is typed over it', () => {
    const raw = withKeuangan(
      ['REALISASI KEUANGAN'],
      [['NO', 'SUB KEGIATAN', 'PAGU', 'REALISASI S.D. TW LALU', 'TARGET TW II', 'REALISASI TW II']],
      (r) => [r.spent[0] ?? null, ...own(r)],
    );
    expect(obey(raw, 2, 'kolom/tanpa-triwulan-lalu', () => [])).toEqual(['right', []]);
  });

  test('a quarter before that stands there under a heading of the office is told by that heading, not to be added', () => {
    const raw = withKeuangan(
      ['REALISASI KEUANGAN'],
      [
        ['NO', 'SUB KEGIATAN', 'PAGU', 'REALISASI S.D. TRIWULAN II', 'TRIWULAN I', null, 'TRIWULAN II', null],
        [null, null, null, null, 'TARGET', 'REALISSI', 'TARGET', 'REALISASI'],
      ],
      (r) => [upTo(r, 2), r.anggaran[0] ?? null, r.spent[0] ?? null, ...own(r)],
      ['E2:F2', 'G2:H2'],
    );
    expect(obey(raw, 2, 'kolom/tidak-dibaca', () => [])).toEqual(['right', []]);
  });

  test('with every quarter before there, or with none that is summed up, nothing is asked', () => {
    const headings = ['NO', 'SUB KEGIATAN', 'PAGU', 'REALISASI TW I', 'REALISASI TW II', 'REALISASI S.D. TW II'];
    const whole = withKeuangan([], [headings], (r) => [r.spent[0] ?? null, r.spent[1] ?? null, upTo(r, 2)]);
    expect(errorsOf(whole)).toEqual([]);
    const alone = withKeuangan([], [headings.filter((_, i) => i < 3 || i === 4)], (r) => [r.spent[1] ?? null]);
    expect(errorsOf(alone)).toEqual([]);
  });
});

describe('a realisasi that is the pagu less what is left of it', () => {
  const sheet = (heading: string, figure: (r: OfficeRow) => number) =>
    withKeuangan(
      ['REALISASI KEUANGAN TRIWULAN II'],
      [['NO', 'SUB KEGIATAN', 'ANGGARAN', 'REALISASI', heading]],
      (r) => [figure(r), r.pagu - figure(r)],
    );
  const second = (r: OfficeRow): number => (typeof r.spent[1] === 'number' ? r.spent[1] : 0);

  test.each(['SISA ANGGARAN', 'LEBIH/(KURANG)'])(
    'beside %s is held to be a sum, and read as one when told so',
    (heading) => {
      const raw = sheet(heading, (r) => upTo(r, 2));
      expect(obey(raw, 2, 'kolom/tampak-kumulatif', () => OFFICE_ROWS.map((r) => upTo(r, 1)))).toEqual(['right', []]);
    },
  );

  test('is the quarter alone when told so', () => {
    const raw = sheet('SISA PAGU', second);
    const [outcome, differences] = obey(raw, 2, 'kolom/tampak-kumulatif', () => [], 1);
    expect(outcome).toBe('silent');
    // Triwulan I is nowhere, so that only what was spent up to Triwulan II falls short.
    expect((differences as string[]).every((text) => /SampaiDengan|serapan/.test(text))).toBe(true);
  });

  test('is not asked of Triwulan I, nor where something else is left', () => {
    const other = withKeuangan(
      ['REALISASI KEUANGAN TRIWULAN II'],
      [['NO', 'SUB KEGIATAN', 'ANGGARAN', 'REALISASI', 'SISA KAS']],
      (r) => [second(r), 1_000_000],
    );
    expect(errorsOf(other)).toEqual([]);
  });
});
