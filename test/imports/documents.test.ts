import { describe, expect, test } from 'vitest';
import { toAngka } from '../../src/domain/angka.ts';
import { countDocuments } from '../../src/imports/documents.ts';
import type { Choices, DocumentLine } from '../../src/imports/reading.ts';
import { documentLine } from '../support/exports/test-reading.ts';

function count(lines: readonly DocumentLine[], choices: Choices = { date: 'dokumen' }) {
  const { atoms, findings, questions, undated } = countDocuments(lines, choices, choices.date ?? 'dokumen');
  return {
    sums: atoms.map(({ month, triwulan, value }) => `${month} ${triwulan} ${value}`),
    told: findings.map(({ finding }) => ('apa' in finding.args ? finding.args.apa : '')),
    asked: questions.map(({ choice }) => choice),
    undated: undated.length,
  };
}

describe('documents', () => {
  test('count in the month of their date; the date that is taken by itself is told', () => {
    expect(count([documentLine(5, '2024-06-14')])).toEqual({ sums: ['6 2 5'], told: [], asked: [], undated: 0 });
    expect(count([documentLine(5, '2024-06-14')], {}).told).toEqual(['tanggal']);
  });

  test('twice in two files count once; without a number each counts', () => {
    expect(count([documentLine(5, '2024-06-14'), documentLine(5, '2024-06-14')])).toMatchObject({
      sums: ['6 2 5'],
      told: ['ganda'],
    });
    const unnumbered = documentLine(5, '2024-06-14', { number: '' });
    expect(count([unnumbered, unnumbered]).sums).toHaveLength(2);
  });

  test('without the chosen date count for nothing and are told', () => {
    expect(count([documentLine(5, '2024-06-14')], { date: 'sp2d' })).toEqual({
      sums: [],
      told: ['tanpa-tanggal'],
      asked: [],
      undated: 1,
    });
  });

  test('with a return are asked; the choice takes it off or leaves it', () => {
    const returned = documentLine(100, '2024-06-14', { setoran: toAngka(30) });
    expect(count([returned])).toMatchObject({ sums: ['6 2 100'], asked: ['setoran'] });
    expect(count([returned], { date: 'dokumen', setoran: 'kurangi' })).toMatchObject({
      sums: ['6 2 70'],
      asked: [],
      told: ['setoran'],
    });
    expect(count([returned], { date: 'dokumen', setoran: 'abaikan' }).sums).toEqual(['6 2 100']);
  });
});
