import type { KeuanganRow, KeuanganTriwulan } from '../domain/kinerja-data.ts';
import { perTriwulan } from '../domain/triwulan.ts';
import { triwulanColumn } from '../domain/triwulan-column.ts';
import type { Finding } from '../findings/finding.ts';
import { findOwnNames } from './own-names.ts';
import { readAngka, readCetakan } from './raw-row.ts';
import type { RowBuilder } from './read-table.ts';
import { capaianColumns } from './rencana-row.ts';

/** A data row of Realisasi Keuangan. */
export const buildKeuanganRow: RowBuilder<KeuanganRow> = (t, rawRow, names) => {
  const pagu = readAngka(t, rawRow, 'pagu', '');
  const findings: Finding[] = [...pagu.findings];
  const triwulan = perTriwulan((q): KeuanganTriwulan => {
    const target = readAngka(t, rawRow, triwulanColumn(q, 'target'), '');
    const realisasi = readAngka(t, rawRow, triwulanColumn(q, 'realisasi'), '');
    findings.push(...target.findings, ...realisasi.findings);
    return { target: target.value, realisasi: realisasi.value };
  });
  const printed = readCetakan(t, rawRow, capaianColumns(t), false);
  findings.push(...printed.findings);
  return {
    value: {
      row: rawRow.row,
      data: { kode: rawRow.mergedText('kode'), subKegiatan: names.subKegiatan, pagu: pagu.value, triwulan },
      at: {
        kode: rawRow.at('kode'),
        subKegiatan: rawRow.at('subKegiatan'),
        pagu: rawRow.at('pagu'),
        triwulan: perTriwulan((q) => ({
          target: rawRow.at(triwulanColumn(q, 'target')),
          realisasi: rawRow.at(triwulanColumn(q, 'realisasi')),
        })),
      },
      printed: printed.printed,
      own: findOwnNames(rawRow),
    },
    findings,
  };
};
