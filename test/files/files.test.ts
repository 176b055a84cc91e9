import fs, { fstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { makeFolder, outputFailure, removeLeftovers, writeAtomically } from '../../src/files/files.ts';

const folder = mkdtempSync(join(tmpdir(), 'lapkin-berkas-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What is said when a file cannot be written after its folder was made. */
async function describeFailure(path: string, work: () => Promise<void>): Promise<unknown> {
  try {
    await work();
  } catch (error) {
    const { message, hint } = (await outputFailure(path, error)) as { message: string; hint: string };
    return [message, hint];
  }
  return 'tertulis';
}

describe('makeFolder', () => {
  it('makes the parents with the same mode, and leaves what is there', async () => {
    const inside = join(folder, 'a', 'b', 'c');
    await makeFolder(inside, 0o700);
    expect(['a', 'a/b', 'a/b/c'].map((f) => statSync(join(folder, f)).mode & 0o777)).toEqual([0o700, 0o700, 0o700]);
    await makeFolder(inside);
    expect(statSync(inside).mode & 0o777).toBe(0o700);
  });

  it('is content when several make the same folder at once', async () => {
    const inside = join(folder, 'ramai', 'x', 'y');
    await Promise.all(Array.from({ length: 20 }, () => makeFolder(inside)));
    expect(statSync(inside).isDirectory()).toBe(true);
  });
});

describe('writeAtomically', () => {
  it('has every byte on the disk before the file takes the place of the older one', async () => {
    const path = join(folder, 'laporan.json');
    writeFileSync(path, 'lama');
    const toDisk = fs.fsyncSync;
    const flushed: string[] = [];
    const spy = vi.spyOn(fs, 'fsyncSync').mockImplementation((file) => {
      flushed.push(`${fstatSync(file).size} byte, sebelumnya ${readFileSync(path, 'utf8')}`);
      toDisk(file);
    });
    try {
      await writeAtomically(path, 'laporan baru');
    } finally {
      spy.mockRestore();
    }
    expect([flushed, readFileSync(path, 'utf8')]).toEqual([['12 byte, sebelumnya lama'], 'laporan baru']);
  });
});

describe('removeLeftovers', () => {
  it('takes away the half-written ones of the named files and nothing else', async () => {
    const place = join(folder, 'sisa');
    await makeFolder(place);
    const long = `${'n'.repeat(90)}.pdf`;
    const kept = ['a.pdf', '.a.pdf.tmp', '.b.pdf.0123abcd.tmp', '.a.pdf.0123abcd', '.ringkasan.kunci'];
    const gone = ['.a.pdf.0123abcd.tmp', '.a.pdf.ffffffff.tmp', `.${long.slice(0, 80)}.00000000.tmp`];
    for (const name of [...kept, ...gone]) await writeAtomically(join(place, name), '');
    await removeLeftovers(place, ['a.pdf', long]);
    expect(readdirSync(place).sort()).toEqual(kept.sort());
  });
});

describe('outputFailure', () => {
  it('says of a folder that is not there that it is not there', async () => {
    const path = join(folder, 'tiada', 'x.json');
    expect(await describeFailure(path, () => writeAtomically(path, ''))).toEqual([
      `Folder ${join(folder, 'tiada')} tidak ada`,
      'buat foldernya dulu, atau pilih folder lain',
    ]);
  });

  it('says of a file in the place of a folder that it is a file', async () => {
    const file = join(folder, 'berkas');
    writeFileSync(file, '');
    const sentences = [`${file} adalah berkas, bukan folder`, 'pilih folder lain'];
    const path = join(file, 'x.json');
    expect(await describeFailure(path, () => writeAtomically(path, ''))).toEqual(sentences);
    expect(await describeFailure(join(file, 'dalam', '.kunci'), () => makeFolder(join(file, 'dalam')))).toEqual(
      sentences,
    );
  });

  it('says of a folder that refuses new files that it is there', async () => {
    const path = join(folder, 'x.json');
    const refusal = Object.assign(new Error('refused'), { code: 'ENOENT', syscall: 'open', path });
    const sentences = [`Folder ${folder} ada, tetapi tidak menerima berkas atau folder baru`, 'pilih folder lain'];
    expect(await describeFailure(path, () => Promise.reject(refusal))).toEqual(sentences);
    const folderRefusal = { code: 'ENOENT', syscall: 'mkdir', path: join(folder, 'sub') };
    expect(
      await describeFailure(join(folder, 'sub', 'dalam', '.kunci'), () =>
        Promise.reject(Object.assign(new Error('refused'), folderRefusal)),
      ),
    ).toEqual(sentences);
  });

  it.runIf(process.platform === 'linux')('says so of /proc, and comes back', async () => {
    const sentences = ['Folder /proc ada, tetapi tidak menerima berkas atau folder baru', 'pilih folder lain'];
    expect(await describeFailure('/proc/lapkin/a/.kunci', () => makeFolder('/proc/lapkin/a'))).toEqual(sentences);
    expect(await describeFailure('/proc/x.json', () => writeAtomically('/proc/x.json', ''))).toEqual(sentences);
  });
});
