import type { HasilKinerja } from '../domain/hasil.ts';
import type { DataKinerja } from '../domain/kinerja-data.ts';
import type { Code } from '../findings/catalog.ts';
import { type CellRef, formatCellRef } from '../findings/cell-ref.ts';
import type { Diagnostic } from '../findings/finding.ts';
import type { BukuKerja } from '../sheets/buku-kerja.ts';
import { anggaranLawanPagu } from './anggaran-pagu.ts';
import { targetTahunan } from './annual-target.ts';
import { barisGanda } from './duplicate-rows.ts';
import { kolomTertukar } from './exchanged-columns.ts';
import { type BarisTertukar, barisTertukar, pasanganTertukar } from './exchanged-rows.ts';
import { realisasiTurun } from './falling-realisasi.ts';
import { rumusTidakLengkap } from './formula/incomplete-formulas.ts';
import { jumlahDiketik } from './formula/typed-jumlah.ts';
import { pecahan } from './fractions.ts';
import { aturanIdentitas } from './identitas-rules.ts';
import { keuanganSilang, melebihiPagu } from './keuangan-across-sheets.ts';
import { aturanKode } from './kode-rules.ts';
import { Catatan, gabung, type HasilAturan, type TakDiperiksa } from './lib/finding-collector.ts';
import { type BahanPersen, bahanKeuangan, bahanRencana } from './lib/percent-inputs.ts';
import { type Konteks, konteks } from './lib/rule-context.ts';
import { kegiatanBerisiSub } from './misplaced-sub-kegiatan.ts';
import { pembulatanCampur } from './mixed-rounding.ts';
import { bedaSatuan } from './mixed-satuan.ts';
import { aturanPk } from './pk-rules.ts';
import { periksaCapaian } from './printed-capaian.ts';
import { periksaJumlah } from './printed-jumlah.ts';
import { periksaRataRata } from './printed-rata-rata.ts';
import { rencanaLawanPk } from './rencana-pk.ts';
import { celahSkala } from './skala-gaps.ts';
import { periksaRealisasi } from './stated-realisasi.ts';
import { timpang } from './unbalanced.ts';
import { barisTidakBerpasangan } from './unmatched-rows.ts';

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
