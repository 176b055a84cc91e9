import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { computeHasil } from '../../src/domain/compute-hasil.ts';
import type { BagianNarasi, BarisNarasi, DataKinerja } from '../../src/domain/data-kinerja.ts';
import { PENGATURAN_BAWAAN } from '../../src/domain/pengaturan-bawaan.ts';
import { SKALA_BAWAAN } from '../../src/domain/predikat.ts';
import { checkNarasi } from '../../src/rules/narasi/check-narasi.ts';
import { runRules } from '../../src/rules/run-rules.ts';
import { bacaTabel, type PembuatBaris } from '../../src/sheets/baca-tabel.ts';
import type { BukuKerja, Row, Tabel } from '../../src/sheets/buku-kerja.ts';
import { cariLembar } from '../../src/sheets/cari-lembar.ts';
import {
  NAMA_IDENTITAS,
  NAMA_NARASI,
  NAMA_PENGATURAN,
  NAMA_SKALA,
} from '../../src/sheets/declarations/isian.ts';
import { LEMBAR_PK } from '../../src/sheets/declarations/pk.ts';
import { LEMBAR_KEUANGAN } from '../../src/sheets/declarations/realisasi-keuangan.ts';
import { LEMBAR_RENCANA } from '../../src/sheets/declarations/rencana-aksi.ts';
import type { DeklarasiTabel } from '../../src/sheets/declarations/tabel.ts';
import { bacaIdentitas, identitasTakAda } from '../../src/sheets/identitas.ts';
import { bacaPengaturan, barisPengaturan } from '../../src/sheets/pengaturan.ts';
import { barisPk } from '../../src/sheets/pk.ts';
import type { RawWorkbook } from '../../src/sheets/raw-workbook.ts';
import { barisKeuangan } from '../../src/sheets/realisasi-keuangan.ts';
import { barisRencana } from '../../src/sheets/rencana-aksi.ts';
import { bacaSkala } from '../../src/sheets/skala.ts';
import type { Case } from './case.ts';

/** Everything that `check` finds in a workbook. */
export function periksa(raw: RawWorkbook, kasus: Pick<Case, 'tahun' | 'triwulan'>): readonly Diagnostic[] {
  const findings: Diagnostic[] = [];
  const keep = <T>(c: { value: T; findings: readonly Diagnostic[] }): T => {
    findings.push(...c.findings);
    return c.value;
  };
  const dikenal = [
    LEMBAR_PK,
    LEMBAR_RENCANA,
    LEMBAR_KEUANGAN,
    NAMA_IDENTITAS,
    NAMA_PENGATURAN,
    NAMA_SKALA,
    NAMA_NARASI,
  ] as never;
  const cari = (d: unknown, wajib: boolean) => keep(cariLembar(raw, d as never, wajib, dikenal));
  const pilihan = { tahun: kasus.tahun ?? null, triwulan: kasus.triwulan ?? null };
  const sIdentitas = cari(NAMA_IDENTITAS, false);
  const id = sIdentitas === null ? null : keep(bacaIdentitas(sIdentitas, pilihan));
  if (id === null) findings.push(...identitasTakAda(pilihan));
  const triwulan = id?.triwulan ?? pilihan.triwulan;
  const tahun = id?.tahun ?? pilihan.tahun;
  const sPengaturan = cari(NAMA_PENGATURAN, false);
  const atur = sPengaturan === null ? null : bacaPengaturan(barisPengaturan(sPengaturan));
  if (atur !== null) findings.push(...atur.findings);
  const pengaturan = { ...PENGATURAN_BAWAAN, ...atur?.value };
  const sSkala = cari(NAMA_SKALA, false);
  const skala = (sSkala === null ? null : keep(bacaSkala(sSkala))) ?? SKALA_BAWAAN.baik;
  const tabel = <T>(d: DeklarasiTabel, buat: PembuatBaris<T>): Tabel<T> | null => {
    const s = cari(d, true);
    return s === null ? null : keep(bacaTabel(s, d, triwulan, buat));
  };
  const pk = tabel(LEMBAR_PK, barisPk);
  const rencana = tabel(LEMBAR_RENCANA, barisRencana);
  const keuangan = tabel(LEMBAR_KEUANGAN, barisKeuangan);
  const sNarasi = cari(NAMA_NARASI, false);
  const narasi = [...(sNarasi?.rows ?? [])]
    .filter(([r]) => r > 1)
    .map(([row, cells]): Row<BarisNarasi> => {
      const t = (c: number) => {
        const v = cells.get(c)?.value;
        return v?.type === 'text' ? v.text : '';
      };
      const a = (column: number) => ({ sheet: sNarasi?.name ?? '', row, column });
      return {
        row,
        data: { bagian: t(2) as BagianNarasi, untuk: t(3), isi: t(4) },
        at: { bagian: a(2), untuk: a(3), isi: a(4) },
        cetak: new Map(),
        sendiri: new Set(),
      };
    });
  const buku: BukuKerja = {
    raw: raw.sheets,
    tahun,
    triwulan,
    identitas: id?.isian ?? null,
    pengaturan: { data: pengaturan, at: atur?.at ?? {} },
    skala,
    pk,
    rencana,
    keuangan,
    narasi,
    dokumentasi: [],
  };
  const data: DataKinerja | null =
    pk && rencana && keuangan && tahun !== null && triwulan !== null
      ? {
          tahun,
          triwulan,
          identitas: (id?.isian.data ?? {}) as never,
          pengaturan,
          skala,
          pk: pk.rows.map((r) => r.data),
          rencana: rencana.rows.map((r) => r.data),
          keuangan: keuangan.rows.map((r) => r.data),
          narasi: narasi.map((r) => r.data),
          dokumentasi: [],
        }
      : null;
  const hasil = data === null ? null : computeHasil(data);
  findings.push(...runRules(buku, data, hasil).findings, ...checkNarasi(narasi, hasil));
  return findings;
}
