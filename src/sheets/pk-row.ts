import type { PkRow } from '../domain/kinerja-data.ts';
import type { Finding } from '../findings/finding.ts';
import { findOwnNames } from './own-names.ts';
import { readAngka } from './raw-row.ts';
import type { RowBuilder } from './read-table.ts';

/** A data row of PK. */
export const buildPkRow: RowBuilder<PkRow> = (t, rawRow, names) => {
  const findings: Finding[] = [];
  const writtenSatuan = rawRow.mergedText('satuan');
  const target = readAngka(t, rawRow, 'target', writtenSatuan);
  const pagu = readAngka(t, rawRow, 'pagu', '');
  findings.push(...target.findings, ...pagu.findings);
  return {
    value: {
      row: rawRow.row,
      data: {
        program: names.program,
        kegiatan: names.kegiatan,
        subKegiatan: names.subKegiatan,
        kode: rawRow.mergedText('kode'),
        indikator: names.indikator,
        target: target.value,
        satuan: writtenSatuan || target.satuan,
        pagu: pagu.value,
        remark: rawRow.mergedText('keterangan'),
      },
      at: {
        program: rawRow.at('program'),
        kegiatan: rawRow.at('kegiatan'),
        subKegiatan: rawRow.at('subKegiatan'),
        kode: rawRow.at('kode'),
        indikator: rawRow.at('indikator'),
        target: rawRow.at('target'),
        satuan: t.columns.has('satuan') ? rawRow.at('satuan') : rawRow.at('target'),
        pagu: rawRow.at('pagu'),
        remark: rawRow.at('keterangan'),
      },
      printed: new Map(),
      own: findOwnNames(rawRow),
    },
    findings,
  };
};
