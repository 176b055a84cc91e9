import { basename } from 'node:path';
import { initBuku } from '../app/init/init-workbook.ts';

/** Where `lapkin init` writes when no file is named. */
const BERKAS_BAWAAN = 'buku-kerja.xlsx';

/** The flags of `lapkin init` as commander hands them over. */
export interface PilihanPerintahInit {
  readonly contoh?: boolean;
  /** Rows of each table, as typed. */
  readonly baris?: string;
  readonly timpa?: boolean;
}

/** `lapkin init [buku.xlsx]`: writes the workbook and gives the line to print. Throws Failure (exit 2 or 4). */
export async function init(berkas: string | undefined, pilihan: PilihanPerintahInit): Promise<string> {
  const hasil = await initBuku({
    berkas: berkas ?? BERKAS_BAWAAN,
    contoh: pilihan.contoh === true,
    timpa: pilihan.timpa === true,
    ...(pilihan.baris === undefined ? {} : { baris: Number(pilihan.baris) }),
  });
  const nama = basename(hasil.berkas);
  const isi = pilihan.contoh === true ? 'contoh terisi' : 'siap diisi';
  return `${nama} ditulis (${hasil.lembar} lembar, ${hasil.baris} baris, ${isi})\n`;
}
