import type { KinerjaData } from '../../src/domain/kinerja-data.ts';
import { type DataSize, makeLargeData } from './large-data.ts';
import { keuangan, rencana } from './reference-data.ts';

/** The year of makeLargeData with all of its quarters reported, for the report of Triwulan IV. */
export function makeLargeYear(size: DataSize, changes: Partial<KinerjaData> = {}): KinerjaData {
  const data = makeLargeData(size);
  return {
    ...data,
    triwulan: 4,
    identitas: { ...data.identitas, tanggalLaporan: '2025-01-20' },
    rencana: data.rencana.map((row, n) => {
      const money = ([1, 2, 3, 4] as const).map((q) => {
        const { anggaran } = row.triwulan[q];
        return typeof anggaran === 'string' ? '' : anggaran.toString();
      }) as unknown as readonly [string, string, string, string];
      const { kegiatan, subKegiatan, indikator, satuan } = row;
      const names = { kegiatan, subKegiatan, indikator, satuan };
      return rencana(names, 12, [3, 3, 3, 3], [3, n % 5 === 0 ? 2 : 3, 3, n % 7 === 0 ? 2 : 3], money);
    }),
    keuangan: data.keuangan.map(({ subKegiatan, pagu }, n) => {
      const quarter = typeof pagu === 'string' ? 0 : Math.floor(pagu.toNumber() / 4);
      const spent = Math.floor(quarter * (0.7 + (n % 4) / 10));
      const quarters = [quarter, quarter, quarter, quarter] as const;
      return keuangan(subKegiatan, 4 * quarter, quarters, [quarter, spent, quarter, spent]);
    }),
    ...changes,
  };
}
