import { openBook } from '../../src/app/preview/book.ts';
import { EXIT, Failure } from '../../src/findings/failure.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { NO_OPTIONS } from '../../src/sheets/parse-buku.ts';

/** A workbook whose file holds what the test puts there, on a machine without a browser. */
export function makeBook(first: Uint8Array | Finding) {
  const file = { content: first };
  const kinds: string[] = [];
  const book = openBook({
    id: 1,
    name: 'folder/q2.xlsx',
    path: '/folder/q2.xlsx',
    read: async () => ('code' in file.content ? file.content : { name: 'q2.xlsx', bytes: file.content }),
    request: (period) => ({
      run: { limits: {}, timeoutMs: 1000, now: null, strict: false },
      folder: '/folder',
      options: { ...NO_OPTIONS, triwulan: period === 'tahun' ? null : period, isYearly: period === 'tahun' },
    }),
    browser: () => Promise.reject(new Failure(EXIT.browser, 'Peramban tidak ditemukan.', 'pasang peramban')),
    onState: () => kinds.push(book.state().report.kind),
  });
  return { book, file, kinds };
}
