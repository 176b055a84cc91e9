import { html, list, object, type SchemaValue, text, yesNo } from '../template/template-schema.ts';
import type { ReportTable } from './report-table.ts';

const HEADING = object('Satu sel kepala.', {
  atribut: html('Atribut scope, rowspan, dan colspan, siap cetak.'),
  baris: list('Judul kolom, satu teks tiap baris.', text('Satu baris judul.')),
});

const CELL = object('Satu sel.', {
  atribut: html('Atribut class, colspan, dan rowspan, siap cetak; kosong bila tidak ada.'),
  namaBaris: yesNo('Sel ini menamai barisnya: dicetak sebagai <th scope="row">.'),
  isi: text('Teksnya.'),
});

/** What templates are given of a table: ready cells for `bagian/tabel.hbs`, and each text by the name of its column. */
export function tableSchema({ meaning, columns }: Pick<ReportTable<never>, 'meaning' | 'columns'>) {
  const texts = Object.fromEntries(columns.map(({ name, heading }) => [name, text(`Kolom ${heading.join(' ')}.`)]));
  return object(meaning, {
    id: text('Penanda tabel, untuk atribut id.'),
    nomor: text('"Tabel 3.1".'),
    judul: text('Judul tabel tanpa nomornya.'),
    ukuran: text('Ukuran huruf dalam poin dengan koma ("9,5"); untuk kelas ukuran-9,5.'),
    lanskap: yesNo('Tabel lebar: dicetak pada halaman lanskap.'),
    utuh: yesNo('Tabel pendek pada halaman lanskap: tidak terpisah oleh halaman.'),
    kolom: list(
      'Lebar tiap kolom, untuk <col style="width: …">.',
      object('Satu kolom.', { lebar: text('Lebar dalam persen, misalnya "12.50%".') }),
    ),
    kepala: list('Satu atau dua baris kepala.', list('Sel kepala.', HEADING)),
    kelompok: list(
      'Kelompok baris, untuk tbody.',
      object('Satu kelompok.', {
        kelas: text('"utuh" bila tidak boleh terpisah oleh halaman, atau kosong.'),
        baris: list(
          'Baris tabel.',
          object('Satu baris.', {
            kelas: text('"induk", "jumlah", "bersama", beberapa dengan spasi, atau kosong.'),
            label: text('Nama baris jumlah; kosong pada baris lain.'),
            sel: list('Sel yang dicetak; yang tertutup sel di atasnya tidak ada.', CELL),
            teks: object('Teks tiap kolom menurut namanya; kosong pada kolom yang tidak dicetak.', texts),
          }),
        ),
      }),
    ),
  });
}

/** A table as templates print it. */
export type TableView = SchemaValue<ReturnType<typeof tableSchema>>;
