import { expect, it } from 'vitest';
import { continuedMark } from '../../src/html/continued.ts';

it('a name is marked where it goes on, a running number is not', () => {
  expect(continuedMark('Pembinaan Pasar Desa')).toBe(' (lanjutan)');
  expect(continuedMark('Élan')).toBe(' (lanjutan)');
  expect([continuedMark('12'), continuedMark('1.2'), continuedMark('')]).toEqual(['', '', '']);
});
