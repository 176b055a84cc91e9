import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { wording } from '../../../src/findings/wording.ts';
import { readPictures } from '../../../src/xlsx/read/read-pictures.ts';
import { readXlsx } from '../../../src/xlsx/read/read-xlsx.ts';
import { argumentOf } from '../../support/argument-of.ts';
import { checkFacts, readIndex } from '../../support/facts.ts';

const FILES = new URL('files/', import.meta.url);
const INDEX = readIndex(join(import.meta.dirname, 'files/index.tsv'));

function bytes(file: string): Uint8Array {
  return readFileSync(new URL(file, FILES));
}

describe('each kind of fault, by other writers (scripts/fixtures/ulah.py)', () => {
  test('the index and the folder hold the same files', () => {
    const kept = readdirSync(FILES).filter((f) => f !== 'index.tsv');
    expect(kept.sort()).toEqual(INDEX.map((line) => line.get('file')).sort());
  });

  for (const line of INDEX) {
    const file = line.get('file') ?? '';
    const check = (line.get('check') ?? '').replaceAll('\\n', '\n');
    test(`${file}: ${line.get('kind')}`, () => {
      const { value, findings } = readXlsx(bytes(file));
      if (!file.startsWith('tolak-')) {
        expect(findings).toEqual([]);
        if (value !== null) checkFacts(value, check);
        return;
      }
      const [code = '', ...words] = check.split(' ');
      const [finding] = findings;
      expect([value, finding?.code]).toEqual([null, code]);
      const said = finding === undefined ? undefined : wording(finding);
      expect(said?.title).toContain(words.join(' '));
      expect(said?.hint).not.toBe('');
    });
  }
});

describe('what stands beside the cells', () => {
  test.each(['tersembunyi-openpyxl.xlsx', 'tersembunyi-libreoffice.xlsx'])('%s: hidden flags', (file) => {
    const sheets = readXlsx(bytes(file)).value?.sheets ?? [];
    expect([...(sheets[0]?.hiddenRows ?? [])]).toEqual([3]);
    expect([...(sheets[0]?.hiddenColumns ?? [])]).toEqual([2]);
    // LibreOffice has no "very hidden": it writes that sheet as hidden.
    expect(sheets.map((s) => s.state)).toEqual(['visible', 'hidden', file.includes('libre') ? 'hidden' : 'veryHidden']);
  });

  test.each(['saringan-openpyxl.xlsx', 'saringan-libreoffice.xlsx'])('%s: filtered row', (file) => {
    expect([...(readXlsx(bytes(file)).value?.sheets[0]?.hiddenRows ?? [])]).toEqual([3]);
  });

  test.each(['gabungan-openpyxl.xlsx', 'gabungan-libreoffice.xlsx'])('%s: merged areas', (file) => {
    const merges = readXlsx(bytes(file)).value?.sheets[0]?.merges ?? [];
    expect([...merges].sort((a, b) => a.top - b.top)).toEqual([
      { top: 1, left: 1, bottom: 1, right: 2 },
      { top: 2, left: 1, bottom: 3, right: 1 },
    ]);
  });

  test.each(['benda-openpyxl.xlsx', 'benda-libreoffice.xlsx'])('%s: picture at F5', (file) => {
    const { value, findings } = readPictures(bytes(file), 'PK');
    expect(findings).toEqual([]);
    expect(value.map((p) => [p.row, p.column, p.mime])).toEqual([[5, 6, 'image/png']]);
  });

  test('a missing drawing and a picture that is none are findings', () => {
    const missing = readPictures(bytes('benda-gambar-hilang.xlsx'), 'PK');
    const broken = readPictures(bytes('benda-gambar-rusak.xlsx'), 'PK');
    expect([missing.value, missing.findings.map((f) => argumentOf(f, 'jenis'))]).toEqual([[], ['gambar']]);
    expect([broken.value, broken.findings.map((f) => [argumentOf(f, 'jenis'), f.at?.row, f.at?.column])]).toEqual([
      [],
      [['jenis', 5, 6]],
    ]);
  });

  test('sheets that nobody needs come without cells', () => {
    const book = readXlsx(bytes('tersembunyi-openpyxl.xlsx'), { needs: (name) => name === 'Lama' }).value;
    expect(book?.sheets.map((s) => [s.name, s.rows.size])).toEqual([
      ['PK', 0],
      ['Lama', 1],
      ['Ref', 0],
    ]);
  });
});
