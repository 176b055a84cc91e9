import { isAngka } from '../domain/angka.ts';
import type { BarisRencana, RencanaTriwulan } from '../domain/kinerja-data.ts';
import { perTriwulan, SEMUA_TRIWULAN } from '../domain/triwulan.ts';
import type { Diagnostic } from '../findings/finding.ts';
import { bacaTeksAngka } from './angka-text.ts';
import type { Kolom } from './declarations/column-key.ts';
import { namaSendiri } from './own-names.ts';
import { type BacaTabel, type BarisMentah, bacaAngka, bacaCetakan } from './raw-row.ts';
import { bacaPilihan, PILIHAN_ARAH, PILIHAN_JENIS } from './read-choice.ts';
import type { PembuatBaris } from './read-table.ts';

/** A data row of Rencana Aksi. */
export const barisRencana: PembuatBaris<BarisRencana> = (t, baris, nama) => {
  const findings: Diagnostic[] = [];
  const jenis = bacaPilihan(baris.teksGabung('jenis'), PILIHAN_JENIS, baris.at('jenis'), 'Jenis');
  const arah = bacaPilihan(baris.teksGabung('arah'), PILIHAN_ARAH, baris.at('arah'), 'Arah');
  const satuan = satuanBaris(baris);
  const targetTahunan = bacaAngka(t, baris, 'targetTahunan', satuan);
  const triwulan = perTriwulan((q): RencanaTriwulan => {
    const baca = (bagian: 'target' | 'realisasi' | 'anggaran'): RencanaTriwulan['target'] => {
      const bacaan = bacaAngka(t, baris, `tw${q}.${bagian}`, satuan);
      findings.push(...bacaan.findings);
      return bacaan.nilai;
    };
    return { target: baca('target'), realisasi: baca('realisasi'), anggaran: baca('anggaran') };
  });
  const cetak = bacaCetakan(t, baris, kolomCapaian(t), false);
  findings.unshift(...jenis.findings, ...arah.findings, ...targetTahunan.findings);
  findings.push(...cetak.findings);
  return {
    value: {
      row: baris.row,
      data: {
        kode: baris.teksGabung('kode'),
        kegiatan: nama.kegiatan,
        subKegiatan: nama.subKegiatan,
        indikator: nama.indikator,
        satuan: satuan || targetTahunan.satuan,
        targetTahunan: targetTahunan.nilai,
        jenis: jenis.value,
        arah: arah.value ?? 'naik',
        triwulan,
      },
      at: {
        kode: baris.at('kode'),
        kegiatan: baris.at('kegiatan'),
        subKegiatan: baris.at('subKegiatan'),
        indikator: baris.at('indikator'),
        satuan: t.kolom.has('satuan') ? baris.at('satuan') : baris.at('targetTahunan'),
        targetTahunan: baris.at('targetTahunan'),
        jenis: baris.at('jenis'),
        arah: baris.at('arah'),
        triwulan: perTriwulan((q) => ({
          target: baris.at(`tw${q}.target`),
          realisasi: baris.at(`tw${q}.realisasi`),
          anggaran: baris.at(`tw${q}.anggaran`),
        })),
      },
      cetak: cetak.cetak,
      sendiri: namaSendiri(baris),
    },
    findings,
  };
};

/** The printed capaian columns that a table has. */
export function kolomCapaian(t: BacaTabel): readonly Kolom[] {
  return SEMUA_TRIWULAN.map((q): Kolom => `tw${q}.capaian`).filter((k) => t.kolom.has(k));
}

/** The row's unit: its SATUAN, or the words behind the year's or the first quarter's target that has any. */
function satuanBaris(baris: BarisMentah): string {
  const tertulis = baris.teksGabung('satuan');
  if (tertulis !== '') return tertulis;
  const kolom: readonly Kolom[] = [
    'targetTahunan',
    ...SEMUA_TRIWULAN.flatMap((q): Kolom[] => [`tw${q}.target`, `tw${q}.realisasi`]),
  ];
  for (const k of kolom) {
    const bacaan = bacaTeksAngka(baris.teks(k), false);
    if (bacaan.jenis === 'angka' && isAngka(bacaan.nilai) && bacaan.satuan !== '') return bacaan.satuan;
  }
  return '';
}
