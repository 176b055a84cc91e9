import { isAngka, jumlahkan, type Nilai } from '../domain/angka.ts';
import type { BarisKeuangan, BarisRencana } from '../domain/kinerja-data.ts';
import { indeks } from '../domain/name-key.ts';
import { perTriwulan, type Triwulan } from '../domain/triwulan.ts';
import type { CellRef } from '../findings/cell-ref.ts';
import type { Row, Tabel } from './buku-kerja.ts';

/**
 * Where Realisasi Keuangan has no TARGET column for a quarter, the ANGGARAN of Rencana Aksi serves
 * (workbook.md, "Realisasi Keuangan"); its address goes along.
 */
export function lengkapiTargetKeuangan(
  keuangan: Tabel<BarisKeuangan>,
  rencana: Tabel<BarisRencana> | null,
): Tabel<BarisKeuangan> {
  if (rencana === null) return keuangan;
  const cari = indeks(
    rencana.rows,
    (r) => r.data.kode,
    (r) => r.data.subKegiatan,
  );
  const rows = keuangan.rows.map((row): Row<BarisKeuangan> => {
    const pasangan = cari.cari(row.data.kode, row.data.subKegiatan);
    const target = perTriwulan((q) =>
      keuangan.kolom.has(`tw${q}.target`)
        ? { nilai: row.data.triwulan[q].target, at: row.at.triwulan[q].target }
        : anggaranRencana(pasangan, q, row.at.triwulan[q].target),
    );
    return {
      ...row,
      data: {
        ...row.data,
        triwulan: perTriwulan((q) => ({ ...row.data.triwulan[q], target: target[q].nilai })),
      },
      at: {
        ...row.at,
        triwulan: perTriwulan((q) => ({ ...row.at.triwulan[q], target: target[q].at })),
      },
    };
  });
  return { ...keuangan, rows };
}

/** A sub kegiatan's anggaran of a quarter over its indikator rows; an unreadable one makes the sum unreadable. */
function anggaranRencana(
  pasangan: readonly Row<BarisRencana>[],
  q: Triwulan,
  sendiri: CellRef,
): { nilai: Nilai; at: CellRef } {
  const nilai = pasangan.map((p) => p.data.triwulan[q].anggaran);
  const at = pasangan[0]?.at.triwulan[q].anggaran ?? sendiri;
  if (nilai.includes('rusak')) return { nilai: 'rusak', at };
  if (nilai.some(isAngka)) return { nilai: jumlahkan(nilai), at };
  return { nilai: nilai.includes('nihil') ? 'nihil' : 'kosong', at };
}
