import type { BarisKeuangan, BarisPk, BarisRencana, DataKinerja } from '../../src/domain/kinerja-data.ts';
import { DATA_ACUAN, keuangan, pk, rencana } from './data-acuan.ts';

export interface UkuranData {
  readonly kegiatan: number;
  /** Sub kegiatan of each kegiatan. */
  readonly sub: number;
  /** Letters of each name; default: about 80. */
  readonly panjangNama?: number;
  /** Rupiah of each pagu; default: some tens of millions. */
  readonly pagu?: number;
  /** Indikator of each sub kegiatan; default 1. */
  readonly indikator?: number;
}

const KATA =
  'Penyelenggaraan Pelayanan Administrasi Terpadu Koordinasi Pembinaan Pemberdayaan Masyarakat Desa Kelurahan dan Ketenteraman Ketertiban Umum serta Fasilitasi Perencanaan Pembangunan Partisipatif'.split(
    ' ',
  );

/** A name of about `panjang` letters that tells its row; no random, so that reports stay the same. */
export function namaContoh(awal: string, panjang: number, geser: number): string {
  let nama = awal;
  for (let i = geser; nama.length < panjang; i++) nama += ` ${KATA[i % KATA.length]}`;
  return nama.slice(0, Math.max(panjang, awal.length)).trim();
}

/** A report of kegiatan x sub rows with figures that differ from row to row. */
export function dataBesar(u: UkuranData, lain: Partial<DataKinerja> = {}): DataKinerja {
  const panjang = u.panjangNama ?? 80;
  const barisPk: BarisPk[] = [];
  const barisRencana: BarisRencana[] = [];
  const barisKeuangan: BarisKeuangan[] = [];
  for (let k = 1; k <= u.kegiatan; k++) {
    const kegiatan = namaContoh(`Kegiatan ke-${k}`, panjang, k);
    for (let s = 1; s <= u.sub; s++) {
      const n = (k - 1) * u.sub + s;
      const subKegiatan = namaContoh(`Sub kegiatan ${k}.${s}`, panjang, n);
      const pagu = u.pagu ?? 12_345_000 + n * 1_111_500;
      const seperempat = Math.floor(pagu / 4);
      const uang = [seperempat, seperempat, seperempat, pagu - 3 * seperempat] as const;
      for (let i = 1; i <= (u.indikator ?? 1); i++) {
        const nama = {
          kegiatan,
          subKegiatan,
          indikator: namaContoh(`Jumlah laporan ke-${i}`, panjang, n + i),
          satuan: 'Laporan',
        };
        barisPk.push(pk(nama, 12, i === 1 ? pagu : ''));
        barisRencana.push(
          rencana(
            nama,
            12,
            [3, 3, 3, 3],
            [3, n % 5 === 0 ? 2 : 3, '', ''],
            i === 1 ? uang : ['', '', '', ''],
          ),
        );
      }
      barisKeuangan.push(
        keuangan(subKegiatan, pagu, uang, [
          seperempat,
          Math.floor(seperempat * (0.7 + (n % 4) / 10)),
          '',
          '',
        ]),
      );
    }
  }
  return { ...DATA_ACUAN, pk: barisPk, rencana: barisRencana, keuangan: barisKeuangan, ...lain };
}
