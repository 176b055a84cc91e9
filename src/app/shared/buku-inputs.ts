import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { expandFolders } from '../../files/folder-inputs.ts';
import { EXIT, Failure } from '../../findings/failure.ts';
import { coreTitle } from '../../xlsx/read/core-title.ts';

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
  const disebut = new Set(inputs.map((i) => resolve(cwd, i)));
  return semua.filter((file) => {
    const path = resolve(cwd, file);
    return disebut.has(path) || tabelBuatanLapkin(path) === null;
  });
}

/**
 * Inputs named in a list (--daftar): one a line, relative to the list's own folder, "#" for remarks. Throws Failure
 * (exit 3) when the list cannot be read or names nothing.
 */
export function bacaDaftar(berkas: string, cwd: string): readonly string[] {
  const path = resolve(cwd, berkas);
  const teks = bacaTeks(path);
  if (teks === null) {
    throw new Failure(
      EXIT.input,
      `--daftar: ${berkas} tidak dapat dibaca`,
      'periksa nama dan izin berkas itu',
    );
  }
  const nama = teks
    .split(/\r\n?|\n/)
    // "Copy as path" of Windows puts the path in quotation marks.
    .map((baris) => baris.trim().replace(/^"(.+)"$/, '$1'))
    .filter((baris) => baris !== '' && !baris.startsWith('#'));
  if (nama.length === 0) {
    throw new Failure(
      EXIT.input,
      `--daftar: ${berkas} tidak menyebut buku kerja`,
      'tulis satu jalur pada tiap baris',
    );
  }
  return nama.map((n) => relative(cwd, resolve(dirname(path), n)) || '.');
}

function bacaTeks(path: string): string | null {
  try {
    const bytes = readFileSync(path);
    // What Excel and the older Notepad save as "Unicode" is UTF-16.
    const kode = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
    return new TextDecoder(kode).decode(bytes).replaceAll('\0', '');
  } catch {
    return null;
  }
}

/** What the command line names: what stands on it and in the list of --daftar. Throws Failure (exit 2 or 3) for nothing. */
export function gabungMasukan(
  masukan: readonly string[],
  daftar: string | undefined,
  cwd: string,
): readonly string[] {
  const semua = [...masukan, ...(daftar === undefined ? [] : bacaDaftar(daftar, cwd))];
  if (semua.length > 0) return semua;
  throw new Failure(
    EXIT.usage,
    'Masukan belum diberikan',
    'sebut folder, pola, atau berkas buku kerja, atau daftarnya dengan --daftar unit.txt',
  );
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
