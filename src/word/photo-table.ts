import { type Butir, type ButirTabel, jadikan, paragraf } from './block.ts';
import type { Elemen, Simpul } from './html-tree.ts';
import { barisXml, selXml, tabelXml } from './table-xml.ts';
import type { Konteks } from './word-context.ts';
import type { BatasGambar } from './write-runs.ts';

const TINGGI_FOTO = (58 * 72) / 25.4;

/** Two pictures side by side (`div.foto`), each above its caption, as a row that never splits. */
export function tabelFoto(
  e: Elemen,
  k: Konteks,
  tulis: (figure: Simpul, k: Konteks, batas: BatasGambar) => readonly Butir[],
): ButirTabel {
  const lebar = Math.floor(k.lebar / 2);
  const batas = { lebar: (lebar - 160) / 20, tinggi: TINGGI_FOTO, isi: true };
  const isi = e.anak
    .filter((f) => f.jenis === 'elemen' || f.teks.trim() !== '')
    .map((f) => tulis(f, { ...k, lebar: Math.max(lebar - 160, 0) }, batas))
    .map((sel) => (sel.at(-1)?.jenis === 'paragraf' ? sel : [...sel, paragraf('Gambar', '')]));
  const dua = isi.length % 2 === 0 ? isi : [...isi, [paragraf('Gambar', '')]];
  const baris = Array.from({ length: dua.length / 2 }, (_, i) => dua.slice(i * 2, i * 2 + 2));
  const rows = baris.map((b) =>
    barisXml(
      b.map((sel) => selXml(jadikan(sel), { lebar, rata: 'bottom' })),
      false,
    ),
  );
  return { jenis: 'tabel', sebelum: 0, isi: tabelXml('TabelPolos', [lebar, lebar], rows) };
}
