import { ALL_JENIS, JENIS } from '../domain/jenis.ts';
import type { WrittenSheet } from '../xlsx/write/sheet-model.ts';
import { computeRowHeights } from './row-heights.ts';
import { createSheetBuilder } from './sheet-builder.ts';
import type { WorkbookContent } from './workbook-content.ts';

type GuidePart = readonly [judul: string, baris: readonly (string | readonly [tebal: string, teks: string])[]];

const GUIDE_PARTS: readonly GuidePart[] = [
  [
    'Urutan mengisi',
    [
      [
        '1. Identitas',
        'Tahun, triwulan, unit kerja, jabatan dan nama. Cukup sekali, lalu tiap triwulan ganti Triwulan dan Tanggal Laporan.',
      ],
      [
        '2. PK',
        'Program, kegiatan, sub kegiatan, indikator, target dan pagu setahun. Nama yang sama dengan baris di atasnya boleh dikosongkan.',
      ],
      [
        '3. Rencana Aksi',
        'Nama dan target tahunan terisi sendiri dari PK. Isi JENIS, lalu target dan anggaran tiap triwulan. REALISASI diisi tiap triwulan.',
      ],
      ['4. Realisasi Keuangan', 'Nama, anggaran dan target terisi sendiri. Isi REALISASI saja.'],
      [
        '5. Narasi',
        'Uraian tiap bagian laporan. Boleh kosong: laporan tetap jadi, dengan kalimat yang disusun dari angka.',
      ],
      ['6. Pengaturan', 'Hanya bila perlu; yang kosong memakai bawaan.'],
    ],
  ],
  [
    'Warna dan kunci',
    [
      ['Kuning muda', 'diisi.'],
      ['Putih', 'rumus; terisi sendiri.'],
      [
        'Biru dan abu-abu',
        'judul kolom dan baris jumlah; terkunci tanpa sandi (menu Tinjau > Batalkan Proteksi Lembar bila perlu diubah).',
      ],
    ],
  ],
  [
    'Mengisi angka',
    [
      ['Angka', 'ketik angkanya saja, tanpa Rp, tanpa titik ribuan dan tanpa satuan: 16682500.'],
      ['Tanda -', 'bila memang tidak ada target atau realisasi pada triwulan itu.'],
      ['Kosong', 'bila belum dilaporkan.'],
      ['NIP dan kode', 'disimpan sebagai teks; kolomnya sudah diatur.'],
    ],
  ],
  ['JENIS indikator', ALL_JENIS.map((word) => [word, JENIS[word].explanation] as const)],
  [
    'Menambah baris',
    [
      'Sisipkan baris di tengah tabel (bukan tepat di atas Jumlah), di lembar PK, Rencana Aksi dan Realisasi Keuangan pada urutan yang sama, lalu salin rumus dari baris di atasnya. Lapkin memeriksa apakah rumus Jumlah masih mencakup semua baris.',
      'Beberapa indikator untuk satu sub kegiatan: tulis di baris-baris berikutnya, SUB KEGIATAN dan ANGGARAN dikosongkan. Baris yang sama di Realisasi Keuangan dibiarkan kosong.',
    ],
  ],
  [
    'Narasi',
    [
      ['Tulisan', 'paragraf biasa; baris yang diawali "- " atau "1. " menjadi daftar; **tebal** dan *miring*.'],
      [
        'Isian',
        '{tahun}, {triwulan}, {target}, {realisasi}, {satuan}, {capaian}, {predikat} (baris yang disebut di UNTUK); {capaian kinerja}, {capaian keuangan}, {pagu}, {realisasi keuangan}, {jumlah kegiatan}, {jumlah sub kegiatan}. Angkanya selalu sama dengan tabel.',
      ],
    ],
  ],
  [
    'Skala predikat sendiri',
    [
      'Bawaan: 91 Sangat Baik, 76 Baik, 66 Cukup, 51 Kurang, di bawahnya Sangat Kurang. Untuk skala lain tambahkan lembar bernama "Skala Predikat" dengan kolom BATAS BAWAH dan PREDIKAT; batas makin ke bawah makin kecil, yang terakhir 0.',
    ],
  ],
  [
    'Memeriksa dan mencetak',
    [
      ['lapkin check buku.xlsx', 'memeriksa semua angka; setiap temuan menyebut sel dan cara memperbaikinya.'],
      ['lapkin build buku.xlsx -o laporan.pdf', 'menyusun laporan.'],
    ],
  ],
];

/** The sheet Petunjuk: how to fill the workbook in, and what an example assumes. */
export function buildGuideSheet(content: WorkbookContent): WrittenSheet {
  const p = createSheetBuilder();
  p.write(1, 1, 'judul', 'PETUNJUK PENGISIAN');
  let row = 3;
  const notes: readonly GuidePart[] = content.notes.length === 0 ? [] : [['Tentang contoh ini', content.notes]];
  for (const [title, lines] of [...notes, ...GUIDE_PARTS]) {
    p.writeRange({ top: row, left: 1, bottom: row, right: 2 }, 'petunjukJudul', title);
    row++;
    for (const b of lines) {
      if (typeof b === 'string') {
        p.write(row, 1, 'petunjukTebal', '•');
        p.write(row, 2, 'petunjuk', b);
      } else {
        p.write(row, 1, 'petunjukTebal', b[0]);
        p.write(row, 2, 'petunjuk', b[1]);
      }
      row++;
    }
    row++;
  }
  const widths = [38, 100];
  return {
    name: 'Petunjuk',
    widths,
    cells: p.cells,
    merges: p.merges,
    heights: computeRowHeights(p.cells, widths, 3),
    print: { landscape: false, scale: { pagesWide: 1 } },
    locked: true,
    tabColor: '7F7F7F',
  };
}
