import { isAngka, jumlahkan, type Nilai } from '../../domain/angka.ts';
import type { BarisKeuangan, BarisRencana } from '../../domain/kinerja-data.ts';
import { jenisBerlaku } from '../../domain/period.ts';
import { perTriwulan, SEMUA_TRIWULAN, type Triwulan } from '../../domain/triwulan.ts';
import type { Row } from '../../sheets/buku-kerja.ts';
import type { DeretSel } from './row-capaian.ts';
import { cariIndikator, cariSub, type Konteks } from './rule-context.ts';
import { kolomDari, type Sel } from './stated-cell.ts';

/** The quarters of a row of Rencana Aksi, under the JENIS that applies. */
export function deretRencana(k: Konteks, row: Row<BarisRencana>): DeretSel {
  const { triwulan, targetTahunan } = row.data;
  const tahunan = isAngka(targetTahunan)
    ? targetTahunan
    : (cariIndikator(k.pk, row.data)?.data.target ?? targetTahunan);
  const bagian = (apa: 'target' | 'realisasi') =>
    perTriwulan((t): Sel => ({ nilai: triwulan[t][apa], at: row.at.triwulan[t][apa] }));
  return {
    jenis: jenisBerlaku(
      row.data.jenis,
      perTriwulan((t) => triwulan[t].target),
      tahunan,
    ),
    arah: row.data.arah,
    lembar: row.at.subKegiatan.sheet,
    target: bagian('target'),
    realisasi: bagian('realisasi'),
  };
}

/** The quarters of a row of Realisasi Keuangan; money is always akumulatif. */
export function deretKeuangan(k: Konteks, row: Row<BarisKeuangan>): DeretSel {
  return {
    jenis: 'akumulatif',
    arah: 'naik',
    lembar: row.at.subKegiatan.sheet,
    target: perTriwulan((t) => targetKeuangan(k, row, t)),
    realisasi: perTriwulan((t) => ({
      nilai: row.data.triwulan[t].realisasi,
      at: row.at.triwulan[t].realisasi,
    })),
  };
}

/** The target of a quarter: its own cell, or the ANGGARAN of Rencana Aksi where the sheet has no TARGET column. */
export function targetKeuangan(k: Konteks, row: Row<BarisKeuangan>, t: Triwulan): Sel {
  const sendiri: Sel = { nilai: row.data.triwulan[t].target, at: row.at.triwulan[t].target };
  const adaKolom = k.buku.keuangan?.kolom.has(kolomDari(t, 'target')) ?? false;
  if (adaKolom || sendiri.nilai !== 'kosong') return sendiri;
  return anggaranRencana(k, row.data, t) ?? sendiri;
}

/** ANGGARAN of a quarter over all indikator rows of a sub kegiatan; undefined when Rencana Aksi does not hold it. */
export function anggaranRencana(
  k: Konteks,
  baris: BarisKeuangan | BarisRencana,
  t: Triwulan,
): Sel | undefined {
  const sel = cariSub(k.rencana, baris).map(
    (r): Sel => ({
      nilai: r.data.triwulan[t].anggaran,
      at: r.at.triwulan[t].anggaran,
    }),
  );
  return jumlahSel(sel);
}

/** True when Rencana Aksi states an ANGGARAN for the sub kegiatan in some quarter; with none at all it says nothing of targets. */
export function adaAnggaranRencana(k: Konteks, baris: BarisKeuangan): boolean {
  return SEMUA_TRIWULAN.some((t) => (anggaranRencana(k, baris, t)?.nilai ?? 'kosong') !== 'kosong');
}

/** Several cells as one value at the first that states anything; undefined for none. */
export function jumlahSel(sel: readonly Sel[]): Sel | undefined {
  const pertama = sel.find((s) => s.nilai === 'rusak') ?? sel.find((s) => isAngka(s.nilai)) ?? sel[0];
  if (pertama === undefined || pertama.nilai === 'rusak') return pertama;
  const angka = sel.map((s) => s.nilai).filter(isAngka);
  const nilai: Nilai = angka.length > 0 ? jumlahkan(angka) : nihilAtauKosong(sel);
  return { nilai, at: pertama.at };
}

function nihilAtauKosong(sel: readonly Sel[]): Nilai {
  return sel.some((s) => s.nilai === 'nihil') ? 'nihil' : 'kosong';
}
