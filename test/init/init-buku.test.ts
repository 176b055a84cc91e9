import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { initBuku } from '../../src/app/init/init-workbook.ts';
import { EXIT, Failure } from '../../src/findings/failure.ts';
import { bacaBuku, isi, lembar } from './sel-uji.ts';

const folder = mkdtempSync(join(tmpdir(), 'lapkin-init-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The failure that a call ends in. */
async function gagal(janji: Promise<unknown>): Promise<{ exit: number; kalimat: string; saran: string }> {
  const error = await janji.then(
    () => undefined,
    (e: unknown) => e,
  );
  if (!(error instanceof Failure)) throw new Error(`no Failure but ${String(error)}`);
  return { exit: error.exit, kalimat: error.message, saran: error.hint };
}

describe('initBuku', () => {
  it('writes an empty workbook of 12 rows', async () => {
    const berkas = join(folder, 'kosong.xlsx');
    expect(await initBuku({ berkas, contoh: false, timpa: false })).toEqual({ berkas, lembar: 8, baris: 12 });
    expect(isi(lembar(bacaBuku(readFileSync(berkas)), 'PK'), 'A19')).toBe('Jumlah');
  });

  it('fills in the example, with more rows when they are asked for', async () => {
    const berkas = join(folder, 'contoh & uji.xlsx');
    expect(await initBuku({ berkas, contoh: true, baris: 5, timpa: false })).toMatchObject({ baris: 5 });
    const pk = lembar(bacaBuku(readFileSync(berkas)), 'PK');
    expect([isi(pk, 'A12'), isi(pk, 'I12')]).toEqual(['Jumlah', '107244500']);
  });

  it('leaves a file that is already there, unless told otherwise', async () => {
    const berkas = join(folder, 'isi.xlsx');
    writeFileSync(berkas, 'milik orang');
    const { exit, kalimat, saran } = await gagal(initBuku({ berkas, contoh: false, timpa: false }));
    expect([exit, kalimat]).toEqual([EXIT.output, 'isi.xlsx sudah ada; tidak ditimpa']);
    expect(saran).toContain('--timpa');
    expect(readFileSync(berkas, 'utf8')).toBe('milik orang');
    await initBuku({ berkas, contoh: false, timpa: true });
    expect(bacaBuku(readFileSync(berkas)).sheets).toHaveLength(8);
  });

  it.each([
    ['buku.xls', undefined],
    ['buku', undefined],
    ['buku.xlsx', 0],
    ['buku.xlsx', 2.5],
    ['buku.xlsx', 2001],
  ])('refuses %s with %s rows as a usage error', async (nama, baris) => {
    const pilihan = { berkas: join(folder, nama), contoh: false, timpa: false };
    const { exit } = await gagal(initBuku(baris === undefined ? pilihan : { ...pilihan, baris }));
    expect(exit).toBe(EXIT.usage);
  });

  it('names the folder that is not there, and leaves nothing behind', async () => {
    const berkas = join(folder, 'tiada', 'buku.xlsx');
    const { exit, kalimat } = await gagal(initBuku({ berkas, contoh: false, timpa: false }));
    expect([exit, kalimat]).toEqual([EXIT.output, `Folder ${join(folder, 'tiada')} tidak ada`]);
    expect(readdirSync(folder).filter((n) => n.endsWith('.tmp'))).toEqual([]);
  });
});
