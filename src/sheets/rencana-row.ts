import { isAngka } from '../domain/angka.ts';
import { DEFAULT_ARAH } from '../domain/arah.ts';
import type { RencanaRow, RencanaTriwulan } from '../domain/kinerja-data.ts';
import { ALL_TRIWULAN, perTriwulan } from '../domain/triwulan.ts';
import { triwulanColumn } from '../domain/triwulan-column.ts';
import type { Finding } from '../findings/finding.ts';
import { readAngkaText } from './angka-text.ts';
import type { ColumnKey } from './declarations/column-key.ts';
import { findOwnNames } from './own-names.ts';
import { type RawRow, readAngka, readCetakan, type TableReading } from './raw-row.ts';
import { ARAH_CHOICES, JENIS_CHOICES, readChoice } from './read-choice.ts';
import type { RowBuilder } from './read-table.ts';

/** A data row of Rencana Aksi. */
export const buildRencanaRow: RowBuilder<RencanaRow> = (t, rawRow, names) => {
  const findings: Finding[] = [];
  const jenis = readChoice(rawRow.mergedText('jenis'), JENIS_CHOICES, rawRow.at('jenis'), 'Jenis');
  const arah = readChoice(rawRow.mergedText('arah'), ARAH_CHOICES, rawRow.at('arah'), 'Arah');
  const satuan = findRowSatuan(rawRow);
  const annualTarget = readAngka(t, rawRow, 'targetTahunan', satuan);
  const triwulan = perTriwulan((q): RencanaTriwulan => {
    const read = (part: 'target' | 'realisasi' | 'anggaran'): RencanaTriwulan['target'] => {
      const reading = readAngka(t, rawRow, triwulanColumn(q, part), satuan);
      findings.push(...reading.findings);
      return reading.value;
    };
    return { target: read('target'), realisasi: read('realisasi'), anggaran: read('anggaran') };
  });
  const printed = readCetakan(t, rawRow, capaianColumns(t), false);
  findings.unshift(...jenis.findings, ...arah.findings, ...annualTarget.findings);
  findings.push(...printed.findings);
  return {
    value: {
      row: rawRow.row,
      data: {
        kode: rawRow.mergedText('kode'),
        kegiatan: names.kegiatan,
        subKegiatan: names.subKegiatan,
        indikator: names.indikator,
        satuan: satuan || annualTarget.satuan,
        targetTahunan: annualTarget.value,
        jenis: jenis.value,
        arah: arah.value ?? DEFAULT_ARAH,
        triwulan,
      },
      at: {
        kode: rawRow.at('kode'),
        kegiatan: rawRow.at('kegiatan'),
        subKegiatan: rawRow.at('subKegiatan'),
        indikator: rawRow.at('indikator'),
        satuan: t.columns.has('satuan') ? rawRow.at('satuan') : rawRow.at('targetTahunan'),
        targetTahunan: rawRow.at('targetTahunan'),
        jenis: rawRow.at('jenis'),
        arah: rawRow.at('arah'),
        triwulan: perTriwulan((q) => ({
          target: rawRow.at(triwulanColumn(q, 'target')),
          realisasi: rawRow.at(triwulanColumn(q, 'realisasi')),
          anggaran: rawRow.at(triwulanColumn(q, 'anggaran')),
        })),
      },
      printed: printed.printed,
      own: findOwnNames(rawRow),
    },
    findings,
  };
};

/** The printed capaian columns that a table has. */
export function capaianColumns(t: TableReading): readonly ColumnKey[] {
  return ALL_TRIWULAN.map((q) => triwulanColumn(q, 'capaian')).filter((k) => t.columns.has(k));
}

/** The row's unit: its SATUAN, or the words behind the year's or the first quarter's target that has any. */
function findRowSatuan(rawRow: RawRow): string {
  const written = rawRow.mergedText('satuan');
  if (written !== '') return written;
  const columns: readonly ColumnKey[] = [
    'targetTahunan',
    ...ALL_TRIWULAN.flatMap((q) => [triwulanColumn(q, 'target'), triwulanColumn(q, 'realisasi')]),
  ];
  for (const k of columns) {
    const reading = readAngkaText(rawRow.text(k), false);
    if (reading.kind === 'angka' && isAngka(reading.value) && reading.satuan !== '') return reading.satuan;
  }
  return '';
}
