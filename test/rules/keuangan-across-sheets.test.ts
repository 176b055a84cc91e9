import { describe, expect, it } from 'vitest';
import { findingLines } from '../../src/findings/format/finding-lines.ts';
import { formatJson } from '../../src/findings/format/json.ts';
import { formatSarif } from '../../src/findings/format/sarif.ts';
import { NO_PAINT } from '../../src/findings/paint.ts';
import { checkedFile, report } from '../support/example-check-report.ts';
import { checkCaseRules, findOnly } from './check-case.ts';

const CODE = 'keuangan/target-beda-rencana';

describe('a figure compared across sheets where one cell states none', () => {
  // The Jumlah of the column goes along, so that only the comparison is left.
  const kosong = findOnly(checkCaseRules({ cells: { 'Realisasi Keuangan!F8': null } }), CODE);
  const nihil = findOnly(checkCaseRules({ cells: { 'Realisasi Keuangan!F8': '-' } }), CODE);
  const rencanaNihil = findOnly(checkCaseRules({ cells: { 'Rencana Aksi!N7': '-' } }), CODE);

  it('blank: says kosong, gives what belongs there, and no difference', () => {
    const text = findingLines(kosong, { kind: 'alone', file: 'q2.xlsx' }, { paint: NO_PAINT }).join('\n');
    expect(text).toMatch(/tertulis +kosong/);
    expect(text).toMatch(/rencana +2\.498\.250 +='?/);
    expect(text).not.toContain('selisih');
  });

  it('"-": printed as it stands, with the difference', () => {
    const text = findingLines(nihil, { kind: 'alone', file: 'q2.xlsx' }, { paint: NO_PAINT }).join('\n');
    expect(text).toMatch(/tertulis +-\n/);
    expect(text).toMatch(/selisih +-2\.498\.250/);
  });

  it('the other sheet’s "-" is what is computed', () => {
    const text = findingLines(rencanaNihil, { kind: 'alone', file: 'q2.xlsx' }, { paint: NO_PAINT }).join('\n');
    expect(text).toMatch(/tertulis +2\.498\.250/);
    expect(text).toMatch(/rencana +- /);
  });

  it('is null in JSON and SARIF, not "0" and not left out', () => {
    const r = report(checkedFile([kosong, nihil]));
    const json = JSON.parse(formatJson(r)) as { files: { findings: Record<string, unknown>[] }[] };
    expect(json.files[0]?.findings.map((f) => [f.written, f.computed, f.difference])).toEqual([
      [null, '2498250', undefined],
      [null, '2498250', '-2498250'],
    ]);
    const sarif = JSON.parse(formatSarif(r, '1.0.0')) as { runs: { results: { properties: object }[] }[] };
    expect(sarif.runs[0]?.results.map((x) => x.properties)).toMatchObject([
      { written: null, computed: '2498250' },
      { written: null, computed: '2498250', difference: '-2498250' },
    ]);
  });
});
