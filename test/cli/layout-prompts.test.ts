import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLayoutPrompts } from '../../src/cli/layout-prompts.ts';
import { Failure } from '../../src/findings/failure.ts';
import { runCommand } from '../support/run-command.ts';

const EXAMPLE = join(import.meta.dirname, '../../examples/kalaena-2024-tw2.xlsx');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lapkin-peta-'));
  copyFileSync(EXAMPLE, join(folder, 'q2.xlsx'));
});
afterAll(() => rmSync(folder, { recursive: true }));
const runHere = (...argv: readonly string[]) => runCommand(argv, { cwd: folder });

describe('lapkin.peta.json', () => {
  it('is drafted in a script, then used by every command that reads', async () => {
    const drafted = await runHere('check', 'q2.xlsx', '--petakan');
    expect([drafted.exit, drafted.stderr]).toEqual([0, 'lapkin.peta.json ditulis (3 lembar)\n']);
    expect((await runHere('check', 'q2.xlsx', '--petakan')).exit).toBe(2);
    // The money of the two quarters is told the other way round: 8.878.500 + 8.816.750 + 2.773.750 now is Triwulan II's.
    const path = join(folder, 'lapkin.peta.json');
    const file = JSON.parse(readFileSync(path, 'utf8'));
    const [, , keuangan] = file.lembar;
    for (const column of keuangan.kolom) {
      if (column.kolom === 'F') column.arti = 'REALISASI Triwulan II';
      if (column.kolom === 'I') column.arti = 'REALISASI Triwulan I';
    }
    writeFileSync(path, JSON.stringify(file));
    const jumlah = { realisasi: '20469000' };
    await runHere('build', 'q2.xlsx', '--draft', '-o', 'hasil.json');
    expect(JSON.parse(readFileSync(join(folder, 'hasil.json'), 'utf8')).keuangan.jumlah).toMatchObject(jumlah);
    await runHere('rekap', 'q2.xlsx', '-o', 'rekap.json');
    expect(JSON.parse(readFileSync(join(folder, 'rekap.json'), 'utf8')).unit[0]).toMatchObject(jumlah);
    expect((await runHere('cells', 'q2.xlsx', '--sebagai-tabel')).stdout).toContain(
      'F   TRIWULAN I › REALISASI    = REALISASI Triwulan II',
    );
    expect((await runHere('check', 'q2.xlsx')).stdout).toContain('18,5%   = I7 / E7 x 100');
  });

  it('with a heading that is not in the workbook stops all of them', async () => {
    const path = join(folder, 'lapkin.peta.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('TRIWULAN II › REALISASI', 'TW II › CAIR'));
    expect((await runHere('check', 'q2.xlsx')).stdout).toContain('[peta/judul-beda]');
    expect((await runHere('build', 'q2.xlsx', '-o', 'lain.json')).exit).toBe(1);
    writeFileSync(path, '{"lembar": 1}');
    const broken = await runHere('check', 'q2.xlsx');
    expect([broken.exit, broken.stderr]).toEqual([2, expect.stringContaining('lembar tidak sesuai bentuknya')]);
    rmSync(path);
  });
});

describe('questions at the terminal', () => {
  /** A terminal on which keys may be typed before a question stands there. */
  function openTerminal() {
    const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => stdin });
    const stderr = Object.assign(new PassThrough(), { isTTY: true, columns: 80, rows: 24 });
    return { stdin, stderr, typeKeys: (keys: string) => stdin.write(keys) };
  }

  it('are asked only where somebody can answer', async () => {
    const { stdin, stderr } = openTerminal();
    expect(await openLayoutPrompts({ stdin, stderr: Object.assign(stderr, { isTTY: false }) })).toBeNull();
    expect(await openLayoutPrompts({ stdin: new PassThrough(), stderr: openTerminal().stderr })).toBeNull();
  });

  it('take a choice, a text, and the answer that stands there', async () => {
    const { stdin, stderr, typeKeys } = openTerminal();
    const prompts = await openLayoutPrompts({ stdin, stderr });
    if (prompts === null) throw new Error('no prompts');
    const answers = [
      { value: 1, label: 'satu' },
      { value: 2, label: 'dua' },
    ];
    typeKeys('\u001b[B');
    typeKeys('\r');
    expect(await prompts.choose('Yang mana?', answers, 1)).toBe(2);
    typeKeys('\r');
    expect(await prompts.ask('Baris?', '3-4', () => undefined)).toBe('3-4');
  });

  it('end with Ctrl-C', async () => {
    const { stdin, stderr, typeKeys } = openTerminal();
    const prompts = await openLayoutPrompts({ stdin, stderr });
    typeKeys('\u0003');
    await expect(prompts?.choose('Yang mana?', [{ value: 1, label: 'satu' }], 1)).rejects.toThrow(Failure);
  });
});
