import { unzip, zip } from './workbook-parts.ts';
import { makeBuku } from './write-buku.ts';

const TOTAL = '<f>SUM(I7:I9)</f><v>24528830</v>';

/** The consistent example with one error: the total of Triwulan II's realisasi (Realisasi Keuangan!I10) typed over as 99. */
export async function makeWrongBuku(): Promise<Uint8Array> {
  const parts = unzip(Buffer.from(await makeBuku()));
  const [path, text] = Object.entries(parts).find(([, part]) => part.includes(TOTAL)) ?? [];
  if (path === undefined || text === undefined) throw new Error('the example has no such total');
  return zip({ ...parts, [path]: text.replace(TOTAL, '<v>99</v>') });
}
