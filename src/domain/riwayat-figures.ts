import { angkaOrNull } from './angka.ts';
import type { Arah } from './arah.ts';
import { computeCapaian, limitCapaian } from './capaian.ts';
import type { RiwayatRow } from './kinerja-data.ts';
import type { Pengaturan } from './pengaturan.ts';
import type { RowFigures } from './row-capaian.ts';

/**
 * Target, realisasi and capaian of a row of Riwayat: capaian computed as this year's is, so that means are not of rounded
 * figures; as the sheet states it where no realisasi is stated (percent, after Batas Capaian). Null for a row that states
 * none of them.
 */
export function computeRiwayatFigures(
  row: RiwayatRow,
  arah: Arah,
  { fallingFormula, batasCapaian }: Pick<Pengaturan, 'fallingFormula' | 'batasCapaian'>,
): RowFigures | null {
  const target = angkaOrNull(row.target);
  const realisasi = angkaOrNull(row.realisasi);
  const hasBoth = row.target !== 'kosong' && row.realisasi !== 'kosong';
  const computed = hasBoth ? computeCapaian(target, realisasi, arah, fallingFormula) : null;
  const stated = realisasi === null ? (row.capaian ?? computed) : (computed ?? row.capaian);
  const capaian = limitCapaian(stated, batasCapaian);
  return target === null && realisasi === null && capaian === null ? null : { target, realisasi, capaian };
}
