import { expect, test } from 'vitest';
import { chooseStage, chooseUnit, isStage } from '../../src/imports/choose-part.ts';
import { atom, exportSub, readingOf } from '../support/exports/test-reading.ts';

const ofStage = (tahapan: string, value: number) => atom(value, { measure: 'pagu', tahapan });
const entry = (...atoms: ReturnType<typeof ofStage>[]) => ({ kinds: new Map([['pagu' as const, { atoms }]]) });

test('a stage by its name or a part of it', () => {
  expect([isStage('APBD Murni', 'murni'), isStage('Perubahan', 'PERUBAHAN'), isStage('Murni', 'perubahan')]).toEqual([
    true,
    true,
    false,
  ]);
});

test('several stages are asked with the total of each', () => {
  const entries = [entry(ofStage('Murni', 1000), ofStage('Perubahan', 1500)), entry(ofStage('Murni', 500))];
  expect(chooseStage(entries, {})?.options).toEqual([
    { value: 'Murni', text: 'Murni, seluruhnya Rp1.500' },
    { value: 'Perubahan', text: 'Perubahan, seluruhnya Rp1.500' },
  ]);
  expect(chooseStage(entries, { tahapan: 'murni' })).toBeNull();
  expect(chooseStage(entries, { tahapan: 'u' })?.choice).toBe('tahapan');
  expect(chooseStage([entry(ofStage('Murni', 1))], {})).toBeNull();
});

test('several units are asked; one that is chosen keeps its own', () => {
  const subs = new Map([
    ['a', exportSub('7.1', 'A', { unit: '01 Kelurahan Satu' })],
    ['b', exportSub('7.1', 'A', { unit: '02 Kelurahan Dua' })],
  ]);
  const reading = readingOf('pagu', {
    subs,
    atoms: [atom(100, { measure: 'pagu' }), atom(70, { measure: 'pagu', sub: 'b' })],
  });
  const places = new Map([...subs.keys()].map((key) => [key, entry()]));
  const asked = chooseUnit([reading], places, {});
  expect(asked.questions[0]?.options.map(({ text }) => text)).toEqual([
    '01 Kelurahan Satu, seluruhnya Rp100',
    '02 Kelurahan Dua, seluruhnya Rp70',
  ]);
  const { questions, keeps } = chooseUnit([reading], places, { unit: 'kelurahan dua' });
  expect([questions, keeps('a'), keeps('b')]).toEqual([[], false, true]);
});
