import type { BarisPk } from '../domain/kinerja-data.ts';
import type { Diagnostic } from '../findings/finding.ts';
import { namaSendiri } from './own-names.ts';
import { bacaAngka } from './raw-row.ts';
import type { PembuatBaris } from './read-table.ts';

/** A data row of PK. */
export const barisPk: PembuatBaris<BarisPk> = (t, baris, nama) => {
  const findings: Diagnostic[] = [];
  const satuanTertulis = baris.teksGabung('satuan');
  const target = bacaAngka(t, baris, 'target', satuanTertulis);
  const pagu = bacaAngka(t, baris, 'pagu', '');
  findings.push(...target.findings, ...pagu.findings);
  return {
    value: {
      row: baris.row,
      data: {
        program: nama.program,
        kegiatan: nama.kegiatan,
        subKegiatan: nama.subKegiatan,
        kode: baris.teksGabung('kode'),
        indikator: nama.indikator,
        target: target.nilai,
        satuan: satuanTertulis || target.satuan,
        pagu: pagu.nilai,
        keterangan: baris.teksGabung('keterangan'),
      },
      at: {
        program: baris.at('program'),
        kegiatan: baris.at('kegiatan'),
        subKegiatan: baris.at('subKegiatan'),
        kode: baris.at('kode'),
        indikator: baris.at('indikator'),
        target: baris.at('target'),
        satuan: t.kolom.has('satuan') ? baris.at('satuan') : baris.at('target'),
        pagu: baris.at('pagu'),
        keterangan: baris.at('keterangan'),
      },
      cetak: new Map(),
      sendiri: namaSendiri(baris),
    },
    findings,
  };
};
