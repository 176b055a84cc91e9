import type { BarisKeuangan, KeuanganTriwulan } from '../domain/kinerja-data.ts';
import { perTriwulan } from '../domain/triwulan.ts';
import type { Diagnostic } from '../findings/finding.ts';
import { namaSendiri } from './own-names.ts';
import { bacaAngka, bacaCetakan } from './raw-row.ts';
import type { PembuatBaris } from './read-table.ts';
import { kolomCapaian } from './rencana-row.ts';

/** A data row of Realisasi Keuangan. */
export const barisKeuangan: PembuatBaris<BarisKeuangan> = (t, baris, nama) => {
  const pagu = bacaAngka(t, baris, 'pagu', '');
  const findings: Diagnostic[] = [...pagu.findings];
  const triwulan = perTriwulan((q): KeuanganTriwulan => {
    const target = bacaAngka(t, baris, `tw${q}.target`, '');
    const realisasi = bacaAngka(t, baris, `tw${q}.realisasi`, '');
    findings.push(...target.findings, ...realisasi.findings);
    return { target: target.nilai, realisasi: realisasi.nilai };
  });
  const cetak = bacaCetakan(t, baris, kolomCapaian(t), false);
  findings.push(...cetak.findings);
  return {
    value: {
      row: baris.row,
      data: { kode: baris.teksGabung('kode'), subKegiatan: nama.subKegiatan, pagu: pagu.nilai, triwulan },
      at: {
        kode: baris.at('kode'),
        subKegiatan: baris.at('subKegiatan'),
        pagu: baris.at('pagu'),
        triwulan: perTriwulan((q) => ({
          target: baris.at(`tw${q}.target`),
          realisasi: baris.at(`tw${q}.realisasi`),
        })),
      },
      cetak: cetak.cetak,
      sendiri: namaSendiri(baris),
    },
    findings,
  };
};
