import { basename } from 'node:path';
import type { SelTulis } from '../../io/write-excel/model.ts';
import { writeExcel } from '../../io/write-excel.ts';
import { JUDUL_TABEL } from '../masukan.ts';
import { type Entri, SEBUTAN_STATUS } from './ringkasan.ts';

const JUDUL = [
  'NO',
  'BUKU KERJA',
  'STATUS',
  'LAPORAN',
  'HALAMAN',
  'GALAT',
  'PERINGATAN',
  'DETIK',
  'KETERANGAN',
];
const LEBAR = [6, 44, 16, 52, 10, 10, 13, 10, 70];

/** ringkasan.xlsx: the same as ringkasan.json, for people. */
export function ringkasanExcel(entri: readonly Entri[], waktu: Date): Promise<Uint8Array> {
  const kepala = JUDUL.map((nilai, i): SelTulis => ({ baris: 1, kolom: i + 1, gaya: 'kepala', nilai }));
  const sel = entri.flatMap((e, i): SelTulis[] => {
    const isi = [
      i + 1,
      e.file,
      SEBUTAN_STATUS[e.status],
      e.outputs.map((o) => basename(o.file)).join(', '),
      e.pages,
      e.findings.error,
      e.findings.warning,
      Math.round(e.seconds * 10) / 10,
      e.message,
    ];
    return isi.map((nilai, k): SelTulis => ({ baris: i + 2, kolom: k + 1, gaya: 'hitungTeks', nilai }));
  });
  return writeExcel(
    [
      {
        nama: 'Ringkasan',
        lebar: LEBAR,
        sel: [...kepala, ...sel],
        beku: { baris: 1, kolom: 2 },
        cetak: { mendatar: true, skala: { lebarHalaman: 1 }, barisUlang: [1, 1] },
      },
    ],
    { judul: JUDUL_TABEL.ringkasan, pembuat: 'lapkin', waktu },
  );
}
