import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { noteOpenWorkbooks, notePeriods } from '../../../src/app/shared/folder-notes.ts';
import { runCommand } from '../../support/run-command.ts';
import { unit, writeBuku } from '../../support/write-buku.ts';

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'lapkin-catatan-'));
});
afterEach(() => rmSync(cwd, { recursive: true }));

describe('workbooks that are open elsewhere', () => {
  const notesOf = (files: readonly string[]): readonly string[] => {
    const notes: string[] = [];
    noteOpenWorkbooks(files, { cwd, onNote: (sentence) => notes.push(sentence) });
    return notes;
  };

  it('are known by the lock files of Excel and LibreOffice beside them', () => {
    mkdirSync(join(cwd, 'dalam'));
    for (const name of ['~$a.xlsx', '.~lock.b.xlsx#', 'dalam/~$a.xlsx', '~$lain.xlsx'])
      writeFileSync(join(cwd, name), '');
    expect(notesOf(['a.xlsx', 'b.xlsx', 'c.xlsx', 'dalam/a.xlsx', 'dalam/b.xlsx'])).toEqual([
      '3 buku kerja sedang dibuka di Excel atau LibreOffice, dibaca seperti terakhir disimpan: a.xlsx, b.xlsx, dalam/a.xlsx',
    ]);
    expect(notesOf(['c.xlsx', '-'])).toEqual([]);
  });

  it('are made all the same by batch and rekap, and no lock file is taken for a workbook', async () => {
    await writeBuku(join(cwd, 'buku/a.xlsx'), unit('A'));
    await writeBuku(join(cwd, 'buku/b.xlsx'), unit('B'));
    writeFileSync(join(cwd, 'buku/.~lock.a.xlsx#'), ',orang,komputer,29.11.2026 08:00;');
    writeFileSync(join(cwd, 'buku/~$b.xlsx'), 'kunci');
    for (const argv of [
      ['batch', 'buku', '-o', 'hasil', '--to', 'json'],
      ['rekap', 'buku', '-o', 'rekap.json'],
      ['check', 'buku'],
    ]) {
      const { exit, stdout, stderr } = await runCommand(argv, { cwd });
      expect([argv[0], exit, stdout + stderr]).toEqual([
        argv[0],
        0,
        expect.stringContaining('2 buku kerja sedang dibuka di Excel atau LibreOffice'),
      ]);
      expect(stdout + stderr).not.toContain('~$b.xlsx');
    }
  });
});

describe('workbooks of different periods in one run', () => {
  const notesOf = (periods: readonly (readonly [string, number | null, 1 | 2 | 3 | 4 | null])[]): readonly string[] => {
    const notes: string[] = [];
    const checked = new Map(periods.map(([file, year, triwulan]) => [file, { year, triwulan }]));
    notePeriods(checked, { onNote: (sentence) => notes.push(sentence) });
    return notes;
  };

  it('are counted for most, and named for the others', () => {
    expect(
      notesOf([
        ['a.xlsx', 2023, 2],
        ['b.xlsx', 2024, 2],
        ['c.xlsx', 2024, 2],
        ['d.xlsx', 2024, 3],
        ['rusak.xlsx', null, null],
      ]),
    ).toEqual([
      'Buku kerja berbeda periode: triwulan II 2024 (2 berkas); triwulan II 2023 (a.xlsx); triwulan III 2024 (d.xlsx)',
    ]);
    expect(
      notesOf([
        ['a.xlsx', 2024, 2],
        ['b.xlsx', 2024, 2],
        ['rusak.xlsx', null, 2],
      ]),
    ).toEqual([]);
  });

  it('are told at the end of batch, which makes them all', async () => {
    await writeBuku(join(cwd, 'buku/a.xlsx'), unit('A'));
    await writeBuku(join(cwd, 'buku/b.xlsx'), { ...unit('B'), year: 2025 });
    const { exit, stderr } = await runCommand(['batch', 'buku', '-o', 'hasil', '--to', 'json', '--draft'], { cwd });
    expect([exit, stderr]).toEqual([
      0,
      expect.stringContaining('Buku kerja berbeda periode: triwulan II 2024 (1 berkas)'),
    ]);
    expect(stderr).toContain('triwulan II 2025 (buku/b.xlsx)');
  });
});
