import { expect, test } from 'vitest';
import type { Triwulan } from '../../src/domain/triwulan.ts';
import type { Resolved } from '../../src/imports/resolve.ts';
import { waitingFindings } from '../../src/imports/waiting-documents.ts';
import { documentLine, readingOf } from '../support/exports/test-reading.ts';

const paid = documentLine(900, '2024-05-20', { dates: { dokumen: '2024-05-20', sp2d: '2024-06-01', transfer: null } });
const documents = [
  documentLine(1500, '2024-04-18'),
  documentLine(2500, '2024-06-30'),
  documentLine(700, '2024-07-01'),
  paid,
];
const resolved = { subs: [{ documents }] } as unknown as Resolved;
const waiting = (triwulan: Triwulan | null, dateColumns: readonly 'sp2d'[] = ['sp2d']) =>
  waitingFindings(resolved, [readingOf('dokumen', { dateColumns })], triwulan).map(({ args }) => args);

test('documents without SP2D, summed by the quarter of their own date', () => {
  expect(waiting(2)).toEqual([{ triwulan: 'II', jumlah: '4.000', banyak: '2' }]);
  expect(waiting(null)).toHaveLength(2);
});

test('nothing is said where the export knows no SP2D', () => {
  expect(waiting(2, [])).toEqual([]);
});
