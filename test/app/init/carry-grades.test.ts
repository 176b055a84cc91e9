import { expect, test } from 'vitest';
import { carryOver } from '../../../src/app/init/carry-over.ts';
import { makeWorkbook } from '../../../src/app/init/init-workbook.ts';
import { computeHasil } from '../../../src/domain/compute-hasil.ts';
import { hasilJson } from '../../../src/report/hasil-json.ts';
import { runRules } from '../../../src/rules/run-rules.ts';
import { parseBuku } from '../../../src/sheets/parse-buku.ts';
import { toDataKinerja } from '../../../src/sheets/to-data-kinerja.ts';
import { readGraded } from '../../support/graded-buku.ts';
import { getSheet, listFormulaCells, readRawBuku } from '../../support/workbook-cells.ts';

const { buku, data } = readGraded();
const { content, leftOut } = carryOver(buku, { year: null, triwulan: null });
const raw = readRawBuku((await makeWorkbook(content, content.rows.length)).bytes);
const form = parseBuku(raw);
const formData = toDataKinerja(form.value);

test('the form holds the grades and Skala Nilai, and nothing is left out', () => {
  expect(leftOut).toEqual([]);
  expect(content.rows.map(({ target }) => target)).toEqual([5, 12, 'BB']);
  expect(getSheet(raw, 'Skala Nilai').rows.size).toBeGreaterThan(5);
  expect(form.findings).toEqual([]);
});

test('its capaian look the grades up: 60 / 70, which makes the mean 92,86', () => {
  const formulas = [...listFormulaCells(raw).values()].filter(({ formula }) => formula?.includes('VLOOKUP'));
  expect(formulas.length).toBeGreaterThan(0);
  const results = formulas.map(({ value }) => (value.kind === 'number' ? Number(value.text).toFixed(4) : ''));
  expect(results).toContain('0.8571');
  if (formData === null) throw new Error('no data');
  const hasil = computeHasil(formData);
  const errors = runRules(form.value, formData, hasil).findings.filter(({ severity }) => severity === 'error');
  expect(errors).toEqual([]);
  expect(hasilJson(hasil)).toMatchObject({ kinerja: (hasilJson(computeHasil(data)) as { kinerja: object }).kinerja });
});

test('an empty form of another year keeps the scale', () => {
  const next = carryOver(buku, { year: 2025, triwulan: 1 });
  expect(next.content.further?.map(({ name, rows }) => [name, rows[2]])).toEqual([['Skala Nilai', ['BB', 70]]]);
});
