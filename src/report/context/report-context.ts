import type { Angka } from '../../domain/angka.ts';
import type { HasilKinerja } from '../../domain/hasil.ts';
import type { BagianNarasi } from '../../domain/kinerja-data.ts';
import { kunciNama } from '../../domain/name-key.ts';
import type { Pengaturan } from '../../domain/pengaturan.ts';
import { romawi } from '../../domain/triwulan.ts';
import type { Diagnostic } from '../../findings/finding.ts';
import { formatJumlahRupiah, formatNilai, formatPersen, formatRupiah, STRIP } from '../format.ts';
import { isianHtml } from './fill-placeholder.ts';

/** A picture handed in: a data URL, and what a caption or the alternative text says. */
export interface FotoLaporan {
  readonly src: string;
  readonly keterangan: string;
}

/** What the report needs besides the results. */
export interface PilihanLaporan {
  /** Emblem as a data URL; null: space is left for it. */
  readonly logo: string | null;
  readonly foto: readonly FotoLaporan[];
  /** Draft: watermark and the Temuan appendix. */
  readonly draf: boolean;
  readonly temuan: readonly Diagnostic[];
}

export const PILIHAN_BAWAAN: PilihanLaporan = { logo: null, foto: [], draf: false, temuan: [] };

/** Which quarter a view speaks of. */
export type Pandang = 'triwulan' | 'sampaiDengan';

/** The results with the formats of this report's Pengaturan. */
export interface Konteks {
  readonly hasil: HasilKinerja;
  readonly pengaturan: Pengaturan;
  readonly pilihan: PilihanLaporan;
  /** "Triwulan II". */
  readonly triwulan: string;
  /** "Triwulan II" or "sampai dengan Triwulan II", after Basis. */
  readonly periode: string;
  /** "pada Triwulan II" or "sampai dengan Triwulan II", after Basis. */
  readonly padaPeriode: string;
  readonly basis: Pandang;
  /** Columns that BAB III and IV print: one, or the quarter and s.d. */
  readonly pandang: readonly Pandang[];
  persen(n: Angka | null): string;
  /** With its sign: "97,5%"; "-" for null. */
  persenTanda(n: Angka | null): string;
  /** As stated; a mean with endless decimals is printed at two. */
  angka(n: Angka | null): string;
  /** Without "Rp"; "-" for null. */
  uang(n: Angka | null): string;
  /** With "Rp". */
  rupiah(n: Angka): string;
  /** Heading of a group of columns: TRIWULAN II, S.D. TRIWULAN II. */
  judulPandang(p: Pandang): string;
  /** HTML of a part of Narasi; '' when Narasi is silent. */
  narasi(bagian: BagianNarasi, untuk?: string): string;
}

/** Builds the context of one report. */
export function konteks(hasil: HasilKinerja, pilihan: PilihanLaporan): Konteks {
  const { pengaturan, triwulan, narasi } = hasil.data;
  const nama = `Triwulan ${romawi(triwulan)}`;
  const sd = pengaturan.basis === 'sampai dengan';
  const persen = (n: Angka | null): string =>
    n === null ? STRIP : formatPersen(n, pengaturan.desimalPersen);
  return {
    hasil,
    pengaturan,
    pilihan,
    triwulan: nama,
    periode: sd ? `sampai dengan ${nama}` : nama,
    padaPeriode: sd ? `sampai dengan ${nama}` : `pada ${nama}`,
    basis: sd ? 'sampaiDengan' : 'triwulan',
    pandang: sd || pengaturan.tampilkan === 'keduanya' ? ['triwulan', 'sampaiDengan'] : ['triwulan'],
    persen,
    persenTanda: (n) => (n === null ? STRIP : `${persen(n)}%`),
    angka: (n) => (n === null ? STRIP : formatNilai(n)),
    uang: (n) => (n === null ? STRIP : formatJumlahRupiah(n)),
    rupiah: (n) => formatRupiah(n, pengaturan.gayaRupiah),
    judulPandang: (p) => `${p === 'triwulan' ? '' : 'S.D. '}${nama.toUpperCase()}`,
    narasi: (bagian, untuk = '') => {
      const kunci = kunciNama(untuk);
      const isi = narasi
        .filter((n) => n.bagian === bagian && kunciNama(n.untuk) === kunci && n.isi.trim() !== '')
        .map((n) => n.isi);
      return isi.length === 0 ? '' : isianHtml(isi.join('\n\n'), hasil, untuk);
    },
  };
}
