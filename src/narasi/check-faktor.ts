import { bulatkan, SERATUS, teksDesimal } from '../domain/angka.ts';
import type { HasilBarisKinerja, HasilKinerja } from '../domain/hasil.ts';
import type { BarisNarasi } from '../domain/kinerja-data.ts';
import { kunciNama } from '../domain/name-key.ts';
import { diagnose } from '../findings/catalog.ts';
import type { CellRef } from '../findings/cell-ref.ts';
import { excerpt } from '../findings/clean.ts';
import type { Diagnostic } from '../findings/finding.ts';
import type { Row } from '../sheets/buku-kerja.ts';

const KOSONG = /^(?:[-–—.\s]*|nihil|n\/a|tidak ada(?: (?:hambatan|kendala|tindak lanjut))?)\.?$/i;

function menjelaskan(row: Row<BarisNarasi>): boolean {
  const { bagian, isi } = row.data;
  return (bagian === 'Faktor Penghambat' || bagian === 'Tindak Lanjut') && !KOSONG.test(isi.trim());
}

/**
 * narasi/faktor-kosong: capaian below 100 and neither Faktor Penghambat nor Tindak Lanjut for the sub kegiatan, its
 * kegiatan or the whole. It stands at the row's own part of Narasi when there is one, else at the first free row.
 */
export function faktorKosong(narasi: readonly Row<BarisNarasi>[], hasil: HasilKinerja): Diagnostic[] {
  const akhir = narasi.at(-1);
  // A workbook without narrative is checked for its tables alone.
  if (akhir === undefined) return [];
  const terjelaskan = new Set(narasi.filter(menjelaskan).map((row) => kunciNama(row.data.untuk)));
  const kurang = new Map<string, HasilBarisKinerja>();
  for (const b of hasil.kinerja) {
    const { capaian } = b.utama;
    if (capaian === null || bulatkan(capaian, hasil.data.pengaturan.desimalPersen).gte(SERATUS)) continue;
    const ada = ['', b.subKegiatan, b.kegiatan, b.program].some((n) => terjelaskan.has(kunciNama(n)));
    const kunci = kunciNama(b.subKegiatan);
    if (!ada && !kurang.has(kunci)) kurang.set(kunci, b);
  }
  const milik = new Map<string, Row<BarisNarasi>[]>();
  for (const row of narasi) {
    const kunci = kunciNama(row.data.untuk);
    milik.set(kunci, [...(milik.get(kunci) ?? []), row]);
  }
  return [...kurang].map(([kunci, b]) => temuan(b, tempat(milik.get(kunci) ?? [], akhir)));
}

function tempat(milik: readonly Row<BarisNarasi>[], akhir: Row<BarisNarasi>): CellRef {
  const kosong = milik.find((row) => ['Faktor Penghambat', 'Tindak Lanjut'].includes(row.data.bagian));
  const row = kosong ?? milik.find((r) => r.data.bagian === 'Analisis') ?? milik[0];
  return row?.at.isi ?? { ...akhir.at.isi, row: akhir.row + 1 };
}

function temuan(b: HasilBarisKinerja, at: CellRef): Diagnostic {
  const capaian = b.utama.capaian ?? SERATUS;
  return diagnose(
    'narasi/faktor-kosong',
    { subKegiatan: excerpt(b.subKegiatan, 90), capaian: teksDesimal(bulatkan(capaian, 2)).replace('.', ',') },
    { at, label: b.subKegiatan, computed: teksDesimal(capaian), unit: 'persen' },
  );
}
