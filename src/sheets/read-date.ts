import { NAMA_BULAN } from '../domain/month-names.ts';
import { rapikan } from './clean-text.ts';
import type { RawCell } from './raw-workbook.ts';

const LAIN: Readonly<Record<string, number>> = {
  pebruari: 2,
  nopember: 11,
  agust: 8,
  sept: 9,
  agt: 8,
  ags: 8,
};

/** ISO date of a cell: a date cell, "28 Juni 2024", "Jumat, 28 Juni 2024", 28/06/2024, 2024-06-28; null when it is none. */
export function bacaTanggal(cell: RawCell | undefined): string | null {
  if (cell?.value.type === 'date') return cell.value.iso;
  if (cell?.value.type !== 'text') return null;
  const teks = rapikan(cell.value.text);
  const kata = /^(?:[a-z']+,?\s+)?(\d{1,2})\s*[-\s/]\s*([a-z]+)\.?\s*[-\s/]\s*(\d{4})$/i.exec(teks);
  if (kata !== null) return iso(kata[3], String(bulan(kata[2] ?? '')), kata[1]);
  const angka = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(teks);
  if (angka !== null) return iso(angka[3], angka[2], angka[1]);
  const baku = /^(\d{4})-(\d{2})-(\d{2})$/.exec(teks);
  return baku === null ? null : iso(baku[1], baku[2], baku[3]);
}

function bulan(nama: string): number {
  const kecil = nama.toLowerCase();
  const i = NAMA_BULAN.findIndex((b) => {
    const bulan = b.toLowerCase();
    return bulan === kecil || (kecil.length >= 3 && bulan.startsWith(kecil));
  });
  return i >= 0 ? i + 1 : (LAIN[kecil] ?? 0);
}

function iso(tahun = '', bulanKe = '', hari = ''): string | null {
  const teks = `${tahun}-${bulanKe.padStart(2, '0')}-${hari.padStart(2, '0')}`;
  const waktu = new Date(`${teks}T00:00:00Z`);
  return Number.isNaN(waktu.getTime()) || waktu.toISOString().slice(0, 10) !== teks ? null : teks;
}
