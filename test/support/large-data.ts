import type { KeuanganRow, KinerjaData, PkRow, RencanaRow } from '../../src/domain/kinerja-data.ts';
import { keuangan, pk, REFERENCE_DATA, rencana } from './reference-data.ts';

export interface DataSize {
  readonly kegiatan: number;
  /** Sub kegiatan of each kegiatan. */
  readonly sub: number;
  /** Letters of each name; default: about 80. */
  readonly nameLength?: number;
  /** Rupiah of each pagu; default: some tens of millions. */
  readonly pagu?: number;
  /** Indikator of each sub kegiatan; default 1. */
  readonly indikator?: number;
}

const WORDS =
  'Penyelenggaraan Pelayanan Administrasi Terpadu Koordinasi Pembinaan Pemberdayaan Masyarakat Desa Kelurahan dan Ketenteraman Ketertiban Umum serta Fasilitasi Perencanaan Pembangunan Partisipatif'.split(
    ' ',
  );

/** A name of about `panjang` letters that tells its row; no random, so that reports stay the same. */
export function makeExampleName(start: string, length: number, shift: number): string {
  let name = start;
  for (let i = shift; name.length < length; i++) name += ` ${WORDS[i % WORDS.length]}`;
  return name.slice(0, Math.max(length, start.length)).trim();
}

/** A report of kegiatan x sub rows with figures that differ from row to row. */
export function makeLargeData(u: DataSize, changes: Partial<KinerjaData> = {}): KinerjaData {
  const length = u.nameLength ?? 80;
  const pkRows: PkRow[] = [];
  const rencanaRows: RencanaRow[] = [];
  const keuanganRows: KeuanganRow[] = [];
  for (let k = 1; k <= u.kegiatan; k++) {
    const kegiatan = makeExampleName(`Kegiatan ke-${k}`, length, k);
    for (let s = 1; s <= u.sub; s++) {
      const n = (k - 1) * u.sub + s;
      const subKegiatan = makeExampleName(`Sub kegiatan ${k}.${s}`, length, n);
      const pagu = u.pagu ?? 12_345_000 + n * 1_111_500;
      const quarter = Math.floor(pagu / 4);
      const amounts = [quarter, quarter, quarter, pagu - 3 * quarter] as const;
      for (let i = 1; i <= (u.indikator ?? 1); i++) {
        const name = {
          kegiatan,
          subKegiatan,
          indikator: makeExampleName(`Jumlah laporan ke-${i}`, length, n + i),
          satuan: 'Laporan',
        };
        pkRows.push(pk(name, 12, i === 1 ? pagu : ''));
        rencanaRows.push(
          rencana(name, 12, [3, 3, 3, 3], [3, n % 5 === 0 ? 2 : 3, '', ''], i === 1 ? amounts : ['', '', '', '']),
        );
      }
      keuanganRows.push(
        keuangan(subKegiatan, pagu, amounts, [quarter, Math.floor(quarter * (0.7 + (n % 4) / 10)), '', '']),
      );
    }
  }
  return { ...REFERENCE_DATA, pk: pkRows, rencana: rencanaRows, keuangan: keuanganRows, ...changes };
}
