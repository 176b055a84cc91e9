import type { Triwulan } from '../domain/triwulan.ts';
import type { Kolom } from '../sheets/declarations/column-key.ts';
import { BARIS_AWAL, type TataLetak } from './table-layout.ts';

/** Absolute addresses of the settings that formulas follow. */
export interface AlamatPengaturan {
  readonly rumusTurun: string;
  readonly batasCapaian: string;
  readonly jumlahBedaSatuan: string;
  readonly ringkasanKeuangan: string;
}

/** The same cell of another sheet; a blank stays blank instead of becoming 0. */
export function rumusSalin(alamat: string): string {
  return `IF(${alamat}="","",${alamat})`;
}

/** Address of a cell on another sheet. */
export function alamatLembar(t: TataLetak, kolom: Kolom, baris: number): string {
  const nama = /^[A-Za-z]+$/.test(t.nama) ? t.nama : `'${t.nama}'`;
  return `${nama}!${t.sel(kolom, baris)}`;
}

/** Running number of the rows that have a sub kegiatan; it stays right when rows are put in between. */
export function rumusNomor(t: TataLetak, baris: number): string {
  return `IF(${t.sel('subKegiatan', baris)}="","",MAX(${t.sel('no', BARIS_AWAL - 1, '$baris')}:${t.sel('no', baris - 1)})+1)`;
}

/** Whether nobody has reported the quarter yet: then capaian stays blank instead of 0. */
function belumAda(t: TataLetak, q: Triwulan): string {
  const k: Kolom = `tw${q}.realisasi`;
  return `COUNTA(${t.sel(k, BARIS_AWAL, '$baris')}:${t.sel(k, t.barisAkhir, '$baris')})=0`;
}

/** Capaian of money, as a fraction: R / T; blank without a target; 0 for a target without realisasi (arithmetic.md, "Capaian"). */
export function rumusCapaianKeuangan(t: TataLetak, baris: number, q: Triwulan, a: AlamatPengaturan): string {
  const target = t.sel(`tw${q}.target`, baris);
  const realisasi = t.sel(`tw${q}.realisasi`, baris);
  return `IF(${belumAda(t, q)},"",IFERROR(MIN(100*N(${realisasi})/${target},${a.batasCapaian})/100,""))`;
}

/** Capaian of an indikator from the cells beside it, as a fraction, for both ARAH (arithmetic.md, "Capaian"). */
export function rumusCapaianKinerja(t: TataLetak, baris: number, q: Triwulan, a: AlamatPengaturan): string {
  const target = t.sel(`tw${q}.target`, baris);
  const realisasi = t.sel(`tw${q}.realisasi`, baris);
  const turun = `IF(${a.rumusTurun}="T/R",${target}/${realisasi},MAX(0,2-${realisasi}/${target}))`;
  const persen = `IF(${t.sel('arah', baris, '$kolom')}="turun",${turun},${realisasi}/${target})`;
  const ada = `IF(ISNUMBER(${realisasi}),${persen},0)`;
  return `IF(OR(${belumAda(t, q)},N(${target})=0),"",IFERROR(MIN(100*${ada},${a.batasCapaian})/100,""))`;
}

/** Sum of a money column. */
export function rumusJumlah(t: TataLetak, kolom: Kolom): string {
  return `SUM(${t.data(kolom)})`;
}

/** Sum of a column of indikator: blank when the satuan differ, unless Jumlah Beda Satuan = ya. */
export function rumusJumlahKinerja(t: TataLetak, kolom: Kolom, a: AlamatPengaturan): string {
  const satuan = t.data('satuan', true);
  const sama = `COUNTIF(${satuan},${t.sel('satuan', BARIS_AWAL, '$$')})=COUNTIF(${satuan},"?*")`;
  return (
    `IF(COUNT(${t.data(kolom)})=0,"",` +
    `IF(OR(${a.jumlahBedaSatuan}="ya",${sama}),SUM(${t.data(kolom)}),""))`
  );
}

/** Mean of the rows that have a capaian. */
export function rumusRataRata(t: TataLetak, kolom: Kolom): string {
  return `IF(COUNT(${t.data(kolom)})=0,"",AVERAGE(${t.data(kolom)}))`;
}

/** Capaian Keuangan by the method that Ringkasan Keuangan names. */
export function rumusCapaianTotal(t: TataLetak, q: Triwulan, a: AlamatPengaturan): string {
  const rasio = `IFERROR(${t.sel(`tw${q}.realisasi`, t.barisJumlah)}/${t.sel(`tw${q}.target`, t.barisJumlah)},"")`;
  const capaian = t.data(`tw${q}.capaian`);
  return `IF(COUNT(${capaian})=0,"",IF(${a.ringkasanKeuangan}="rata-rata",AVERAGE(${capaian}),${rasio}))`;
}

const LABEL_RATA = 'Rata-rata Capaian Keuangan';
const METODE = { 'rata-rata': ' (rata-rata baris)', total: ' (rasio total)' } as const;

/** The label names the method. */
export function labelCapaianKeuangan(metode: 'total' | 'rata-rata'): string {
  return LABEL_RATA + METODE[metode];
}

export function rumusLabelKeuangan(a: AlamatPengaturan): string {
  return `"${LABEL_RATA}"&IF(${a.ringkasanKeuangan}="rata-rata","${METODE['rata-rata']}","${METODE.total}")`;
}
