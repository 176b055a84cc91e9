import type { BagianNarasi } from '../../../src/domain/kinerja-data.ts';

/** A finding worked out by hand: the code after "narasi/" and a piece of text that the finding must quote. */
export type Harapan = readonly [code: string, potongan: string];

/** One cell of Narasi with what a careful reader finds in it. */
export interface Kalimat {
  readonly buku: 'acuan' | 'dinas';
  readonly bagian: BagianNarasi;
  readonly untuk: string;
  readonly isi: string;
  readonly temuan: readonly Harapan[];
}

type Tulis = (bagian: BagianNarasi, untuk: string, isi: string, ...temuan: Harapan[]) => Kalimat;

export const acuan: Tulis = (bagian, untuk, isi, ...temuan) => ({
  buku: 'acuan',
  bagian,
  untuk,
  isi,
  temuan,
});
export const dinas: Tulis = (bagian, untuk, isi, ...temuan) => ({
  buku: 'dinas',
  bagian,
  untuk,
  isi,
  temuan,
});
