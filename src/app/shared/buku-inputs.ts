import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { expandFolders } from '../../files/folder-inputs.ts';
import { nearestEntry } from '../../files/nearest-entry.ts';
import { EXIT, Failure } from '../../findings/failure.ts';
import { coreTitle } from '../../xlsx/read/core-title.ts';

/** Titles, in their properties, of the tables that lapkin itself writes. */
export const TABLE_TITLES = {
  ringkasan: 'Ringkasan pembuatan laporan',
  rekap: 'Rekapitulasi Capaian Kinerja',
} as const;

/**
 * The workbooks of `batch` and `rekap`: files, patterns, folders. Tables that lapkin wrote there earlier
 * (ringkasan.xlsx, rekap.xlsx) are no workbooks and are passed over unless they are named. Throws Failure (exit 2)
 * for standard input.
 */
export async function listBuku(inputs: readonly string[], cwd: string): Promise<readonly string[]> {
  if (inputs.includes('-')) {
    throw new Failure(
      EXIT.usage,
      'Buku kerja dari masukan standar (-) hanya dapat dipakai pada check dan build',
      'sebut folder, pola, atau berkasnya',
    );
  }
  const all = await expandFolders(inputs, cwd);
  const named = new Set(inputs.map((i) => resolve(cwd, i)));
  return all.filter((file) => {
    const path = resolve(cwd, file);
    return named.has(path) || ownTableKind(path) === null;
  });
}

/**
 * Inputs named in a list (--daftar): one a line, relative to the list's own folder, "#" for remarks. Throws Failure
 * (exit 3) when the list cannot be read or names nothing.
 */
function readList(file: string, cwd: string): readonly string[] {
  const path = resolve(cwd, file);
  const text = readText(path);
  if (text === null) {
    const near = nearestEntry(file, cwd, { files: ['.txt', '.csv'], folders: false });
    const hint = near === '' ? 'periksa nama dan izin berkas itu' : `maksud Anda ${near}?`;
    throw new Failure(EXIT.input, `--daftar: ${file} tidak dapat dibaca`, hint);
  }
  const names = text
    .split(/\r\n?|\n/)
    // "Copy as path" of Windows puts the path in quotation marks.
    .map((line) => line.trim().replace(/^"(.+)"$/, '$1'))
    .filter((line) => line !== '' && !line.startsWith('#'));
  if (names.length === 0) {
    throw new Failure(EXIT.input, `--daftar: ${file} tidak menyebut buku kerja`, 'tulis satu jalur pada tiap baris');
  }
  return names.map((n) => relative(cwd, resolve(dirname(path), n)) || '.');
}

function readText(path: string): string | null {
  try {
    const bytes = readFileSync(path);
    // What Excel and the older Notepad save as "Unicode" is UTF-16.
    const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
    return new TextDecoder(encoding).decode(bytes).replaceAll('\0', '');
  } catch {
    return null;
  }
}

/** What the command line names: what stands on it and in the list of --daftar. Throws Failure (exit 2 or 3) for nothing. */
export function joinInputs(inputs: readonly string[], list: string | undefined, cwd: string): readonly string[] {
  const all = [...inputs, ...(list === undefined ? [] : readList(list, cwd))];
  if (all.length > 0) return all;
  throw new Failure(
    EXIT.usage,
    'Masukan belum diberikan',
    'sebut folder, pola, atau berkas buku kerja, atau daftarnya dengan --daftar unit.txt',
  );
}

/** Which of lapkin's own tables a workbook is; null for anything else. Looks only into files whose name speaks of one. */
function ownTableKind(path: string): keyof typeof TABLE_TITLES | null {
  if (!/(?:ringkasan|rekap)[^\\/]*\.xlsx$/i.test(path)) return null;
  return tableKind(path);
}

/** Which of lapkin's own tables a workbook is, whatever its name; null for anything else or nothing. */
export function tableKind(path: string): keyof typeof TABLE_TITLES | null {
  const title = coreTitle(path);
  if (title.startsWith(TABLE_TITLES.ringkasan)) return 'ringkasan';
  return title.startsWith(TABLE_TITLES.rekap) ? 'rekap' : null;
}
