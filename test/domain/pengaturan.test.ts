import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { DEFAULT_PENGATURAN } from '../../src/domain/default-pengaturan.ts';
import { PENGATURAN_KEYS } from '../../src/domain/pengaturan.ts';

describe('a declared setting', () => {
  it.each(PENGATURAN_KEYS)('$heading: its value when nobody states it is of its type', ({ type, fallback }) => {
    expect(z.safeParse(type, fallback).success).toBe(true);
  });

  it.each(PENGATURAN_KEYS.filter(({ kind }) => kind !== 'text'))(
    '$heading: a refused value can be told what may stand there',
    ({ allowed, choices }) => {
      expect(allowed ?? choices?.join(', ') ?? '').not.toBe('');
    },
  );

  it('the margin on the left is wider: the report is bound there', () => {
    expect(DEFAULT_PENGATURAN.margin).toEqual({ top: 2.5, right: 2.5, bottom: 2.5, left: 3 });
  });

  it('no two keys have a heading or alias in common', () => {
    const names = PENGATURAN_KEYS.flatMap(({ heading, alias }) => [heading, ...alias]);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });
});
