import { describe, expect, it } from 'vitest';
import { formatGithub } from '../../../src/findings/format/github.ts';
import { checkedFile, INFO, report, WARNING, WRONG_JUMLAH } from '../../support/example-check-report.ts';

describe('formatGithub', () => {
  it('writes one workflow command a finding, with severity and place', () => {
    const lines = formatGithub(report(checkedFile([WRONG_JUMLAH, WARNING, INFO]))).split('\n');
    expect(lines.map((l) => l.split('::')[1])).toEqual([
      'notice file=q2.xlsx,line=12,col=9,title=sel/di-luar-tabel PK!I12',
      "warning file=q2.xlsx,line=6,col=7,title=keuangan/realisasi-tanpa-target 'Realisasi Keuangan'!G6",
      "error file=q2.xlsx,line=9,col=6,title=keuangan/jumlah 'Realisasi Keuangan'!F9",
      undefined,
    ]);
    expect(lines[2]).toContain('%0Atertulis: 41.664.750%0Aseharusnya: 19.180.750 = F6 + F7 + F8%0A');
  });

  it('escapes what would end a property or a line', () => {
    const text = formatGithub(
      report(checkedFile([{ ...WRONG_JUMLAH, written: '50%\n::error::x' }], { file: 'a,b:c.xlsx' })),
    );
    expect(text).toContain('file=a%2Cb%3Ac.xlsx,');
    expect(text.match(/\n/g)).toHaveLength(1);
    expect(text).toContain('50%25');
  });

  it('is empty without findings', () => {
    expect(formatGithub(report(checkedFile([])))).toBe('');
  });
});
