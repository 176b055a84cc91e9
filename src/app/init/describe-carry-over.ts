import { toRoman } from '../../domain/triwulan.ts';
import type { CarryOver } from './carry-over.ts';
import type { LeftOut } from './left-out.ts';

const MOST_NAMED = 8;

/** What was taken over and what was not, line by line. */
export function describeCarryOver({ content, leftOut }: CarryOver): readonly string[] {
  const named = (count: number, name: string): readonly string[] => (count === 0 ? [] : [`${count} ${name}`]);
  const taken = [
    ...named(Object.keys(content.identitas).length, 'isian Identitas'),
    ...named(content.rows.length, 'baris PK, Rencana Aksi, dan Realisasi Keuangan'),
    ...named(content.rows.filter(({ perubahan }) => perubahan != null).length, 'baris PK Perubahan'),
    ...named(content.narasi.length, 'teks Narasi'),
    ...named(content.dokumentasi.length, 'baris Dokumentasi'),
    ...named(content.tindakLanjut.length, 'baris Tindak Lanjut'),
    ...named(content.riwayat.length, 'baris Riwayat'),
    ...(content.further ?? []).map(({ name, rows }) => `${rows.length} baris ${name}`),
    ...named(Object.keys(content.pengaturan).length, 'pengaturan'),
    ...named(content.skala?.length ?? 0, 'tingkat Skala Predikat'),
  ];
  const left = leftOut.map(describeLeftOut);
  const shown = left.length > MOST_NAMED ? left.slice(0, MOST_NAMED - 1) : left;
  return [
    `Diambil: ${taken.join(', ')}.`,
    ...(left.length === 0
      ? ['Tidak ada yang ditinggalkan.']
      : ['Tidak diambil:', ...shown.map((text) => `  - ${text}`)]),
    ...(shown.length < left.length
      ? [`  - dan ${left.length - shown.length} hal lain (--verbose menyebut semuanya)`]
      : []),
  ];
}

/** One thing that was not taken over, and what is to be done about it. */
export function describeLeftOut(item: LeftOut): string {
  switch (item.kind) {
    case 'date':
      return 'Tanggal Laporan: isi tanggal penandatanganan laporan yang baru';
    case 'title':
      return 'Judul Laporan: judulnya menyebut triwulan atau tahun yang lama';
    case 'pictures':
      return 'gambar yang ditempel di lembar (logo, foto): tempelkan lagi';
    case 'figures':
      return 'target, pagu, anggaran, dan realisasi tahun lama: isi menurut Perjanjian Kinerja yang baru';
    case 'dokumentasi':
      return 'lembar Dokumentasi: fotonya milik tahun lama';
    case 'followUp':
      return 'lembar Tindak Lanjut: isinya milik tahun lama';
    case 'pkDate':
      return 'Tanggal PK dan Tanggal PK Perubahan: isi tanggal Perjanjian Kinerja yang baru';
    case 'support':
      return 'kolom MENUNJANG di Realisasi Keuangan: isinya milik tahun lama';
    case 'perubahan':
      return 'lembar PK Perubahan dan "PK Perubahan Mulai" di Pengaturan: milik tahun lama';
    case 'narasi':
      return `Narasi ${item.bagian.join(', ')}: teksnya milik tahun lama`;
    case 'sheet':
      return `lembar "${item.name}": bukan lembar yang dibaca lapkin`;
    case 'row':
      return `baris "${item.name}" di Realisasi Keuangan: tidak ada di PK maupun Rencana Aksi`;
    case 'target':
      return `TARGET Triwulan ${toRoman(item.triwulan)} "${item.name}" di Realisasi Keuangan: berbeda dari ANGGARAN di Rencana Aksi; yang dipakai ANGGARAN`;
  }
}
