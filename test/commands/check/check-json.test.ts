import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { CHECK_JSON, checkSchema, SHEET_READING_JSON } from '../../../scripts/docs/check-schema.ts';
import { runReading } from '../../../src/app/cells/run-reading.ts';
import { checkFile } from '../../../src/commands/check/check-file.ts';
import type { CheckedFile } from '../../../src/findings/check-report.ts';
import examples from '../../../src/findings/finding-examples.json' with { type: 'json' };
import { formatJson } from '../../../src/findings/format/json.ts';
import { parseSelection } from '../../../src/findings/selection.ts';

const ROOT = join(import.meta.dirname, '../../..');
const CONTEXT = { cwd: ROOT, readStdin: async () => new Uint8Array(), year: null, triwulan: null, limits: {} };
const EXAMPLES = ['examples/kalaena-2024-tw2.xlsx', 'examples/kalaena-2024-tw2-asli.xlsx'];

describe('check --format json', async () => {
  const options = { ...CONTEXT, selection: parseSelection([], [], []), strict: false };
  const checkAll = async (withReading: boolean) => {
    const inputs = await Promise.all(EXAMPLES.map((name) => checkFile(name, { ...options, withReading })));
    return { files: inputs.map(({ checked }) => checked), strict: false };
  };
  const report = await checkAll(true);
  const written = JSON.parse(formatJson(report));

  it('is what its schema says, key by key: nothing more, nothing less', () => {
    expect(z.parse(CHECK_JSON, written)).toEqual(written);
  });

  it('so is a finding of every code', () => {
    const [file] = report.files;
    const findings = Object.values(examples).map(({ finding }) => finding) as unknown as CheckedFile['findings'];
    if (file === undefined) throw new Error('no file');
    const all = JSON.parse(formatJson({ files: [{ ...file, findings }], strict: false }));
    expect(all.files[0].findings).toHaveLength(Object.keys(examples).length);
    expect(z.parse(CHECK_JSON, all)).toEqual(all);
  });

  it('tells what was understood of each sheet, as cells does', async () => {
    const { sheets } = JSON.parse(await runReading(EXAMPLES[0] ?? '', 'json', CONTEXT));
    expect(sheets).toEqual(written.files[0].sheets);
    expect(z.parse(z.array(SHEET_READING_JSON), sheets)).toEqual(sheets);
    const [pk] = sheets.filter((sheet: { sheet: string }) => sheet.sheet === 'PK');
    expect(pk.columns[8]).toEqual({ column: 'I', heading: 'ANGGARAN', meaning: 'ANGGARAN' });
    expect(pk.rows.filter((row: { role: string }) => row.role === 'data')).toHaveLength(3);
  });

  it('says nothing of sheets where nobody asks for it', async () => {
    const plain = JSON.parse(formatJson(await checkAll(false)));
    expect(plain.files[0]).not.toHaveProperty('sheets');
  });
});

it('the published schema is that of the code', () => {
  expect(readFileSync(`${ROOT}/docs/skema/check.schema.json`, 'utf8')).toBe(checkSchema());
});
