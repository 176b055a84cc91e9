import { holdFonts } from './hold-fonts.ts';
import type { PageCalls } from './page-calls.ts';
import { fillLabels } from './page-numbers.ts';
import { partCells } from './part-cells.ts';
import { prepareReport } from './prepare-report.ts';

/** Where the page code begins: what Node calls, by name. src/browser/page-code.ts makes one text of it. */
export const pageCalls: PageCalls = { holdFonts, prepareReport, fillLabels, partCells };
