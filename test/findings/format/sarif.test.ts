import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { CATALOGUE, type Code } from '../../../src/findings/catalog.ts';
import { makeFinding } from '../../../src/findings/finding.ts';
import { formatSarif } from '../../../src/findings/format/sarif.ts';
import { at, checkedFile, INFO, report, WARNING, WRONG_JUMLAH } from '../../support/example-check-report.ts';

const require = createRequire(import.meta.url);
const schemaFile = require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
// unicodeRegExp: the schema's pattern of language tags has a lone bracket, which the u flag refuses.
const schemaChecker = new AjvDraft04.default({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(schemaChecker);
const validate = schemaChecker.compile(JSON.parse(readFileSync(schemaFile, 'utf8')));

function errorsOf(sarif: string): unknown {
  return validate(JSON.parse(sarif)) ? [] : validate.errors;
}

describe('formatSarif', () => {
  it('is valid SARIF 2.1.0 for several files, places and odd names', () => {
    const sarif = formatSarif(
      report(
        checkedFile([WRONG_JUMLAH, WARNING, INFO]),
        checkedFile([], { file: 'C:\\Data Kantor\\q3 & q4 #1.xlsx' }),
        checkedFile([makeFinding('berkas/tidak-ada', { berkas: 'x.xlsx', terdekat: '' })], {
          file: '/data/é%20/x.xlsx',
        }),
      ),
      '0.1.0',
    );
    expect(errorsOf(sarif)).toEqual([]);
  });

  it('is valid for every code of the catalogue', () => {
    const nothing = new Proxy({}, { get: () => 'x' });
    const all = (Object.keys(CATALOGUE) as Code[]).map((code) =>
      makeFinding(code, nothing as never, {
        at: at('PK', 4, 4),
        written: '1',
        computed: '2',
        difference: '-1',
      }),
    );
    expect(errorsOf(formatSarif(report(checkedFile(all)), '0.1.0'))).toEqual([]);
  });

  it('is valid where a cell states no number', () => {
    const blank = { ...WARNING, absent: { written: 'kosong' } };
    expect(errorsOf(formatSarif(report(checkedFile([blank])), '0.1.0'))).toEqual([]);
  });

  it('would be told of a fault by the schema', () => {
    const broken = formatSarif(report(checkedFile([WRONG_JUMLAH])), '0.1.0').replace(
      '"level": "error"',
      '"level": "kesalahan"',
    );
    expect(errorsOf(broken)).not.toEqual([]);
  });

  it('carries place, level, figures and the repair', () => {
    const log = JSON.parse(formatSarif(report(checkedFile([WRONG_JUMLAH])), '0.1.0'));
    expect(log.runs[0].tool.driver).toMatchObject({ name: 'lapkin', semanticVersion: '0.1.0' });
    expect(log.runs[0].results[0]).toMatchObject({
      ruleId: 'keuangan/jumlah',
      ruleIndex: 0,
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'q2.xlsx', index: 0 },
            region: { startLine: 9, startColumn: 6 },
          },
          logicalLocations: [{ fullyQualifiedName: "'Realisasi Keuangan'!F9" }],
        },
      ],
      properties: { written: '41664750', computed: '19180750', difference: '22484000', cause: 'kumulatif' },
    });
    expect(log.runs[0].results[0].message.text).toContain('saran: ganti F9 dengan =SUM(F6:F8), simpan, lalu ulangi');
  });
});
