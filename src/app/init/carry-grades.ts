import { type CellValue, isAngka } from '../../domain/angka.ts';
import { type Grades, gradeOf } from '../../domain/grades.ts';
import type { BukuKerja } from '../../sheets/buku-kerja.ts';
import { headingKey } from '../../sheets/clean-text.ts';
import { readGradeSkala } from '../../sheets/read-grade-skala.ts';
import { GRADE_SKALA_SHEET } from '../../sheets/sheet-names.ts';
import type { CellContent, FurtherSheet } from '../../workbook/workbook-content.ts';

/** A figure as it is typed into a cell: as its grade where it is one. */
export function typedFigure(value: CellValue, grades?: Grades): CellContent {
  if (isAngka(value)) return gradeOf(grades, value) ?? value.toNumber();
  return value === 'nihil' ? '-' : null;
}

/** A text or a figure as it is typed into a cell; null where it states nothing. */
export function typedCell(value: string | CellValue | null | undefined, grades?: Grades): CellContent {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value !== 'string') return typedFigure(value, grades);
  if (value === 'nihil') return '-';
  return value === 'kosong' || value === 'rusak' ? null : value;
}

/** The sheet Skala Nilai, where the workbook has one. */
export function carryGradeSkala({ raw }: BukuKerja): readonly FurtherSheet[] {
  const names = [GRADE_SKALA_SHEET.name, ...GRADE_SKALA_SHEET.alias].map(headingKey);
  const sheet = raw.find(({ name }) => names.includes(headingKey(name)));
  if (sheet === undefined) return [];
  const rows = [...readGradeSkala(sheet).value.values()].map(({ grade, number }) => [grade, number.toNumber()]);
  const columns = [
    ['PREDIKAT', 24],
    ['ANGKA', 12],
  ] as const;
  return [{ name: GRADE_SKALA_SHEET.name, title: 'SKALA NILAI', columns, rows }];
}
