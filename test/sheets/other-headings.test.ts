import { describe, expect, it } from 'vitest';
import { VALUES } from '../checker/bases.ts';
import { checkWorkbook } from '../checker/check-workbook.ts';
import { type Edits, editCells } from '../checker/edit-workbook.ts';
import { sampled } from '../support/random-runs.ts';

/** One heading in several columns of a row. */
const headed = (sheet: string, row: number, columns: readonly string[], heading: string): Edits =>
  Object.fromEntries(columns.map((column) => [`${sheet}!${column}${row}`, heading]));
const codesOf = (edits: Edits) => checkWorkbook(editCells(VALUES.raw, edits)).roots.map(({ code }) => code);

const PLAN = ['J', 'N', 'R', 'V'];
const MONEY = ['G', 'J', 'M', 'P'];

/** Usual headings of optional columns, each with a gross error in its column and what must be told. */
const HEADINGS: readonly (readonly [heading: string, where: string, edits: Edits, error: Edits, code: string])[] = [
  ...['TINGKAT CAPAIAN', 'PROSENTASE CAPAIAN', 'CAPAIAN (%)', '% CAPAIAN'].flatMap((heading) => [
    [
      heading,
      'Rencana Aksi',
      headed('Rencana Aksi', 4, PLAN, heading),
      { 'Rencana Aksi!R7': 50 },
      'rencana/capaian',
    ] as const,
    [
      heading,
      'Realisasi Keuangan',
      headed('Realisasi Keuangan', 5, MONEY, heading),
      { 'Realisasi Keuangan!M8': 50 },
      'keuangan/capaian',
    ] as const,
  ]),
  ...['TARGET TAHUN 2025', 'TARGET 2025', 'TARGET'].flatMap((heading) => [
    [
      heading,
      'Rencana Aksi',
      { 'Rencana Aksi!E3': heading },
      { 'Rencana Aksi!E7': 99 },
      'rencana/target-beda-pk',
    ] as const,
    [heading, 'PK', { 'PK!G4': heading }, { 'PK!G7': 99 }, 'rencana/target-beda-pk'] as const,
  ]),
  ...['Rp', 'PAGU ANGGARAN', 'ANGGARAN KAS', 'RENCANA ANGGARAN'].map(
    (heading) =>
      [
        heading,
        'Rencana Aksi',
        headed('Rencana Aksi', 4, ['K', 'O', 'S', 'W'], heading),
        { 'Rencana Aksi!S7': 99_000_000 },
        'rencana/anggaran-beda-pagu',
      ] as const,
  ),
  ...['ANGGARAN KAS', 'RENCANA', 'ANGGARAN'].map(
    (heading) =>
      [
        heading,
        'Realisasi Keuangan',
        headed('Realisasi Keuangan', 5, ['E', 'H', 'K', 'N'], heading),
        { 'Realisasi Keuangan!K8': 99_000_000 },
        'keuangan/target-beda-rencana',
      ] as const,
  ),
  ...['SAT', 'SATUAN TARGET'].flatMap((heading) => [
    [
      heading,
      'Rencana Aksi',
      { 'Rencana Aksi!D3': heading },
      { 'Rencana Aksi!D7': 'Ekor' },
      'rencana/satuan-beda-pk',
    ] as const,
    [heading, 'PK', { 'PK!H4': heading }, { 'PK!H7': 'Ekor' }, 'rencana/satuan-beda-pk'] as const,
  ]),
];

describe('an optional column under another usual heading', () => {
  it.each(sampled(HEADINGS, 12))(
    '%s in %s is read: clean as it stands, a gross error in it is told',
    (_heading, _where, edits, error, code) => {
      expect(codesOf(edits)).toEqual([]);
      expect(codesOf({ ...edits, ...error })).toEqual([code]);
    },
  );

  // A share of what is not said: of the target, or of the pagu.
  it.each(sampled(['%', 'PERSENTASE', 'PROSENTASE', 'SERAPAN']))(
    '%s, which may be of the target or of the pagu, is told as unread',
    (heading) => {
      for (const edits of [headed('Rencana Aksi', 4, PLAN, heading), headed('Realisasi Keuangan', 5, MONEY, heading)])
        expect(codesOf(edits)).toEqual(['kolom/tidak-dibaca']);
    },
  );

  it.each([
    ['PK!G4', 'TARGET 2025'],
    ['PK!F4', 'INDIKATOR KINERJA SUB KEGIATAN'],
    ['Rencana Aksi!C3', 'INDIKATOR KINERJA SUB KEGIATAN'],
  ])('%s may be called %s', (place, heading) => {
    expect(codesOf({ [place]: heading })).toEqual([]);
  });

  it('PROGRAM/KEGIATAN in place of SUB KEGIATAN is the heading meant, with its cell', () => {
    const [finding] = checkWorkbook(editCells(VALUES.raw, { 'PK!D4': 'PROGRAM/KEGIATAN' })).roots;
    expect(finding?.code).toBe('kolom/tidak-ada');
    expect(JSON.stringify(finding?.args)).toMatch(/PROGRAM\/KEGIATAN.*D4|D4.*PROGRAM\/KEGIATAN/);
  });
});
