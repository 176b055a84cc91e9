import { expect, test } from 'vitest';
import { addNotes } from '../../../../src/app/preview/trace/note-figures.ts';
import type { ParagraphSource } from '../../../../src/app/preview/trace/sentence-figures.ts';
import { resultSources } from '../../../../src/app/preview/trace/summary-figures.ts';
import { computeHasil } from '../../../../src/domain/compute-hasil.ts';
import { formatCellRef } from '../../../../src/findings/cell-ref.ts';
import { DEFAULT_OPTIONS, makeReportContext } from '../../../../src/report/context/report-context.ts';
import { QUOTIENTS } from '../../../support/quotient-buku.ts';
import { readVariant, withCells } from '../../../support/read-case.ts';

/** The numbers of the notes that lead somewhere: "40: 'Rencana Aksi'!N7". */
function linksOf(cells: Parameters<typeof withCells>[1]): readonly string[] {
  const weights = { 'PK!K3': 'BOBOT', 'PK!K4': 20, 'PK!K5': 50, 'PK!K6': 30 };
  const { buku, data } = readVariant(withCells(QUOTIENTS, { ...weights, ...cells }));
  const traced = { buku, hasil: computeHasil(data) };
  const sources = new Map<string, ParagraphSource>();
  addNotes(sources, traced, makeReportContext(traced.hasil, DEFAULT_OPTIONS), resultSources(traced).kinerja);
  return [...sources.values()].flatMap((source) =>
    source.kind === 'whole'
      ? []
      : source.places
          .filter((place) => place.cells.length > 0)
          .map((place) => `${place.text}: ${place.cells.map(formatCellRef).join(' ')}`),
  );
}

test('sums of weights lead to the weights, a quotient to what was counted and of how many', () => {
  // The first row has no target in Triwulan II: 50 and 30 of 100 count.
  expect(linksOf({})).toEqual([
    '80: PK!K5 PK!K6',
    '100: PK!K4 PK!K5 PK!K6',
    "40: 'Rencana Aksi'!N7",
    "80: 'Rencana Aksi'!O7",
  ]);
});

test('up to the quarter a mean is of all that was counted: 95 and 40 of 100 and 80', () => {
  const links = linksOf({ 'Pengaturan!A9': 'Basis', 'Pengaturan!B9': 'sampai dengan' });
  expect(links.slice(-2)).toEqual([
    "135: 'Rencana Aksi'!I7 'Rencana Aksi'!N7",
    "180: 'Rencana Aksi'!J7 'Rencana Aksi'!O7",
  ]);
});

test('where all weights count they are one sum', () => {
  expect(linksOf({ 'Rencana Aksi!M5': 1, 'Rencana Aksi!P5': 1 })[0]).toBe('100: PK!K4 PK!K5 PK!K6');
});
