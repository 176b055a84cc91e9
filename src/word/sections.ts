import type { Butir } from './block.ts';
import { berisi, blok } from './build-blocks.ts';
import { sampul } from './cover.ts';
import { lebarIsi, tinggiGambar } from './document-layout.ts';
import type { Elemen, Simpul } from './html-tree.ts';
import type { JenisSeksi } from './section-options.ts';
import type { Konteks } from './word-context.ts';

/** A run of pages with one orientation and one kind of page number. */
export interface Seksi extends JenisSeksi {
  readonly butir: readonly Butir[];
}

/** Space above a part that goes on on the same page (`section.lanjut`), in points. */
const JARAK_LANJUT = 30;

/** The body as sections: each `section` starts a page; a `div.lanskap` lies on pages of its own. */
export function susunSeksi(akar: Elemen, k: Konteks): readonly Seksi[] {
  const hasil: Seksi[] = [];
  for (const [i, s] of akar.anak.entries()) {
    if (s.jenis === 'teks' && s.teks.trim() === '') continue;
    if (s.jenis === 'elemen' && s.kelas.includes('cap-draf')) continue;
    if (s.jenis === 'teks' || s.nama !== 'section') {
      const bagian = pisahLanskap([s], k, 'arab', false);
      if (i > 0) gabung(hasil, bagian, 0);
      else hasil.push(...bagian);
    } else if (s.kelas.includes('sampul')) {
      hasil.push({ jenis: 'sampul', lanskap: false, butir: sampul(s, dengan(k, false)) });
    } else {
      const jenis = s.kelas.includes('romawi') ? 'romawi' : 'arab';
      const bagian = pisahLanskap(s.anak, k, jenis, s.kelas.includes('lanskap'));
      if (s.kelas.includes('lanjut') && hasil.at(-1)?.jenis === jenis) gabung(hasil, bagian, JARAK_LANJUT);
      else hasil.push(...bagian);
    }
  }
  // Word wants a section, be it of an empty page.
  return hasil.length > 0 ? hasil : [{ jenis: 'arab', lanskap: false, butir: [] }];
}

function pisahLanskap(
  anak: readonly Simpul[],
  k: Konteks,
  jenis: Seksi['jenis'],
  lanskap: boolean,
): readonly Seksi[] {
  const hasil: Seksi[] = [];
  let biasa: Simpul[] = [];
  const tutup = (): void => {
    if (berisi(biasa)) hasil.push({ jenis, lanskap, butir: blok(biasa, dengan(k, lanskap)) });
    biasa = [];
  };
  for (const s of anak) {
    if (s.jenis === 'elemen' && s.nama === 'div' && s.kelas.includes('lanskap')) {
      tutup();
      hasil.push({ jenis, lanskap: true, butir: blok(s.anak, dengan(k, true)) });
    } else biasa.push(s);
  }
  tutup();
  return hasil;
}

/** Puts the first of `bagian` behind the last section, when both lie the same way. */
function gabung(hasil: Seksi[], bagian: readonly Seksi[], jarak: number): void {
  const [awal, ...sisa] = bagian;
  const akhir = hasil.at(-1);
  if (awal === undefined) return;
  if (akhir === undefined || akhir.lanskap !== awal.lanskap) hasil.push(awal);
  else {
    const [kepala, ...ekor] = awal.butir;
    const jauh = kepala?.jenis === 'paragraf' && jarak > 0 ? { ...kepala, sebelum: jarak } : kepala;
    hasil[hasil.length - 1] = {
      ...akhir,
      butir: [...akhir.butir, ...(jauh === undefined ? [] : [jauh]), ...ekor],
    };
  }
  hasil.push(...sisa);
}

function dengan(k: Konteks, lanskap: boolean): Konteks {
  return { ...k, lebar: lebarIsi(k.tata, lanskap), tinggi: tinggiGambar(k.tata, lanskap) };
}
