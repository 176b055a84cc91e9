import { type Angka, isAngka } from '../domain/angka.ts';
import { type GradeSkala, gradeKey } from '../domain/grades.ts';
import { listHeadings } from '../domain/list-headings.ts';
import { indonesian } from '../findings/figures.ts';
import { type Checked, type Finding, makeFinding } from '../findings/finding.ts';
import { negativeFinding, readAngkaCell } from './angka-cell.ts';
import { headingKey } from './clean-text.ts';
import { type KeyContentPair, readKeyContentPairs } from './key-content.ts';
import type { RawSheet } from './raw-workbook.ts';

/** The two columns of Skala Nilai, by the headings they may bear. */
export const GRADE_SKALA_HEADINGS = listHeadings('nilai');
const GRADES = GRADE_SKALA_HEADINGS.grade.map(headingKey);
const NUMBERS = GRADE_SKALA_HEADINGS.number.map(headingKey);

/** The lines below the heading, whichever of the names the two columns bear. */
export function readGradeSkalaPairs(sheet: RawSheet): readonly KeyContentPair[] {
  const headings = GRADES.flatMap((grade) => NUMBERS.map((number) => [grade, number] as const));
  // Under other headings than its own the sheet is read from its first filled cell on, the heading as a line.
  const isLine = ({ key }: KeyContentPair): boolean => !GRADES.includes(headingKey(key));
  return headings.map((pair) => readKeyContentPairs(sheet, pair)).find((lines) => lines.every(isLine)) ?? [];
}

/** Reads Skala Nilai (PREDIKAT | ANGKA): the number of each grade, the better the higher. A grade stands there once. */
export function readGradeSkala(sheet: RawSheet): Checked<GradeSkala> {
  const findings: Finding[] = [];
  const skala = new Map<string, { readonly grade: string; readonly number: Angka }>();
  for (const { key, keyAt, cell, at } of readGradeSkalaPairs(sheet)) {
    const expected = { content: 'satuan', at, label: `Skala Nilai · ${key}`, satuan: '' } as const;
    const { value, findings: found } = readAngkaCell(cell, expected);
    findings.push(...found);
    if (value === 'kosong' || value === 'nihil')
      findings.push(makeFinding('sel/kosong', { kolom: 'ANGKA', baris: String(keyAt.row) }, { at }));
    if (!isAngka(value)) continue;
    if (value.lt(0)) {
      findings.push(negativeFinding(value, 'satuan', expected));
      continue;
    }
    const before = skala.get(gradeKey(key));
    if (before === undefined) skala.set(gradeKey(key), { grade: key, number: value });
    else {
      const args = {
        predikat: key,
        angka: indonesian(value.toFixed()),
        sebelumnya: indonesian(before.number.toFixed()),
      };
      findings.push(makeFinding('skala-nilai/ganda', args, { at: keyAt }));
    }
  }
  return { value: skala, findings };
}
