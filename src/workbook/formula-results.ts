import { type Angka, angka, angkaAtauNull, isAngka, jumlahkan, type Nilai, rerata } from '../domain/angka.ts';
import { batasi, computeCapaian } from '../domain/capaian.ts';
import { PENGATURAN_BAWAAN } from '../domain/default-pengaturan.ts';
import type { Arah } from '../domain/kinerja-data.ts';
import type { Pengaturan } from '../domain/pengaturan.ts';
import { satuanBerbeda } from '../domain/summarize.ts';
import type { Triwulan } from '../domain/triwulan.ts';
import type { BarisIsi, Isi, IsiBuku } from './workbook-content.ts';

/** What an input states: a number, nihil ("-"), or blank; other text states no number to a formula. */
function nilai(isi: Isi): Nilai {
  if (typeof isi === 'number') return angka(isi);
  return isi === null || isi === '' ? 'kosong' : 'nihil';
}

/** Result of a cell that formulas compute: a fraction or a sum as Excel stores it; '' when there is none. */
export type HasilSel = number | '';

/** Stored results of a workbook's formulas, by lapkin's own arithmetic. */
export interface HasilRumus {
  capaianKinerja(b: BarisIsi, q: Triwulan): HasilSel;
  capaianKeuangan(b: BarisIsi, q: Triwulan): HasilSel;
  rataKinerja(q: Triwulan): HasilSel;
  rataKeuangan(q: Triwulan): HasilSel;
  jumlahKinerja(ambil: (b: BarisIsi) => Isi): HasilSel;
  jumlahUang(ambil: (b: BarisIsi) => Isi): number;
  readonly metode: 'total' | 'rata-rata';
}

export function hasilRumus(isi: IsiBuku): HasilRumus {
  const pengaturan = pengaturanRumus(isi);
  const uang = isi.baris.filter((b) => b.realisasiKeuangan !== null);
  const persen = (target: Isi, realisasi: Isi, arah: Arah): Angka | null =>
    batasi(
      computeCapaian(
        angkaAtauNull(nilai(target)),
        angkaAtauNull(nilai(realisasi)),
        arah,
        pengaturan.rumusTurun,
      ),
      pengaturan.batasCapaian,
    );
  const dilaporkan = (ambil: (b: BarisIsi) => Isi, baris: readonly BarisIsi[]): boolean =>
    baris.some((b) => nilai(ambil(b)) !== 'kosong');

  const persenKinerja = (b: BarisIsi, q: Triwulan): Angka | null =>
    dilaporkan((x) => x.triwulan[q].realisasi, isi.baris)
      ? persen(b.triwulan[q].target, b.triwulan[q].realisasi, b.arah ?? 'naik')
      : null;
  const persenKeuangan = (b: BarisIsi, q: Triwulan): Angka | null =>
    dilaporkan((x) => x.realisasiKeuangan?.[q] ?? null, uang)
      ? persen(b.triwulan[q].anggaran, b.realisasiKeuangan?.[q] ?? null, 'naik')
      : null;
  const jumlah = (ambil: (b: BarisIsi) => Isi, baris: readonly BarisIsi[]): Angka =>
    jumlahkan(baris.map((b) => nilai(ambil(b))));

  return {
    metode: pengaturan.ringkasanKeuangan,
    capaianKinerja: (b, q) => pecahan(persenKinerja(b, q)),
    capaianKeuangan: (b, q) => pecahan(persenKeuangan(b, q)),
    rataKinerja: (q) => pecahan(rerata(isi.baris.map((b) => persenKinerja(b, q)).filter(isAngka))),
    rataKeuangan(q) {
      const baris = uang.map((b) => persenKeuangan(b, q)).filter(isAngka);
      if (baris.length === 0) return '';
      if (pengaturan.ringkasanKeuangan === 'rata-rata') return pecahan(rerata(baris));
      const target = jumlah((b) => b.triwulan[q].anggaran, uang);
      return pecahan(
        computeCapaian(
          target,
          jumlah((b) => b.realisasiKeuangan?.[q] ?? null, uang),
        ),
      );
    },
    jumlahKinerja(ambil) {
      if (!isi.baris.some((b) => isAngka(nilai(ambil(b))))) return '';
      const campur = satuanBerbeda(isi.baris.map((b) => b.satuan)).length > 1;
      return campur && !pengaturan.jumlahBedaSatuan ? '' : jumlah(ambil, isi.baris).toNumber();
    },
    jumlahUang: (ambil) => jumlah(ambil, isi.baris).toNumber(),
  };
}

function pecahan(persen: Angka | null): HasilSel {
  return persen === null ? '' : persen.div(100).toNumber();
}

/** The settings that the formulas follow; the rest does not touch a stored result. */
function pengaturanRumus(isi: IsiBuku): Pengaturan {
  const p = isi.pengaturan;
  return {
    ...PENGATURAN_BAWAAN,
    rumusTurun: p.rumusTurun === 'T/R' ? 'T/R' : '2T-R',
    batasCapaian: p.batasCapaian === undefined ? null : angka(p.batasCapaian),
    jumlahBedaSatuan: p.jumlahBedaSatuan === 'ya',
    ringkasanKeuangan: p.ringkasanKeuangan === 'rata-rata' ? 'rata-rata' : 'total',
  };
}
