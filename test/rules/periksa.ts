import { formatCellRef } from '../../src/diagnostics/cell-ref.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { computeHasil } from '../../src/domain/compute-hasil.ts';
import type { DataKinerja, Identitas } from '../../src/domain/data-kinerja.ts';
import { PENGATURAN_BAWAAN } from '../../src/domain/pengaturan-bawaan.ts';
import { SKALA_BAWAAN } from '../../src/domain/predikat.ts';
import { type HasilPeriksa, runRules } from '../../src/rules/run-rules.ts';
import { bacaTabel } from '../../src/sheets/baca-tabel.ts';
import type { BukuKerja } from '../../src/sheets/buku-kerja.ts';
import { LEMBAR_PK } from '../../src/sheets/declarations/pk.ts';
import { LEMBAR_KEUANGAN } from '../../src/sheets/declarations/realisasi-keuangan.ts';
import { LEMBAR_RENCANA } from '../../src/sheets/declarations/rencana-aksi.ts';
import { bacaIdentitas } from '../../src/sheets/identitas.ts';
import { bacaPengaturan, barisPengaturan } from '../../src/sheets/pengaturan.ts';
import { barisPk } from '../../src/sheets/pk.ts';
import type { RawWorkbook } from '../../src/sheets/raw-workbook.ts';
import { barisKeuangan } from '../../src/sheets/realisasi-keuangan.ts';
import { barisRencana } from '../../src/sheets/rencana-aksi.ts';
import { bacaSkala } from '../../src/sheets/skala.ts';
import { lengkapiTargetKeuangan } from '../../src/sheets/target-keuangan.ts';
import { bukuKasus } from '../errors/buku-dasar.ts';
import type { Case } from '../errors/case.ts';

/** Reads raw rows with the room `sheets` and runs the rules over them. */
export function periksaRaw(raw: RawWorkbook): HasilPeriksa {
  const { buku, data } = bacaBuku(raw);
  return runRules(buku, data, data === null ? null : computeHasil(data));
}

/** The rules over the base workbook with a case's changes. */
export function periksaKasus(kasus: Pick<Case, 'sel' | 'lembar' | 'tampilan'>): HasilPeriksa {
  return periksaRaw(bukuKasus(kasus));
}

/** Findings as [place, code], in order. */
export function ringkas(hasil: HasilPeriksa): readonly (readonly [string, string])[] {
  return hasil.findings.map((f) => [f.at === undefined ? '' : formatCellRef(f.at), f.code]);
}

/** The only finding of a code; throws when there is none or more than one. */
export function satu(hasil: HasilPeriksa, code: string): Diagnostic {
  const semua = hasil.findings.filter((f) => f.code === code);
  const [pertama] = semua;
  if (pertama === undefined || semua.length > 1) {
    throw new Error(`${semua.length} x ${code} di antara ${JSON.stringify(ringkas(hasil))}`);
  }
  return pertama;
}

/** The workbook as read, and its data where year and quarter are known. */
export function bacaBuku(raw: RawWorkbook): { buku: BukuKerja; data: DataKinerja | null } {
  const sheet = (nama: string) => raw.sheets.find((s) => s.name === nama);
  const [pk, ra, uang] = [sheet('PK'), sheet('Rencana Aksi'), sheet('Realisasi Keuangan')];
  const [identitas, pengaturan, skala] = [sheet('Identitas'), sheet('Pengaturan'), sheet('Skala Predikat')];
  const id = identitas === undefined ? null : bacaIdentitas(identitas, { tahun: null, triwulan: null }).value;
  const setelan = bacaPengaturan(pengaturan === undefined ? [] : barisPengaturan(pengaturan));
  const isiPengaturan = { ...PENGATURAN_BAWAAN, ...setelan.value };
  const q = id?.triwulan ?? null;
  const tabelPk = pk === undefined ? null : bacaTabel(pk, LEMBAR_PK, q, barisPk).value;
  const rencana = ra === undefined ? null : bacaTabel(ra, LEMBAR_RENCANA, q, barisRencana).value;
  const keuangan = uang === undefined ? null : bacaTabel(uang, LEMBAR_KEUANGAN, q, barisKeuangan).value;
  const buku: BukuKerja = {
    raw: raw.sheets,
    tahun: id?.tahun ?? null,
    triwulan: q,
    identitas: id?.isian ?? null,
    pengaturan: { data: isiPengaturan, at: setelan.at },
    skala: (skala === undefined ? null : bacaSkala(skala).value) ?? SKALA_BAWAAN[isiPengaturan.skala],
    pk: tabelPk,
    rencana,
    keuangan: keuangan === null ? null : lengkapiTargetKeuangan(keuangan, rencana),
    narasi: [],
    dokumentasi: [],
  };
  if (id === null || id.tahun === null || q === null) return { buku, data: null };
  return { buku, data: dataDari(buku, id.tahun, q, id.isian.data) };
}

function dataDari(
  buku: BukuKerja,
  tahun: number,
  q: DataKinerja['triwulan'],
  identitas: Identitas,
): DataKinerja {
  return {
    tahun,
    triwulan: q,
    identitas,
    pengaturan: buku.pengaturan.data,
    skala: buku.skala,
    pk: (buku.pk?.rows ?? []).map((r) => r.data),
    rencana: (buku.rencana?.rows ?? []).map((r) => r.data),
    keuangan: (buku.keuangan?.rows ?? []).map((r) => r.data),
    narasi: [],
    dokumentasi: [],
  };
}
