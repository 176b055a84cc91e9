import { computeHasil } from '../../domain/compute-hasil.ts';
import type { HasilKinerja } from '../../domain/hasil.ts';
import { kunciNama } from '../../domain/name-key.ts';
import type { CheckedFile } from '../../findings/check-report.ts';
import type { Diagnostic } from '../../findings/finding.ts';
import { checkNarasi } from '../../narasi/check-narasi.ts';
import { jelaskanGalat } from '../../rules/cause/cell-error-cause.ts';
import { runRules } from '../../rules/run-rules.ts';
import { bacaTeksAngka } from '../../sheets/angka-text.ts';
import type { BukuKerja } from '../../sheets/buku-kerja.ts';
import { isLembarDikenal, type PilihanBaca, parseBuku } from '../../sheets/parse-buku.ts';
import type { RawWorkbook } from '../../sheets/raw-workbook.ts';
import { dataKinerja } from '../../sheets/to-data-kinerja.ts';
import { readXlsx } from '../../xlsx/read/read-xlsx.ts';
import type { Batas } from './reading-limits.ts';
import { type Source, takTerbaca } from './source.ts';

/** A workbook read, checked and computed. */
export interface BukuDiperiksa {
  readonly checked: CheckedFile;
  /** Null when the file was refused. */
  readonly buku: BukuKerja | null;
  /** Null when the year, the quarter or a required table is missing. */
  readonly hasil: HasilKinerja | null;
}

/** Reads a workbook from its bytes, computes its results and runs every rule. Never throws for what a file holds. */
export function checkBuku(source: Source, pilihan: PilihanBaca, limits: Batas = {}): BukuDiperiksa {
  const raw = readXlsx(source.bytes, { limits, needs: isLembarDikenal });
  if (raw.value === null) return { checked: takTerbaca(source.name, raw.findings), buku: null, hasil: null };
  return checkRaw(source.name, raw.value, raw.findings, pilihan);
}

/** As checkBuku, of a workbook already read. */
export function checkRaw(
  file: string,
  raw: RawWorkbook,
  reading: readonly Diagnostic[],
  pilihan: PilihanBaca,
): BukuDiperiksa {
  const { value: buku, findings } = parseBuku(raw, pilihan);
  const data = dataKinerja(buku);
  const hasil = data === null ? null : computeHasil(data);
  const aturan = runRules(buku, data, hasil);
  const narasi = checkNarasi(buku.narasi, hasil, aturan.tertukar);
  const nama = (buku.pk ?? buku.keuangan ?? buku.rencana)?.rows.map((r) => kunciNama(r.data.subKegiatan));
  return {
    checked: {
      file,
      triwulan: buku.triwulan,
      tahun: buku.tahun,
      sheets: raw.sheets.map((s) => s.name),
      subKegiatan: new Set(nama).size,
      checked: aturan.checked,
      notChecked: aturan.notChecked,
      notCheckedBecause: aturan.notCheckedDetail.flatMap((d) => d.karena),
      findings: [...reading, ...jelaskanGalat(findings, buku, bacaTeksAngka), ...aturan.findings, ...narasi],
    },
    buku,
    hasil,
  };
}
