import kalaena from './kalaena.json' with { type: 'json' };
import type { WorkbookContent } from './workbook-content.ts';

// JSON knows neither tuples nor which texts are choices: test/workbook/kalaena.test.ts reads the workbook made of it.
const narasi = kalaena.narasi as [WorkbookContent['narasi'][number][0], string, string][];

/** Triwulan II 2024 of a Kepala Seksi of Kecamatan Kalaena, with every figure consistent; the signatory is a placeholder. */
export const KALAENA = { ...kalaena, narasi } as WorkbookContent;
