import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHECK_JSON, checkSchema } from '../../../scripts/docs/check-schema.ts';
import { type Finding, makeFinding } from '../../../src/findings/finding.ts';
import { formatJson } from '../../../src/findings/format/json.ts';
import { checkedFile, report, WARNING, WRONG_JUMLAH } from '../../support/example-check-report.ts';

describe('formatJson', () => {
  it('writes the object of checks.md, "JSON", fields that do not apply left out', () => {
    const json: unknown = JSON.parse(formatJson(report(checkedFile([WRONG_JUMLAH]))));
    expect(json).toEqual({
      schemaVersion: 1,
      ok: false,
      files: [
        {
          file: 'q2.xlsx',
          triwulan: 2,
          tahun: 2024,
          summary: { error: 1, warning: 0, info: 0, consequences: 0, checked: 41, notChecked: 0 },
          findings: [
            {
              code: 'keuangan/jumlah',
              severity: 'error',
              sheet: 'Realisasi Keuangan',
              cell: 'F9',
              label: 'Jumlah · Triwulan II · Target',
              written: '41664750',
              computed: '19180750',
              difference: '22484000',
              cause: 'kumulatif',
              message: 'Jumlah target Triwulan II tidak sama dengan rinciannya',
              hint: 'ganti F9 dengan =SUM(F6:F8), simpan, lalu ulangi',
              related: [
                { sheet: 'Realisasi Keuangan', cell: 'F6' },
                { sheet: 'Realisasi Keuangan', cell: 'F7' },
                { sheet: 'Realisasi Keuangan', cell: 'F8' },
              ],
            },
          ],
        },
      ],
    });
  });

  it('has all findings, however many', () => {
    const many = Array.from({ length: 57 }, () => WARNING);
    const json = JSON.parse(formatJson(report(checkedFile(many)))) as { files: { findings: unknown[] }[] };
    expect(json.files[0]?.findings).toHaveLength(57);
  });

  it('is ok with warnings, and not ok with them under --strict', () => {
    const files = [checkedFile([WARNING])];
    expect(JSON.parse(formatJson({ files, strict: false }))).toMatchObject({ ok: true });
    expect(JSON.parse(formatJson({ files, strict: true }))).toMatchObject({ ok: false });
  });

  it('leaves out quarter, year and place of a file that could not be read', () => {
    const gone = makeFinding('berkas/tidak-ada', { berkas: 'x.xlsx', terdekat: '' });
    const file = checkedFile([gone], { file: 'x.xlsx', triwulan: null, year: null, checked: 0 });
    const json = JSON.parse(formatJson(report(file))) as { files: object[] };
    expect(Object.keys(json.files[0] ?? {})).toEqual(['file', 'summary', 'findings']);
    expect(JSON.stringify(json)).not.toContain('"cell"');
  });
});

describe('docs/skema/check.schema.json', () => {
  it('is what npm run docs:skema writes', () => {
    const published = new URL('../../../docs/skema/check.schema.json', import.meta.url);
    expect(readFileSync(published, 'utf8')).toBe(checkSchema());
  });

  it('holds for findings with and without what follows from them, which gives no repair', () => {
    const root: Finding = { ...WRONG_JUMLAH, consequences: [WARNING] };
    const written = JSON.parse(formatJson(report(checkedFile([root, WARNING]))));
    expect(CHECK_JSON.safeParse(written).error).toBeUndefined();
    const [file] = written.files;
    expect(file.summary.consequences).toBe(1);
    const told = file.findings.find((f: { code: string }) => f.code === 'keuangan/jumlah');
    expect(told.consequences).toHaveLength(1);
    expect(told.consequences[0]).not.toHaveProperty('hint');
  });
});
