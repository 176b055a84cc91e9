import { gradeKey } from '../domain/grades.ts';
import { quoteSheet } from '../findings/cell-ref.ts';
import { GRADE_SKALA_SHEET } from '../sheets/sheet-names.ts';
import type { CellContent, WorkbookContent } from './workbook-content.ts';

type WithSheets = Pick<WorkbookContent, 'further'>;

function findSkala({ further }: WithSheets) {
  return further?.find(({ name }) => name === GRADE_SKALA_SHEET.name);
}

/** Columns of the sheet Skala Nilai ("A:A", "A:B") for a formula; '' where the form has no such sheet. */
export function skalaColumns(content: WithSheets, last: 'A' | 'B'): string {
  const sheet = findSkala(content);
  return sheet === undefined ? '' : `${quoteSheet(sheet.name)}!$A:$${last}`;
}

/** A figure as formulas reckon with it: the number of a grade, anything else as it stands. */
export function gradeNumber(content: WithSheets, figure: CellContent): CellContent {
  if (typeof figure !== 'string') return figure;
  const row = findSkala(content)?.rows.find(([grade]) => gradeKey(String(grade)) === gradeKey(figure));
  return row?.[1] ?? figure;
}
