import { describe, expect, it, test } from 'vitest';
import { findCounterpart, findName, listNames } from '../../src/narasi/narasi-scope.ts';
import { HASIL, NAMES } from './example-hasil.ts';

const LIST = listNames(HASIL.acuan);
const words = (text: string) => text.toLowerCase().split(' ');
const find = (text: string, at = 0) => {
  const found = findName(words(text), at, LIST);
  return found === null ? null : [found.length, found.scope?.level ?? null, found.scope?.name ?? null];
};

describe('the names of a workbook', () => {
  it('are those of its programs, kegiatan and sub kegiatan, each with its rows', () => {
    const levels = new Map(
      [...LIST.bySubject.values()].map(({ name, level, kinerja }) => [name, [level, kinerja.length]]),
    );
    expect(levels.get(NAMES.effectiveness)).toEqual(['sub kegiatan', 1]);
    expect(levels.get(NAMES.villageKegiatan)).toEqual(['kegiatan', 2]);
    expect(levels.get(NAMES.villageProgram)).toEqual(['program', 2]);
    expect([LIST.whole.level, LIST.whole.kinerja.length]).toEqual(['keseluruhan', 3]);
  });
});

it('a name that says one word five hundred times is looked for from its first twenty, and found whole', () => {
  const { kinerja } = HASIL.acuan;
  const subKegiatan = 'satu '.repeat(500).trim();
  const list = listNames({
    ...HASIL.acuan,
    kinerja: kinerja.map((row, i) => (i === 0 ? { ...row, subKegiatan } : row)),
  });
  expect(list.byWord.get('satu')).toHaveLength(20);
  expect(findName(words(`pada ${subKegiatan} ini`), 1, list)).toMatchObject({
    length: 500,
    scope: { name: subKegiatan },
  });
});

describe('a name in a sentence', () => {
  it('is found whole, wherever it starts', () => {
    const name = NAMES.villageKegiatan;
    expect(find(`pada ${name} ini`, 1)).toEqual([4, 'kegiatan', name]);
    expect(find(`pada ${name}`, 0)).toBeNull();
  });

  it('is found by its first three words, but not by two', () => {
    expect(find('Peningkatan Efektifitas Kegiatan desa')).toEqual([3, 'sub kegiatan', NAMES.effectiveness]);
    expect(find('Peningkatan Efektifitas desa')).toBeNull();
  });

  it('is found by five words of its middle, but not by four', () => {
    expect(find('Pemberdayaan Masyarakat di Wilayah Kecamatan')).toEqual([5, 'sub kegiatan', NAMES.effectiveness]);
    expect(find('Efektifitas Kegiatan Pemberdayaan Masyarakat')).toBeNull();
  });
});

test('what a name stands for in another quarter; without a name it is the whole', () => {
  const subject = LIST.bySubject.get('koordinasi kegiatan pemberdayaan desa') ?? null;
  const other = listNames(HASIL.acuan);
  expect(findCounterpart(subject, other)).toMatchObject({ level: 'kegiatan', name: NAMES.villageKegiatan });
  expect(findCounterpart(null, other)).toBe(other.whole);
  expect(findCounterpart(subject, listNames(HASIL.dinas)).level).toBe('keseluruhan');
});
