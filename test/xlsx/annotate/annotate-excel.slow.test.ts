import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { planAnnotation } from '../../../src/xlsx/annotate/annotate-excel.ts';
import { readXlsx } from '../../../src/xlsx/read/read-xlsx.ts';
import { unzip } from '../../support/workbook-parts.ts';

const FOLDER = join(import.meta.dirname, '../../corpus/files');
const readable = readdirSync(FOLDER)
  .filter((name) => /\.xls[xm]$/.test(name))
  .filter((name) => readXlsx(readFileSync(join(FOLDER, name))).value !== null);

describe('annotated copies of awkward workbooks', () => {
  it('has enough of them', () => {
    expect(readable.length).toBeGreaterThan(40);
  });

  it.each(readable)('%s keeps its cells and is well formed', (name) => {
    const bytes = readFileSync(join(FOLDER, name));
    const before = readXlsx(bytes).value;
    const notes = (before?.sheets ?? []).flatMap((s) =>
      [...s.rows]
        .slice(0, 3)
        .flatMap(([row, cells]) =>
          [...cells.keys()]
            .slice(0, 2)
            .map((column) => ({ at: { sheet: s.name, row, column }, text: 'kesalahan <&>\nsaran' })),
        ),
    );
    const { value } = planAnnotation(bytes, { notes, rows: [] });
    if (value === null) throw new Error('refused');
    const copy = value.write();
    const after = readXlsx(copy).value;
    expect(after?.sheets.slice(0, -1)).toEqual(before?.sheets);
    const old = unzip(bytes);
    const parts = unzip(copy);
    for (const [path, text] of Object.entries(parts)) {
      if (text === old[path] || !/\.(xml|rels|vml)$/i.test(path)) continue;
      const parser = new SaxesParser({ xmlns: true });
      parser.on('error', (error) => {
        throw new Error(`${path}: ${error.message}`);
      });
      parser.write(text.replace(/^\ufeff/, '')).close();
    }
    expect(Object.keys(parts)).toEqual(expect.arrayContaining(Object.keys(old)));
  });
});
