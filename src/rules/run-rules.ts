import type { Code } from '../diagnostics/catalog.ts';
import { type CellRef, formatCellRef } from '../diagnostics/cell-ref.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { DataKinerja } from '../domain/data-kinerja.ts';
import type { HasilKinerja } from '../domain/hasil.ts';
import type { BukuKerja } from '../sheets/buku-kerja.ts';
import { anggaranLawanPagu } from './anggaran-pagu.ts';
import { type BahanPersen, bahanKeuangan, bahanRencana } from './bahan-persen.ts';
import { barisGanda } from './baris-ganda.ts';
import { barisTidakBerpasangan } from './baris-pasangan.ts';
import { type BarisTertukar, barisTertukar, pasanganTertukar } from './baris-tertukar.ts';
import { bedaSatuan } from './beda-satuan.ts';
import { periksaCapaian } from './capaian.ts';
import { Catatan, gabung, type HasilAturan, type TakDiperiksa } from './catatan.ts';
import { celahSkala } from './celah-skala.ts';
import { jumlahDiketik } from './formula/diketik.ts';
import { rumusTidakLengkap } from './formula/lengkap.ts';
import { aturanIdentitas } from './identitas.ts';
import { periksaJumlah } from './jumlah.ts';
import { kegiatanBerisiSub } from './kegiatan-sub.ts';
import { keuanganSilang, melebihiPagu } from './keuangan-silang.ts';
import { aturanKode } from './kode.ts';
import { kolomTertukar } from './kolom-tertukar.ts';
import { type Konteks, konteks } from './konteks.ts';
import { pecahan } from './pecahan.ts';
import { pembulatanCampur } from './pembulatan.ts';
import { aturanPk } from './pk.ts';
import { periksaRataRata } from './rata-rata.ts';
import { periksaRealisasi } from './realisasi.ts';
import { realisasiTurun } from './realisasi-turun.ts';
import { rencanaLawanPk } from './rencana-pk.ts';
import { targetTahunan } from './target-tahunan.ts';
import { timpang } from './timpang.ts';

/** What the rules found in a workbook, and how much they could compare. */
export interface HasilPeriksa {
  /** In the order of sheet, row and column. */
  readonly findings: readonly Diagnostic[];
  /** Printed and stated figures that were compared. */
  readonly checked: number;
  /** Those that could not be, because a cell that they need is unreadable. */
  readonly notChecked: number;
  readonly notCheckedDetail: readonly TakDiperiksa[];
  /** Rows of Realisasi Keuangan that stand under each other's name. */
  readonly tertukar: BarisTertukar;
}

/** The codes that say that the figure of a total row is wrong. */
const ANGKA_TOTAL: ReadonlySet<string> = new Set<Code>([
  'pk/jumlah',
  'rencana/jumlah',
  'rencana/rata-rata',
  'keuangan/jumlah',
  'keuangan/rata-rata',
  'jumlah/induk',
]);

/** Runs every rule family of checks.md but narasi/*; results may be null, then the rules that need them keep silent. */
export function runRules(
  buku: BukuKerja,
  data: DataKinerja | null,
  hasil: HasilKinerja | null,
): HasilPeriksa {
  const k = konteks(buku, data, hasil);
  const tertukar = pasanganTertukar(k);
  const semua = gabung(keluarga(k, tertukar));
  const salah = new Set(
    semua.findings.filter((f) => ANGKA_TOTAL.has(f.code)).flatMap((f) => (f.at ? formatCellRef(f.at) : [])),
  );
  const findings = [
    ...semua.findings,
    ...rumusTidakLengkap(k, salah),
    ...jumlahDiketik(k),
    ...pembulatanCampur(semua.pembulatan),
  ];
  return {
    findings: urutkan(findings, buku),
    checked: semua.diperiksa.length,
    notChecked: semua.takDiperiksa.length,
    notCheckedDetail: semua.takDiperiksa,
    tertukar,
  };
}

function keluarga(k: Konteks, tertukar: BarisTertukar): readonly HasilAturan[] {
  const rencana = bahanRencana(k);
  const keuangan = bahanKeuangan(k);
  return [
    barisGanda(k),
    barisTidakBerpasangan(k),
    barisTertukar(tertukar, k.buku.keuangan?.kolom.has('kode') ?? false),
    kegiatanBerisiSub(k),
    kolomTertukar(k),
    pecahan(k),
    aturanPk(k),
    rencanaLawanPk(k),
    targetTahunan(k),
    anggaranLawanPagu(k),
    k.buku.rencana === null ? new Catatan() : periksaJumlah(k.buku.rencana, 'rencana/jumlah'),
    rencana === null ? new Catatan() : realisasiTurun(rencana),
    keuanganSilang(k, tertukar),
    melebihiPagu(k, tertukar),
    k.buku.keuangan === null ? new Catatan() : periksaJumlah(k.buku.keuangan, 'keuangan/jumlah'),
    bedaSatuan(k),
    aturanIdentitas(k),
    aturanKode(k),
    timpang(k),
    celahSkala(k),
    ...persen(rencana),
    ...persen(keuangan),
  ];
}

function persen(b: BahanPersen | null): readonly HasilAturan[] {
  return b === null ? [] : [periksaCapaian(b), periksaRataRata(b), periksaRealisasi(b)];
}

/** By sheet as in the workbook, row, column; findings without a place last. */
export function urutkan(findings: readonly Diagnostic[], buku: BukuKerja): readonly Diagnostic[] {
  const nomor = new Map(buku.raw.map((s, i) => [s.name, i]));
  const kunci = (at: CellRef | undefined): readonly number[] =>
    at === undefined ? [Infinity, 0, 0] : [nomor.get(at.sheet) ?? Infinity, at.row, at.column];
  return [...findings].sort((a, b) => {
    const [x, y] = [kunci(a.at), kunci(b.at)];
    const beda = x.map((n, i) => [n, y[i] ?? 0] as const).find(([m, n]) => m !== n);
    return beda === undefined ? 0 : beda[0] - beda[1];
  });
}
