import { entry } from './entry.ts';

/** Files that are refused before a cell is read (workbook.md, "Limits and refusals"); all exit 3. */
export const BERKAS = {
  'berkas/tidak-ada': entry<'berkas'>({
    severity: 'error',
    title: (a) => `Berkas tidak ditemukan: ${a.berkas}`,
    hint: () => 'periksa nama dan foldernya, lalu ulangi',
    what: 'Berkas yang disebut di baris perintah tidak ada.',
    why: 'Tanpa buku kerja tidak ada yang dapat diperiksa.',
  }),
};
