import type { Skema } from '../../src/report/template/template-schema.ts';
import { BERKAS_GAYA, TEMPLAT_BAGIAN, TEMPLAT_KERANGKA } from '../../src/report/template/template-source.ts';
import { KERANGKA, VIEW } from '../../src/report/view/report-view.ts';

/** Text of docs/templat.md's second half: which files there are and every name that a template can use. */
export function dokumenTemplat(): string {
  const berkas = Object.entries(TEMPLAT_BAGIAN).map(([bagian, nama]) => `| \`${nama}\` | ${bagian} |`);
  const kerangka = Object.entries(KERANGKA.anggota)
    .filter(([nama]) => !Object.hasOwn(VIEW.anggota, nama))
    .flatMap(([nama, skema]) => barisNama(nama, skema, 0));
  return [
    '## Berkas templat',
    '',
    '| berkas | bagian (nama untuk `Bagian` di Pengaturan) |',
    '|---|---|',
    `| \`${TEMPLAT_KERANGKA}\` | kerangka dokumen |`,
    ...berkas,
    '| `bagian/*.hbs` | potongan yang dipanggil dengan `{{> bagian/nama}}` |',
    `| \`${BERKAS_GAYA}\` | huruf, jarak, tabel |`,
    '',
    '## Nama yang dapat dipakai',
    '',
    'Jenis: *teks* dicetak dengan `{{nama}}`; *html* dengan `{{{nama}}}`; *ya/tidak* untuk `{{#if nama}}`;',
    '*daftar* untuk `{{#each nama}}`; *kelompok* untuk `{{#with nama}}` atau `{{nama.anggota}}`;',
    '*mungkin* berarti dapat tidak ada, jadi uji dahulu dengan `{{#if}}` atau `{{#with}}`.',
    '',
    ...Object.entries(VIEW.anggota).flatMap(([nama, skema]) => barisNama(nama, skema, 0)),
    '',
    `Hanya di \`${TEMPLAT_KERANGKA}\`:`,
    '',
    ...kerangka,
    '',
  ].join('\n');
}

/** A name as a list item, its members below it. */
function barisNama(nama: string, skema: Skema, tingkat: number): string[] {
  const butir = `${'  '.repeat(tingkat)}- \`${nama}\` (${jenis(skema)}): ${skema.arti}`;
  return [butir, ...anggotaDari(skema).flatMap(([n, s]) => barisNama(n, s, tingkat + 1))];
}

function anggotaDari(skema: Skema): [string, Skema][] {
  if (skema.jenis === 'objek') return Object.entries(skema.anggota);
  if (skema.jenis === 'daftar' || skema.jenis === 'mungkin') return anggotaDari(skema.isi);
  return [];
}

function jenis(skema: Skema): string {
  switch (skema.jenis) {
    case 'teks':
    case 'html':
      return skema.jenis;
    case 'ya':
      return 'ya/tidak';
    case 'objek':
      return 'kelompok';
    case 'daftar':
      return `daftar ${jenis(skema.isi)}`;
    case 'mungkin':
      return `mungkin ${jenis(skema.isi)}`;
  }
}
