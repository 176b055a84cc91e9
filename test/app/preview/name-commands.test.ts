import { expect, test } from 'vitest';
import { nameCommands } from '../../../src/app/preview/name-commands.ts';
import type { BookState } from '../../../src/preview-page/preview-state.ts';

const details = [
  ['Tertulis', 'lapkin check'],
  ['Saran', 'buat yang baru dengan: lapkin init'],
] as const;
const BOOK = {
  findings: [{ details }],
  status: { kind: 'refused', message: 'tidak terbaca', hint: 'periksa: lapkin check q2.xlsx' },
  report: { kind: 'none', version: 1, message: '', hint: 'jalankan "lapkin doctor"' },
} as unknown as BookState;

test('hints of the page name commands as they are typed in the folder; what stands in the workbook is left alone', () => {
  expect(nameCommands(BOOK, './lapkin')).toMatchObject({
    findings: [{ details: [details[0], ['Saran', 'buat yang baru dengan: ./lapkin init']] }],
    status: { hint: 'periksa: ./lapkin check q2.xlsx' },
    report: { hint: 'jalankan "./lapkin doctor"' },
  });
  expect(nameCommands(BOOK, undefined)).toBe(BOOK);
});
