import { PENGATURAN_BAWAAN } from '../domain/default-pengaturan.ts';
import type { BarisPk } from '../domain/kinerja-data.ts';
import { kunciNama } from '../domain/name-key.ts';
import { SKALA_BAWAAN } from '../domain/predikat.ts';
import type { Triwulan } from '../domain/triwulan.ts';
import { diagnose } from '../findings/catalog.ts';
import type { Checked, Diagnostic } from '../findings/finding.ts';
import type { BukuKerja, Tabel } from './buku-kerja.ts';
import { kunciJudul } from './clean-text.ts';
import {
  NAMA_DOKUMENTASI,
  NAMA_IDENTITAS,
  NAMA_NARASI,
  NAMA_PENGATURAN,
  NAMA_SKALA,
} from './declarations/fields.ts';
import { LEMBAR_KEUANGAN } from './declarations/keuangan-columns.ts';
import { LEMBAR_PK } from './declarations/pk-columns.ts';
import { LEMBAR_RENCANA } from './declarations/rencana-columns.ts';
import type { DeklarasiTabel } from './declarations/table-declaration.ts';
import { cariLembar, type NamaLembar } from './find-sheet.ts';
import { barisKeuangan } from './keuangan-row.ts';
import { lengkapiTargetKeuangan } from './keuangan-targets.ts';
import { barisPk } from './pk-row.ts';
import type { RawSheet, RawWorkbook } from './raw-workbook.ts';
import { bacaIdentitas, identitasTakAda } from './read-identitas.ts';
import { bacaDokumentasi, bacaNarasi } from './read-narasi.ts';
import {
  bacaPengaturan,
  barisPengaturan,
  gabungPengaturan,
  type PengaturanSebagian,
} from './read-pengaturan.ts';
import { bacaSkala } from './read-skala.ts';
import { bacaTabel, type PembuatBaris } from './read-table.ts';
import { barisRencana } from './rencana-row.ts';

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
