import { basename, extname, parse } from 'node:path';
import { pathExists, writeAtomically } from '../../files/files.ts';
import { EXIT, Failure } from '../../findings/failure.ts';
import { susunBuku } from '../../workbook/build-workbook.ts';
import { ISI_KOSONG } from '../../workbook/empty-content.ts';
import { KALAENA } from '../../workbook/kalaena.ts';
import type { IsiBuku } from '../../workbook/workbook-content.ts';
import { writeExcel } from '../../xlsx/write/write-excel.ts';

/** Rows of each table that a new workbook offers, and the most that may be asked for. */
export const BARIS_BAWAAN = 12;
export const BARIS_TERBANYAK = 2000;
/** Fixed, so that the same content gives the same bytes. */
const WAKTU = new Date('2024-01-01T00:00:00Z');

export interface PilihanInit {
  /** Where to write; must end in .xlsx. */
  readonly berkas: string;
  /** Filled in with the example instead of empty. */
  readonly contoh: boolean;
  /** Rows of each table; undefined = BARIS_BAWAAN, or the example's own. */
  readonly baris?: number;
  /** Overwrite a file that is already there. */
  readonly timpa: boolean;
}

export interface HasilInit {
  readonly berkas: string;
  readonly lembar: number;
  readonly baris: number;
}

/** Writes a workbook to fill in. Throws Failure: usage (exit 2), or output that cannot be written or is there already (exit 4). */
export async function initBuku(p: PilihanInit): Promise<HasilInit> {
  if (extname(p.berkas).toLowerCase() !== '.xlsx') {
    throw new Failure(
      EXIT.usage,
      `Nama buku kerja harus berakhiran .xlsx: ${p.berkas}`,
      `contoh: ${namaXlsx(p.berkas)}`,
    );
  }
  if (p.baris !== undefined && !(Number.isInteger(p.baris) && p.baris >= 1 && p.baris <= BARIS_TERBANYAK)) {
    throw new Failure(
      EXIT.usage,
      `--baris harus bilangan bulat antara 1 dan ${BARIS_TERBANYAK}`,
      `contoh: --baris ${BARIS_BAWAAN}`,
    );
  }
  if (!p.timpa && (await pathExists(p.berkas))) {
    throw new Failure(
      EXIT.output,
      `${basename(p.berkas)} sudah ada; tidak ditimpa`,
      'beri nama lain, atau tambahkan --timpa bila isinya memang boleh hilang',
    );
  }
  const isi = p.contoh ? KALAENA : ISI_KOSONG;
  const baris = Math.max(p.baris ?? (p.contoh ? 0 : BARIS_BAWAAN), isi.baris.length);
  const { bytes, lembar } = await bukuKerja(isi, baris);
  await writeAtomically(p.berkas, bytes);
  return { berkas: p.berkas, lembar, baris };
}

function namaXlsx(berkas: string): string {
  return `${parse(berkas).name || 'buku-kerja'}.xlsx`;
}

/** A workbook of the content given, with at least `banyakBaris` rows in each table. */
export async function bukuKerja(
  isi: IsiBuku,
  banyakBaris: number,
): Promise<{ readonly bytes: Uint8Array; readonly lembar: number }> {
  const lembar = susunBuku(isi, banyakBaris);
  const judul = ['Buku kerja laporan kinerja', isi.identitas.unitKerja ?? '', isi.tahun ?? '']
    .filter((x) => x !== '')
    .join(' ');
  const bytes = await writeExcel(lembar, { judul, pembuat: 'lapkin', waktu: WAKTU });
  return { bytes, lembar: lembar.length };
}
