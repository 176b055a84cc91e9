import { type Angka, isAngka, toDecimalText } from '../domain/angka.ts';
import type { ColumnKey } from '../domain/column-key.ts';
import { JENIS } from '../domain/jenis.ts';
import { nameKey } from '../domain/name-key.ts';
import { ALL_TRIWULAN } from '../domain/triwulan.ts';
import { triwulanColumn } from '../domain/triwulan-column.ts';
import { indonesian } from '../findings/figures.ts';
import type { Row } from '../sheets/buku-kerja.ts';
import { label, rowName } from './lib/figure-label.ts';
import type { FindingCollector } from './lib/finding-collector.ts';
import { type RuleContext, satuanOf } from './lib/rule-context.ts';
import { type DataRow, findCell } from './lib/stated-cell.ts';

/** First words of satuan that are counted whole; any other satuan (%, indeks, hari, km, ...) may have a fraction. */
const COUNTED_WHOLE = new Set(
  `laporan dokumen lembaga orang kegiatan unit paket desa kelurahan kecamatan kelompok buah kali berkas surat
   rekomendasi peserta keluarga rumah sekolah siswa guru pegawai lembar eksemplar rapat keputusan perda perdes
   organisasi lokasi titik kasus aduan pengaduan layanan produk jenis set stel ekor batang pohon rt rw kk opd
   pelaku perusahaan izin koperasi puskesmas perangkat naskah sertifikat aplikasi forum usulan umkm`
    .split(/\s+/)
    .filter((s) => s !== ''),
);

/** Of satuan that are counted: `sel/pecahan` (1,5 Laporan), and `sel/angka-negatif` where the column itself allows it. */
export function checkFractions(collector: FindingCollector, context: RuleContext): void {
  for (const row of context.buku.pk?.rows ?? []) checkRow(collector, row, row.data.satuan, ['target']);
  const columnKeys: readonly ColumnKey[] = [
    'annualTarget',
    ...ALL_TRIWULAN.flatMap((t) => [triwulanColumn(t, 'target'), triwulanColumn(t, 'realisasi')]),
  ];
  for (const row of context.buku.rencana?.rows ?? []) {
    // A mean of quarters is seldom whole.
    const isMean = row.data.jenis !== null && JENIS[row.data.jenis].sampaiDengan.isMean === true;
    if (!isMean) checkRow(collector, row, satuanOf(context, row.data), columnKeys);
  }
}

/** True for a satuan that is counted in whole things. */
export function isCountedWhole(satuan: string): boolean {
  return COUNTED_WHOLE.has(nameKey(satuan).split(' ')[0] ?? '');
}

function checkRow(
  collector: FindingCollector,
  row: Row<DataRow>,
  satuan: string,
  columnKeys: readonly ColumnKey[],
): void {
  if (!isCountedWhole(satuan)) return;
  for (const columnKey of columnKeys) {
    const cell = findCell(row, columnKey);
    if (cell === undefined || !isAngka(cell.value)) continue;
    if (cell.value.lt(0)) {
      const place = { at: cell.at, label: label(rowName(row), columnKey), unit: 'angka' } as const;
      collector.report(
        'sel/angka-negatif',
        { isi: figureText(cell.value), kolom: '' },
        { ...place, written: toDecimalText(cell.value) },
      );
    }
    if (cell.value.isInteger()) continue;
    collector.report(
      'sel/pecahan',
      { nilai: figureText(cell.value), satuan },
      {
        at: cell.at,
        label: label(rowName(row), columnKey),
        written: toDecimalText(cell.value),
        unit: 'angka',
      },
    );
  }
}

function figureText(value: Angka): string {
  return indonesian(toDecimalText(value));
}
