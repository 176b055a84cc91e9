import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { initWorkbook } from '../../../src/app/init/init-workbook.ts';
import { EXIT, Failure } from '../../../src/findings/failure.ts';
import { KALAENA } from '../../../src/workbook/kalaena.ts';
import { EMPTY_CONTENT } from '../../../src/workbook/workbook-content.ts';
import { getSheet, readContent, readRawBuku } from '../../support/workbook-cells.ts';

const folder = mkdtempSync(join(tmpdir(), 'lapkin-init-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The failure that a call ends in. */
async function catchFailure(promise: Promise<unknown>): Promise<{ exit: number; sentence: string; hint: string }> {
  const error = await promise.then(
    () => undefined,
    (e: unknown) => e,
  );
  if (!(error instanceof Failure)) throw new Error(`no Failure but ${String(error)}`);
  return { exit: error.exit, sentence: error.message, hint: error.hint };
}

describe('initBuku', () => {
  it('writes an empty workbook of 12 rows', async () => {
    const file = join(folder, 'kosong.xlsx');
    expect(await initWorkbook({ file: file, content: EMPTY_CONTENT, overwrite: false })).toEqual({
      file,
      sheetCount: 11,
      rowCount: 12,
    });
    expect(readContent(getSheet(readRawBuku(readFileSync(file)), 'PK'), 'A19')).toBe('Jumlah');
  });

  it('fills in the example, with more rows when they are asked for', async () => {
    const file = join(folder, 'contoh & uji.xlsx');
    expect(await initWorkbook({ file: file, content: KALAENA, rowCount: 5, overwrite: false })).toMatchObject({
      rowCount: 5,
    });
    const pk = getSheet(readRawBuku(readFileSync(file)), 'PK');
    expect([readContent(pk, 'A12'), readContent(pk, 'I12')]).toEqual(['Jumlah', '107244500']);
  });

  it('leaves a file that is already there, unless told otherwise', async () => {
    const file = join(folder, 'isi.xlsx');
    writeFileSync(file, 'milik orang');
    const { exit, sentence, hint } = await catchFailure(
      initWorkbook({ file: file, content: EMPTY_CONTENT, overwrite: false }),
    );
    expect([exit, sentence]).toEqual([EXIT.output, 'isi.xlsx sudah ada; tidak ditimpa']);
    expect(hint).toContain('--timpa');
    expect(readFileSync(file, 'utf8')).toBe('milik orang');
    await initWorkbook({ file: file, content: EMPTY_CONTENT, overwrite: true });
    expect(readRawBuku(readFileSync(file)).sheets).toHaveLength(11);
  });

  it.each([
    ['buku.xls', undefined],
    ['buku', undefined],
    ['buku.xlsx', 0],
    ['buku.xlsx', 2.5],
    ['buku.xlsx', 2001],
  ])('refuses %s with %s rows as a usage error', async (name, rowCount) => {
    const options = { file: join(folder, name), content: EMPTY_CONTENT, overwrite: false };
    const { exit } = await catchFailure(
      initWorkbook(rowCount === undefined ? options : { ...options, rowCount: rowCount }),
    );
    expect(exit).toBe(EXIT.usage);
  });

  it('names the folder that is not there, and leaves nothing behind', async () => {
    const file = join(folder, 'tiada', 'buku.xlsx');
    const { exit, sentence } = await catchFailure(
      initWorkbook({ file: file, content: EMPTY_CONTENT, overwrite: false }),
    );
    expect([exit, sentence]).toEqual([EXIT.output, `Folder ${join(folder, 'tiada')} tidak ada`]);
    expect(readdirSync(folder).filter((n) => n.endsWith('.tmp'))).toEqual([]);
  });
});
