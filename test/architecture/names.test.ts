import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  declaredNames,
  fieldNouns,
  namesOutsideRule,
  readVocabulary,
  strangeWords,
} from '../../scripts/house/names.ts';
import { parseSource } from '../../scripts/house/source.ts';
import { strangeTags } from '../../scripts/house/tags.ts';
import { HOUSE } from '../support/house-files.ts';

const vocabulary = readVocabulary();

describe('the rule of names', () => {
  const field = fieldNouns(
    '## In names\n| `sub kegiatan` | x |\n| `pagu`, `rata rata` | y |\n## Other\n| `larik` | z |',
  );
  const small = { english: new Set(['read', 'row', 'of']), field };

  it('takes the nouns of its own table only', () => {
    expect(field).toEqual([['sub', 'kegiatan'], ['rata', 'rata'], ['pagu']]);
  });

  it('takes English and the nouns of the field, and names every other word', () => {
    expect(strangeWords('readSubKegiatan', small)).toEqual([]);
    expect(strangeWords('RATA_RATA_ROW', small)).toEqual([]);
    expect(strangeWords('sub-kegiatan-row2', small)).toEqual([]);
    expect(strangeWords('readRata', small)).toEqual(['rata']);
    expect(strangeWords('bacaLarikPagu', small)).toEqual(['baca', 'larik']);
  });

  it('sees every kind of declaration, and each once', () => {
    const file = parseSource(
      'src/a/berkas.ts',
      `import { x as alias } from 'y';
       export function fungsi<Tipe>(param: Tipe, { kunci, asli: lokal = 1 }: O, ...sisa: number[]) { const [satu] = sisa; }
       export interface Bentuk { readonly anggota: string; metode(masukan: number): void }
       export class Kelas { #rahasia = 1; milik = 2; jalan() { try {} catch (galat) {} } }
       const panah = (huruf: string) => huruf;
       type Nama = (isian: string) => void;
       type Pasangan = [kiri: string, kanan?: number];
       interface Kamus { [lema: string]: string }
       type Peta = { [Butir in Nama]: string };`,
    );
    expect(declaredNames(file).map((declared) => declared.name)).toEqual(
      expect.arrayContaining(
        'berkas alias fungsi Tipe param kunci lokal sisa satu Bentuk anggota metode masukan Kelas milik jalan galat panah huruf Nama isian Pasangan kiri kanan Kamus lema Peta Butir'.split(
          ' ',
        ),
      ),
    );
  });

  it('leaves members of published shapes in the users language, and nothing else there', () => {
    const file = parseSource('src/report/view/x.ts', 'export interface Larik { readonly baris: string }');
    expect(declaredNames(file).map((declared) => declared.name)).toEqual(['x', 'Larik']);
    const flags = parseSource(
      'src/cli/x.ts',
      'export interface XFlags { readonly baris: string } interface Lain { readonly lembar: string }',
    );
    expect(declaredNames(flags).map((declared) => declared.name)).toEqual(['x', 'XFlags', 'Lain', 'lembar']);
  });
});

describe('the tag of a union', () => {
  it('is seen where every shape has one, and only there', () => {
    const tagsIn = (text: string) => strangeTags(parseSource('src/a.ts', text));
    expect(tagsIn("type A = { type: 'x'; a: 1 } | { type: 'y' };")).toEqual(['1 type']);
    expect(tagsIn("interface B { type: 'x' } type C = { type: 'y' }; type A = B | C | D;")).toEqual(['1 type']);
    expect(tagsIn("type A = { kind: 'x'; unit: 'a' } | { kind: 'y'; unit: 'b' };")).toEqual([]);
    expect(tagsIn("type A = { a: 'x' } | { b: 'y' } | null;")).toEqual([]);
  });

  it('is `kind`', () => {
    const strange = HOUSE.src.flatMap((file) => strangeTags(file).map((tag) => `${file.path}:${tag}`));
    expect(strange).toEqual([]);
  });
});

describe('names of the house', () => {
  const exceptions = readFileSync(new URL('../../scripts/house/exceptions.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  const files = [...HOUSE.src, ...HOUSE.test, ...HOUSE.scripts];
  const outside = namesOutsideRule(files, vocabulary);

  it('are English and nouns of the field, except those still listed', () => {
    const known = new Set(exceptions);
    const fresh = outside.filter(({ name }) => !known.has(name));
    expect(fresh.map(({ path, line, name }) => `${path}:${line} ${name}`)).toEqual([]);
  });

  it('the list of exceptions holds nothing that is no longer there', () => {
    const there = new Set(outside.map(({ name }) => name));
    expect(exceptions.filter((name) => !there.has(name))).toEqual([]);
  });
});
