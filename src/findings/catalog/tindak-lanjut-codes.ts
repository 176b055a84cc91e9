import { error, warning } from './entry.ts';

/** Findings of the sheet Tindak Lanjut. */
export const TINDAK_LANJUT_CODES = {
  'tindak-lanjut/status': error<'isi' | 'terdekat'>({
    title: (a) => `STATUS "${a.isi}" tidak dikenal`,
    hint: (a) =>
      a.terdekat === ''
        ? 'pilih belum, proses, atau selesai; kosong berarti belum'
        : `maksud Anda "${a.terdekat}"? Pilihannya belum, proses, selesai`,
    what: 'STATUS suatu baris di lembar Tindak Lanjut bukan belum, proses, atau selesai.',
    why: 'Laporan menyebut status tiap tindak lanjut triwulan sebelumnya.',
  }),
  'tindak-lanjut/terlewat': warning<'batas' | 'status' | 'tanggal'>({
    title: (a) => `Batas waktu ${a.batas} sudah lewat pada ${a.tanggal}, sedangkan statusnya ${a.status}`,
    hint: () => 'isi STATUS dengan selesai dan HASIL-nya bila sudah, atau perbarui BATAS WAKTU',
    what: 'Batas waktu suatu tindak lanjut sudah lewat pada tanggal laporan (atau akhir triwulannya), dan belum selesai.',
    why: 'Atasan dan evaluator membaca tindak lanjut yang melewati batas waktu sebagai rekomendasi yang diabaikan.',
  }),
  'tindak-lanjut/tanpa-hasil': warning<'rencana'>({
    title: (a) => `Tindak lanjut "${a.rencana}" selesai, tetapi HASIL-nya kosong`,
    hint: () => 'isi HASIL dengan apa yang sudah dikerjakan',
    what: 'Suatu tindak lanjut berstatus selesai tanpa keterangan hasil.',
    why: 'Tanpa hasil, laporan tidak dapat menunjukkan apa yang berubah.',
  }),
};
