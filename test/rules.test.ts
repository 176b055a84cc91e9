import { describe, expect, it } from 'vitest';
import type { Case } from './errors/case.ts';
import { FIELD_CASES } from './errors/cases/field-cases.ts';
import { TABLE_CASES } from './errors/cases/table-cases.ts';
import { checkCaseRules, summarize } from './rules/check-case.ts';

/** Codes that the room `sheets` finds, not a rule. */
const READER_CODES = /^(identitas\/(kosong|nilai|nip-angka|tidak-dikenal)|pengaturan\/|skala\/|skala-nilai\/)/;
/** Codes that are told only once it is seen what follows from what (src/roots). */
const ROOT_CODES = /^(sel\/salah-ketik|identitas\/(?:triwulan|tahun)-janggal|rencana\/persen-pecahan)$/;
const CASES: readonly Case[] = [...TABLE_CASES, ...FIELD_CASES].filter(
  ({ code }) => !READER_CODES.test(code) && !ROOT_CODES.test(code),
);

describe('each code has a case whose one mistake the rules find at its cell, and nothing else', () => {
  it.each(CASES)('$code', (testCase) => {
    const { triwulan } = testCase;
    const cells = triwulan === undefined ? testCase.cells : { ...testCase.cells, 'Identitas!B3': triwulan };
    const result = checkCaseRules({ ...testCase, ...(cells === undefined ? {} : { cells: cells }) });
    const alsoFound = [...(testCase.also ?? [])];
    expect(summarize(result).filter(([, code]) => code === testCase.code)).toEqual([[testCase.place, testCase.code]]);
    expect(
      summarize(result)
        .map(([, code]) => code)
        .filter((code) => code !== testCase.code),
    ).toEqual(alsoFound);
  });
});
