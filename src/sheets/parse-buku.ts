import { diagnose } from '../diagnostics/catalog.ts';
import type { Checked, Diagnostic } from '../diagnostics/diagnostic.ts';
import type { BarisPk } from '../domain/data-kinerja.ts';
import { kunciNama } from '../domain/kunci.ts';
import { PENGATURAN_BAWAAN } from '../domain/pengaturan-bawaan.ts';
import { SKALA_BAWAAN } from '../domain/predikat.ts';
import type { Triwulan } from '../domain/triwulan.ts';
import { bacaTabel, type PembuatBaris } from './baca-tabel.ts';
import type { BukuKerja, Tabel } from './buku-kerja.ts';
import { cariLembar, type NamaLembar } from './cari-lembar.ts';
import {
  NAMA_DOKUMENTASI,
  NAMA_IDENTITAS,
  NAMA_NARASI,
  NAMA_PENGATURAN,
  NAMA_SKALA,
} from './declarations/isian.ts';
import { LEMBAR_PK } from './declarations/pk.ts';
import { LEMBAR_KEUANGAN } from './declarations/realisasi-keuangan.ts';
import { LEMBAR_RENCANA } from './declarations/rencana-aksi.ts';
import type { DeklarasiTabel } from './declarations/tabel.ts';
import { bacaIdentitas, identitasTakAda } from './identitas.ts';
import { bacaDokumentasi, bacaNarasi } from './narasi.ts';
import { bacaPengaturan, barisPengaturan, gabungPengaturan, type PengaturanSebagian } from './pengaturan.ts';
import { barisPk } from './pk.ts';
import type { RawSheet, RawWorkbook } from './raw-workbook.ts';
import { barisKeuangan } from './realisasi-keuangan.ts';
import { barisRencana } from './rencana-aksi.ts';
import { bacaSkala } from './skala.ts';
import { lengkapiTargetKeuangan } from './target-keuangan.ts';
import { kunciJudul } from './teks.ts';

/** What comes from outside the workbook. */
export interface PilihanBaca {
  /** --tahun and --triwulan; null = as Identitas says. */
  readonly tahun: number | null;
  readonly triwulan: Triwulan | null;
  /** Settings below the workbook's own (lapkin.config.json). */
  readonly bawah: PengaturanSebagian;
  /** Settings above it (flags). */
  readonly atas: PengaturanSebagian;
}

export const TANPA_PILIHAN: PilihanBaca = { tahun: null, triwulan: null, bawah: {}, atas: {} };

const DIKENAL: readonly NamaLembar[] = [
  LEMBAR_PK,
  LEMBAR_RENCANA,
  LEMBAR_KEUANGAN,
  NAMA_IDENTITAS,
  NAMA_NARASI,
  NAMA_PENGATURAN,
  NAMA_SKALA,
  NAMA_DOKUMENTASI,
];

const NAMA_DIKENAL: ReadonlySet<string> = new Set(
  DIKENAL.flatMap((d) => [d.nama, ...d.alias]).map(kunciJudul),
);

/** True for a sheet that lapkin reads; the cells of the others need not be. */
export function isLembarDikenal(nama: string): boolean {
  return NAMA_DIKENAL.has(kunciJudul(nama));
}

/** Reads a workbook: every sheet it needs, all findings of reading in one go (workbook.md). */
export function parseBuku(raw: RawWorkbook, pilihan: PilihanBaca = TANPA_PILIHAN): Checked<BukuKerja> {
  const findings: Diagnostic[] = [];
  const lembar = (nama: NamaLembar, wajib = false): RawSheet | null => {
    return ambil(cariLembar(raw, nama, wajib, DIKENAL));
  };
  const ambil = <T>(hasil: Checked<T>): T => {
    // One by one: a call takes some hundred thousand arguments, a sheet may have more findings.
    for (const finding of hasil.findings) findings.push(finding);
    return hasil.value;
  };
  const lembarIdentitas = lembar(NAMA_IDENTITAS);
  const identitas = lembarIdentitas === null ? null : ambil(bacaIdentitas(lembarIdentitas, pilihan));
  if (identitas === null) findings.push(...identitasTakAda(pilihan));
  const triwulan = identitas === null ? pilihan.triwulan : identitas.triwulan;
  const tabel = <T>(
    deklarasi: DeklarasiTabel,
    buat: PembuatBaris<T>,
    induk?: ReadonlyMap<string, number>,
  ): Tabel<T> | null => {
    const sheet = lembar(deklarasi, true);
    if (sheet === null) return null;
    const hasil = ambil(bacaTabel(sheet, deklarasi, triwulan, buat, induk));
    if (hasil !== null && hasil.rows.length === 0) {
      const at = { sheet: sheet.name, row: hasil.lastHeadingRow + 1, column: 1 };
      findings.push(diagnose('lembar/tanpa-baris', { lembar: sheet.name }, { at }));
    }
    return hasil;
  };
  const pk = tabel(LEMBAR_PK, barisPk);
  const induk = namaInduk(pk);
  const rencana = tabel(LEMBAR_RENCANA, barisRencana, induk);
  const keuangan = tabel(LEMBAR_KEUANGAN, barisKeuangan, induk);
  const lembarPengaturan = lembar(NAMA_PENGATURAN);
  const tertulis = bacaPengaturan(lembarPengaturan === null ? [] : barisPengaturan(lembarPengaturan));
  const pengaturan = gabungPengaturan(PENGATURAN_BAWAAN, pilihan.bawah, ambil(tertulis), pilihan.atas);
  const lembarSkala = lembar(NAMA_SKALA);
  const skala = lembarSkala === null ? null : ambil(bacaSkala(lembarSkala));
  const lembarNarasi = lembar(NAMA_NARASI);
  const lembarDokumentasi = lembar(NAMA_DOKUMENTASI);
  return {
    value: {
      raw: raw.sheets,
      tahun: identitas === null ? pilihan.tahun : identitas.tahun,
      triwulan,
      identitas: identitas?.isian ?? null,
      pengaturan: { data: pengaturan, at: tertulis.at },
      skala: skala ?? SKALA_BAWAAN[pengaturan.skala],
      pk,
      rencana,
      keuangan: keuangan === null ? null : lengkapiTargetKeuangan(keuangan, rencana),
      narasi: lembarNarasi === null ? [] : ambil(bacaNarasi(lembarNarasi)),
      dokumentasi: lembarDokumentasi === null ? [] : bacaDokumentasi(lembarDokumentasi),
    },
    findings,
  };
}

/** Programs (1) and kegiatan (2) of PK by folded name; a name that is a sub kegiatan too is none. */
function namaInduk(pk: Tabel<BarisPk> | null): ReadonlyMap<string, number> {
  const induk = new Map<string, number>();
  for (const { data } of pk?.rows ?? []) {
    induk.set(kunciNama(data.kegiatan), 2);
    if (data.program !== '') induk.set(kunciNama(data.program), 1);
  }
  for (const { data } of pk?.rows ?? []) induk.delete(kunciNama(data.subKegiatan));
  induk.delete('');
  return induk;
}
