import { writeExcel } from '../io/write-excel.ts';
import type { IsiBuku } from './init/isi-buku.ts';
import { susunBuku } from './init/susun-buku.ts';

/** Fixed, so that the same content gives the same bytes. */
const WAKTU = new Date('2024-01-01T00:00:00Z');

/** A workbook of the content given, with at least `banyakBaris` rows in each table. */
export function bytesBuku(isi: IsiBuku, banyakBaris: number): Promise<Uint8Array> {
  const unit = isi.identitas.unitKerja ?? '';
  const judul = `Buku kerja laporan kinerja ${unit} ${isi.tahun ?? ''}`.trim().replace(/\s+/g, ' ');
  return writeExcel(susunBuku(isi, banyakBaris), { judul, pembuat: 'lapkin', waktu: WAKTU });
}
