import { describe, expect, it } from 'vitest';
import { makeFinding } from '../../src/findings/finding.ts';
import { parseSelection, selectFindings } from '../../src/findings/selection.ts';
import { WARNING, WRONG_JUMLAH } from '../support/example-check-report.ts';
import { failureOf } from '../support/failure-of.ts';

const CODES = ['keuangan/jumlah', 'keuangan/capaian', 'pk/jumlah', 'sel/kosong'];
const chosen = (select: string[], ignore: string[]): string[] => CODES.filter(parseSelection(select, ignore, CODES));

describe('parseSelection', () => {
  it.each<[string[], string[], string[]]>([
    [[], [], CODES],
    [['keuangan/jumlah'], [], ['keuangan/jumlah']],
    [['keuangan/jumlah, sel/kosong'], [], ['keuangan/jumlah', 'sel/kosong']],
    [['keuangan/*', 'pk/jumlah'], [], ['keuangan/jumlah', 'keuangan/capaian', 'pk/jumlah']],
    [[], ['keuangan/*'], ['pk/jumlah', 'sel/kosong']],
    [['keuangan/*'], ['keuangan/capaian'], ['keuangan/jumlah']],
  ])('select %j and ignore %j leaves %j', (select, ignore, expected) => {
    expect(chosen(select, ignore)).toEqual(expected);
  });

  it.each([
    ['keuangan/jumlh', 'maksud Anda keuangan/jumlah?'],
    ['keuangan', 'maksud Anda keuangan/*?'],
    ['keuangn/*', 'maksud Anda keuangan/*?'],
  ])('refuses %s with the nearest code', (code, hint) => {
    const failure = failureOf(() => parseSelection([code], [], CODES));
    expect(failure.exit).toBe(2);
    expect(failure.message).toBe(`--select: kode "${code}" tidak dikenal`);
    expect(failure.hint).toContain(hint);
  });

  it('names the option that was wrong, and the list of codes when nothing is near', () => {
    const failure = failureOf(() => parseSelection([], ['zzzzzzzzzzzzzzzzzzzz'], CODES));
    expect(failure.message).toContain('--ignore:');
    expect(failure.hint).toBe('semua kode: lapkin rules');
  });
});

describe('selectFindings', () => {
  it('keeps what was asked for, and always a file that cannot be read', () => {
    const gone = makeFinding('berkas/tidak-ada', { berkas: 'x.xlsx', terdekat: '' });
    const kept = selectFindings([WRONG_JUMLAH, WARNING, gone], (code) => code === 'keuangan/jumlah');
    expect(kept.map((d) => d.code)).toEqual(['keuangan/jumlah', 'berkas/tidak-ada']);
  });
});
