import { resolve } from 'node:path';
import { EXIT, Failure } from '../diagnostics/failure.ts';
import { expandFolders } from '../io/folder-inputs.ts';
import { coreTitle } from '../io/xlsx/core-title.ts';

/** Titles, in their properties, of the tables that lapkin itself writes. */
export const JUDUL_TABEL = {
  ringkasan: 'Ringkasan pembuatan laporan',
  rekap: 'Rekapitulasi Capaian Kinerja',
} as const;

/**
 * The workbooks of `batch` and `rekap`: files, patterns, folders. Tables that lapkin wrote there earlier
 * (ringkasan.xlsx, rekap.xlsx) are no workbooks and are passed over unless they are named. Throws Failure (exit 2)
 * for standard input.
 */
export async function daftarBuku(inputs: readonly string[], cwd: string): Promise<readonly string[]> {
  if (inputs.includes('-')) {
    throw new Failure(
      EXIT.usage,
      'Buku kerja dari masukan baku (-) hanya dapat dipakai pada check dan build',
      'sebut folder, pola, atau berkasnya',
    );
  }
  const semua = await expandFolders(inputs, cwd);
  return semua.filter((file) => inputs.includes(file) || !tabelBuatanLapkin(resolve(cwd, file)));
}

/** Which of lapkin's own tables a workbook is; null for anything else. Looks only into files whose name speaks of one. */
export function tabelBuatanLapkin(path: string): keyof typeof JUDUL_TABEL | null {
  if (!/(?:ringkasan|rekap)[^\\/]*\.xlsx$/i.test(path)) return null;
  return jenisTabel(path);
}

/** Which of lapkin's own tables a workbook is, whatever its name; null for anything else or nothing. */
export function jenisTabel(path: string): keyof typeof JUDUL_TABEL | null {
  const judul = coreTitle(path);
  if (judul.startsWith(JUDUL_TABEL.ringkasan)) return 'ringkasan';
  return judul.startsWith(JUDUL_TABEL.rekap) ? 'rekap' : null;
}
