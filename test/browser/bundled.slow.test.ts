import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserPackage, unpackBundled } from '../../src/browser/bundled.ts';
import { diskAccess, type FileAccess } from '../../src/browser/file-access.ts';
import { printPdf } from '../../src/print/print-pdf.ts';
import { pdfText, unpackedPdf } from '../support/open-pdf.ts';
import { openTestBrowser } from '../support/test-browser.ts';

const { platform, arch } = process;
const disk = diskAccess();

test('paket peramban bawaan hanya ada di Linux x64', async () => {
  expect(await browserPackage('win32', 'x64')).toBeUndefined();
  expect(await browserPackage('darwin', 'arm64')).toBeUndefined();
  expect(await browserPackage('linux', 'arm64')).toBeUndefined();
});

describe.runIf(platform === 'linux' && arch === 'x64')('peramban bawaan', () => {
  const cache = join(mkdtempSync(join(tmpdir(), 'uji-bawaan-')), 'lapkin');
  type Found = NonNullable<Awaited<ReturnType<typeof browserPackage>>>;
  let source: Found;
  beforeAll(async () => {
    source = (await browserPackage(platform, arch)) as Found;
  });
  afterAll(() => rmSync(join(cache, '..'), { recursive: true, force: true }));

  test('dua lapkin membongkar bersamaan: satu hasil, tanpa sisa', async () => {
    const both = await Promise.all([1, 2].map(() => unpackBundled(source, cache, disk, true)));
    expect(both[0]).toEqual(both[1]);
    expect(readdirSync(cache)).toEqual([`chromium-${source.version}`]);
    expect(disk.isProgram(both[0]?.path as string)).toBe(true);
  });

  test('yang sudah dibongkar tidak disentuh lagi', async () => {
    const { path } = await unpackBundled(source, cache, disk, true);
    const before = statSync(path).mtimeMs;
    await unpackBundled(source, cache, disk, true);
    expect(statSync(path).mtimeMs).toBe(before);
  });

  test('sistem yang lengkap tidak diberi variabel apa pun', async () => {
    const complete: FileAccess = { ...disk, exists: () => true };
    expect((await unpackBundled(source, cache, complete, true)).env).toEqual({});
  });

  test('tanpa pustaka dan tanpa huruf di sistem laporan tetap tercetak', async () => {
    const bare: FileAccess = { ...disk, exists: () => false };
    const browser = await openTestBrowser({ browser: await unpackBundled(source, cache, bare, false) });
    const printed = await printPdf(browser, {
      html: '<!doctype html><p>Laporan Kinerja</p>',
      title: 'Uji',
      author: 'Penguji',
      language: 'id-ID',
      now: null,
      timeoutMs: 30_000,
    });
    await browser.close();
    expect(await pdfText(printed.bytes)).toBe('Laporan Kinerja');
    expect(unpackedPdf(printed.bytes).includes('+OpenSans')).toBe(true);
  });

  test('folder yang tidak dapat ditulisi menjadi kegagalan yang menyebut XDG_CACHE_HOME', async () => {
    const blocked = join(cache, 'berkas');
    writeFileSync(blocked, 'bukan folder');
    await expect(unpackBundled(source, join(blocked, 'lapkin'), disk, true)).rejects.toMatchObject({
      exit: 5,
      hint: expect.stringContaining('XDG_CACHE_HOME'),
    });
    rmSync(blocked);
  });

  test('arsip yang rusak tidak meninggalkan peramban setengah jadi', async () => {
    const broken = join(cache, 'paket');
    mkdirSync(join(broken, 'bin'), { recursive: true });
    writeFileSync(join(broken, 'bin', 'chromium.br'), 'bukan brotli');
    chmodSync(join(broken, 'bin', 'chromium.br'), 0o644);
    const target = join(cache, 'rusak');
    await expect(unpackBundled({ folder: broken, version: '1' }, target, disk, true)).rejects.toMatchObject({
      exit: 5,
    });
    expect(readdirSync(target)).toEqual([]);
  });
});
