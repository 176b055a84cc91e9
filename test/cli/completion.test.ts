import { describe, expect, it } from 'vitest';
import { runCommand } from '../support/run-command.ts';

describe('lapkin completion', () => {
  it('names the nearest shell', async () => {
    const { exit, stderr } = await runCommand(['completion', 'bsh'], { cwd: '.' });
    expect([exit, stderr]).toEqual([
      2,
      expect.stringContaining('Shell "bsh" tidak dikenal\n  saran  maksud Anda bash?'),
    ]);
  });

  it('writes for PowerShell the commands, their flags, and the values that lapkin knows', async () => {
    const { stdout } = await runCommand(['completion', 'powershell'], { cwd: '.' });
    expect(stdout).toContain('-CommandName lapkin, lapkin.cmd');
    expect(stdout).toContain("    'check --triwulan' = @('I', 'II', 'III', 'IV')\n");
    expect(stdout).toContain("    'rekap --basis' = @('triwulan', 'sampai dengan')\n");
    expect(stdout).toMatch(/^ {4}'check' = @\([^)]*'--annotate'/m);
    expect(stdout).not.toContain('--batas-ukuran');
  });
});
