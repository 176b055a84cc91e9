import type { HasilKinerja } from '../../domain/hasil.ts';
import { type BagianLaporan, bagianDicetak } from '../../domain/report-bagian.ts';
import { konteks, PILIHAN_BAWAAN, type PilihanLaporan } from '../context/report-context.ts';
import { gayaHalaman } from '../page/page-style.ts';
import type { ReportView } from '../view/report-view.ts';
import { susunBab1 } from './bab-1.ts';
import { susunBab2 } from './bab-2.ts';
import { susunBab3 } from './bab-3.ts';
import { susunBab4 } from './bab-4.ts';
import { susunBab5 } from './bab-5.ts';
import { judulLaporan, susunIdentitas, susunSampul, susunTandaTangan } from './cover.ts';
import { susunDokumentasi, susunLampiranPk, susunLampiranRencana, susunTemuan } from './lampiran.ts';

const ROMAWI = ['I', 'II', 'III', 'IV', 'V', 'VI'];

/** Charts as SVG, drawn beforehand (grafik/); null: none. */
export interface Grafik {
  readonly kinerja: string | null;
  readonly keuangan: string | null;
}

/** Everything the templates print, formatted: plain strings and lists. Pure. */
export function buildReportView(
  hasil: HasilKinerja,
  pilihan: PilihanLaporan = PILIHAN_BAWAAN,
  grafik: Grafik = { kinerja: null, keuangan: null },
): ReportView {
  const k = konteks(hasil, pilihan);
  const dipilih = bagianDicetak(k.pengaturan.bagian);
  const dicetak = (b: BagianLaporan): boolean => dipilih.includes(b);
  let lampiran = 0;
  const urut = (): string => ROMAWI[lampiran++] ?? '';
  const kataPengantar = k.narasi('Kata Pengantar');
  const ikhtisar = k.narasi('Ikhtisar');
  return {
    judulDokumen: judulLaporan(k),
    tahun: String(hasil.data.tahun),
    triwulan: k.triwulan.replace('Triwulan ', ''),
    periode: k.periode,
    draf: pilihan.draf,
    identitas: susunIdentitas(k),
    sampul: susunSampul(k),
    kataPengantar: kataPengantar === '' ? null : { isi: kataPengantar, tandaTangan: susunTandaTangan(k) },
    daftar: { isi: [], tabel: [], gambar: [] },
    ikhtisar: ikhtisar === '' ? null : { isi: ikhtisar },
    bab1: susunBab1(k),
    bab2: susunBab2(k, !dicetak('Lampiran Rencana Aksi')),
    bab3: susunBab3(k, grafik.kinerja),
    bab4: susunBab4(k, grafik.keuangan),
    bab5: susunBab5(k),
    lampiranPk: dicetak('Lampiran Perjanjian Kinerja') ? susunLampiranPk(k, urut) : null,
    lampiranRencana: dicetak('Lampiran Rencana Aksi') ? susunLampiranRencana(k, urut) : null,
    dokumentasi: dicetak('Dokumentasi') ? susunDokumentasi(k, urut) : null,
    temuan: susunTemuan(k, urut),
    bagian: dipilih,
    halaman: { gaya: gayaHalaman(k.pengaturan) },
  };
}
