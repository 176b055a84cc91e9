import type { DeklarasiKolom } from './table-declaration.ts';

/** NO; the same in every table sheet. */
export const KOLOM_NO: DeklarasiKolom = {
  kolom: 'no',
  judul: 'NO',
  alias: ['NOMOR', 'NO URUT'],
  wajib: false,
  isi: 'teks',
  keterangan: 'Nomor urut; boleh kosong.',
};

/** KODE of the sub kegiatan, with the sheet's own explanation. */
export function kolomKode(keterangan: string): DeklarasiKolom {
  return {
    kolom: 'kode',
    judul: 'KODE',
    alias: ['KODE REKENING', 'KODE / KODE REKENING', 'CODE'],
    wajib: false,
    isi: 'teks',
    keterangan,
  };
}

/** PROGRAM, with the sheet's own explanation. */
export function kolomProgram(keterangan: string): DeklarasiKolom {
  return {
    kolom: 'program',
    judul: 'PROGRAM',
    alias: ['NAMA PROGRAM'],
    wajib: false,
    isi: 'teks',
    keterangan,
  };
}

/** SUB KEGIATAN, with the sheet's own explanation. */
export function kolomSubKegiatan(keterangan: string): DeklarasiKolom {
  return {
    kolom: 'subKegiatan',
    judul: 'SUB KEGIATAN',
    alias: ['NAMA SUB KEGIATAN', 'SUB ACTIVITY'],
    wajib: true,
    isi: 'teks',
    keterangan,
  };
}
