import { describe, expect, test } from 'vitest';
import { buildYearlyHtml } from '../../../../src/app/build/html-report.ts';
import { computeHasil } from '../../../../src/domain/compute-hasil.ts';
import { formatCellRef } from '../../../../src/findings/cell-ref.ts';
import { DEFAULT_OPTIONS } from '../../../../src/report/context/report-context.ts';
import { perubahanFrom } from '../../../support/changed-buku.ts';
import { IKU } from '../../../support/iku-buku.ts';
import { readVariant, type Variant } from '../../../support/read-case.ts';
import { linkedReport } from './linked-report.ts';

/** The linked texts of the table of IKU in the yearly report of the workbook with these cells besides, each with its cells. */
async function ikuLinks(cells: Variant['cells'], sheets: Variant['sheets'] = {}) {
  const { buku, data } = readVariant({
    cells: { ...IKU.cells, ...cells },
    sheets: { ...IKU.sheets, ...sheets },
  });
  const hasil = computeHasil({ ...data, triwulan: 4, isYearly: true });
  const { value } = await buildYearlyHtml(hasil, DEFAULT_OPTIONS);
  const { linked, printedIn } = linkedReport(value.html, { kind: 'yearly', view: value.view }, { buku, hasil });
  const id = value.view.bab2.iku?.tabel?.id ?? '';
  const [table = ''] = new RegExp(`<table[^>]*aria-labelledby="${id}"[\\s\\S]*?</table>`).exec(linked) ?? [];
  return printedIn(table).map(({ text, cells: own }) => `${text}: ${own.map(formatCellRef).join(' ')}`);
}

describe('the links of the table of IKU', () => {
  test('lead from target and BOBOT to their cells, row by row', async () => {
    const links = await ikuLinks({ 'IKU!N2': 'BOBOT', 'IKU!N4': 50, 'IKU!N5': 30, 'IKU!N6': 20 });
    expect(links.filter((link) => /^\d/.test(link))).toEqual([
      ...['90: IKU!E4', '50: IKU!N4', '80: IKU!E5', '30: IKU!N5', '12: IKU!E6', '20: IKU!N6'],
    ]);
    expect(links).toContain('Jumlah desa mandiri: IKU!C6');
  });

  test('lead from both targets of a changed year to theirs; one that is unchanged to the cell of before', async () => {
    const changed = { 'IKU!N2': 'TARGET PERUBAHAN', 'IKU!N6': 14 };
    const links = await ikuLinks(changed, { Pengaturan: perubahanFrom('II') });
    expect(links.filter((link) => /^\d/.test(link))).toEqual([
      ...['90: IKU!E4', '90: IKU!E4', '80: IKU!E5', '80: IKU!E5', '12: IKU!E6', '14: IKU!N6'],
    ]);
  });
});
