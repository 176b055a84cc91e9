import {
  type DeklarasiKunci,
  KUNCI_IDENTITAS,
  KUNCI_PENGATURAN,
} from '../../src/sheets/declarations/fields.ts';
import { LEMBAR_KEUANGAN } from '../../src/sheets/declarations/keuangan-columns.ts';
import { LEMBAR_PK } from '../../src/sheets/declarations/pk-columns.ts';
import { LEMBAR_RENCANA } from '../../src/sheets/declarations/rencana-columns.ts';
import type { DeklarasiTabel, IsiKolom } from '../../src/sheets/declarations/table-declaration.ts';

const ISI: Readonly<Record<IsiKolom, string>> = {
  teks: 'teks',
  satuan: 'angka dalam satuannya',
  rupiah: 'rupiah',
  persen: 'persen',
};

/** The lists of columns and keys for docs/format-buku-kerja.md (Markdown), by the name of their place in it. */
export function daftarKolom(): Readonly<Record<string, string>> {
  return {
    pk: tabel(LEMBAR_PK),
    'rencana-aksi': tabel(LEMBAR_RENCANA),
    'realisasi-keuangan': tabel(LEMBAR_KEUANGAN),
    identitas: kunci(KUNCI_IDENTITAS),
    pengaturan: kunci(KUNCI_PENGATURAN),
  };
}

/** Puts the lists between the marks `<!-- daftar:NAMA -->` and `<!-- /daftar -->`; throws for a mark without a list. */
export function sisipkanDaftar(dokumen: string): string {
  const daftar = daftarKolom();
  return dokumen.replace(
    /(<!-- daftar:([a-z-]+) -->\n)[\s\S]*?(<!-- \/daftar -->)/g,
    (_, buka: string, nama: string, tutup: string) => {
      const isi = daftar[nama];
      if (isi === undefined) throw new Error(`no list ${nama}`);
      return `${buka}\n${isi}\n\n${tutup}`;
    },
  );
}

function tabel(d: DeklarasiTabel): string {
  const baris = [
    ...d.kolom.map((k) => [k.judul, k.wajib, k.alias, ISI[k.isi], k.keterangan] as const),
    ...d.triwulan.map(
      (k) => [`TRIWULAN … › ${k.judul}`, k.wajib, k.alias, ISI[k.isi], k.keterangan] as const,
    ),
  ];
  return [
    '| Kolom | Wajib | Nama lain | Isi | Keterangan |',
    '|---|---|---|---|---|',
    ...baris.map(
      ([judul, wajib, alias, isi, ket]) =>
        `| ${judul} | ${wajib ? 'ya' : ''} | ${alias.join('; ')} | ${isi} | ${ket} |`,
    ),
  ].join('\n');
}

function kunci<K extends string>(daftar: readonly DeklarasiKunci<K>[]): string {
  return [
    '| KUNCI | Wajib | Nama lain | Pilihan | Keterangan |',
    '|---|---|---|---|---|',
    ...daftar.map(
      (d) =>
        `| ${d.judul} | ${d.wajib ? 'ya' : ''} | ${d.alias.join('; ')} | ${(d.pilihan ?? []).join('; ')} | ${d.keterangan} |`,
    ),
  ].join('\n');
}
