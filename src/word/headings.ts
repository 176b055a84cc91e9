import { type Butir, paragraf } from './block.ts';
import { type Elemen, teksDari } from './html-tree.ts';
import { medan, penanda, teksLarik } from './run-xml.ts';
import type { Konteks } from './word-context.ts';
import { larik } from './write-runs.ts';

/** A heading of level 1 to 3, with the bookmark that contents lists point at. */
export function judul(e: Elemen, k: Konteks): Butir {
  return paragraf(`Heading${e.nama.slice(1)}`, tandai(e, k, larik(e.anak, k)));
}

/** Caption of a table (above it) or a figure (below it); its number is a SEQ field with the number printed. */
export function keterangan(e: Elemen, k: Konteks): Butir {
  const tabel = e.nama === 'p';
  const isi = tandai(e, k, bernomor(e, k) ?? larik(e.anak, k));
  return paragraf(
    'Caption',
    isi,
    tabel ? { sebelum: 9, sesudah: 4, ikutBerikut: true } : { sebelum: 4, sesudah: 12 },
  );
}

function tandai(e: Elemen, k: Konteks, isi: string): string {
  const sasaran = k.sasaran.get(e.atribut.id ?? '');
  return sasaran?.e !== e ? isi : penanda(sasaran.nomor, sasaran.nama, isi);
}

/** "Tabel 3.1 ..." with 1 as a sequence that starts again where the printed numbers do; null for another form. */
function bernomor(e: Elemen, k: Konteks): string | null {
  if (e.anak.some((a) => a.jenis !== 'teks')) return null;
  const [, label, awalan = '', nomor, sisa = ''] =
    /^(\p{L}+) ((?:\w+\.)*)(\d+)(\s.*|)$/su.exec(teksDari(e)) ?? [];
  if (label === undefined || nomor === undefined) return null;
  const n = Number(nomor);
  const ulang = n === (k.hitung.urut.get(label) ?? 0) + 1 ? '' : ` \\r ${n}`;
  k.hitung.urut.set(label, n);
  return [
    teksLarik(`${label} ${awalan}`),
    medan(`SEQ ${label} \\* ARABIC${ulang}`, nomor),
    sisa === '' ? '' : teksLarik(sisa),
  ].join('');
}
