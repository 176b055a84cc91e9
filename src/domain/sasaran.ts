import { type Angka, sum } from './angka.ts';
import type { HasilKeuanganRow, HasilKinerja } from './hasil.ts';
import { indexRows, nameKey } from './name-key.ts';
import { percentOf } from './summarize.ts';

/** The sasaran that a sub kegiatan supports, as SASARAN STRATEGIS of PK says; '' where it says none. */
export function sasaranOf(
  { pk }: Pick<HasilKinerja, 'pk'>,
  money: Pick<HasilKeuanganRow, 'kode' | 'subKegiatan'>,
): string {
  const same = indexRows(pk, (row) => row).find(money.kode, money.subKegiatan);
  return same.find(({ sasaran }) => sasaran !== '')?.sasaran ?? '';
}

/** Money as a table prints it beside what it was spent on. */
export interface MoneyRow {
  readonly kegiatan: string;
  readonly subKegiatan: string;
  readonly pagu: Angka | null;
  readonly realisasiSampaiDengan: Angka;
  /** Percent; null without a pagu. */
  readonly serapan: Angka | null;
}

/** The money of each sub kegiatan; of a report of sasaran that of each sasaran that sub kegiatan support, added up. */
export function listMeasuredMoney(hasil: HasilKinerja): readonly MoneyRow[] {
  if (hasil.data.isOfSasaran !== true) return hasil.keuangan;
  const names = [...new Map(hasil.kinerja.map(({ subKegiatan }) => [nameKey(subKegiatan), subKegiatan])).values()];
  return names.flatMap((name): readonly MoneyRow[] => {
    const own = hasil.keuangan.filter((money) => nameKey(sasaranOf(hasil, money)) === nameKey(name));
    if (own.length === 0) return [];
    const [pagu, spent] = [sum(own.map((one) => one.pagu)), sum(own.map((one) => one.realisasiSampaiDengan))];
    const serapan = percentOf(spent, pagu);
    return [{ kegiatan: name, subKegiatan: name, pagu, realisasiSampaiDengan: spent, serapan }];
  });
}
