import { nameKey } from '../../domain/name-key.ts';
import type { BukuKerja } from '../../sheets/buku-kerja.ts';

/** What a sentence says that tells of money paid back; of spending, and of what was done, without a target. */
const EXPLAINS = {
  refund:
    /\b(?:pengembalian|dikembalikan|mengembalikan|(?:di|pe)?(?:setor\w*|nyetoran)\s+kembali|penyetoran|contra\s?pos|sts|uang persediaan)\b/i,
  keuangan:
    /\b(?:belanja\w*|pengeluaran\w*|pembayaran\w*|dibayar\w*|pencairan\w*|pelunasan|pergeseran|tanpa target|(?:tidak|belum) (?:ada|memiliki|mempunyai|terdapat) target|(?:tidak|belum) (?:ditargetkan|direncanakan)|di luar (?:rencana|target))\b/i,
  rencana:
    /\b(?:tanpa target|(?:tidak|belum) (?:ada|memiliki|mempunyai|terdapat) target|(?:tidak|belum) (?:ditargetkan|direncanakan)|di luar (?:rencana|target)|lebih (?:awal|cepat)|mendahului|tambahan|susulan|tertunda|lanjutan|realisasi (?:itu|ini|tersebut))\b/i,
} as const;

/** True when a text of Narasi for that sub kegiatan, or one that names it, explains what would be told else. */
export function isExplained(narasi: BukuKerja['narasi'], subKegiatan: string, what: keyof typeof EXPLAINS): boolean {
  const key = nameKey(subKegiatan);
  return narasi.some(
    ({ data }) =>
      EXPLAINS[what].test(data.content) &&
      (nameKey(data.subject) === key || (key !== '' && nameKey(data.content).includes(key))),
  );
}

/** True where a rule may find something else beside the one Narasi than beside the other. */
export function hasOtherExplanations(a: BukuKerja, b: BukuKerja): boolean {
  const changed = [...a.narasi, ...b.narasi].filter((row) => !a.narasi.includes(row) || !b.narasi.includes(row));
  return a.period === 'tahun' || changed.some(({ data }) => Object.values(EXPLAINS).some((w) => w.test(data.content)));
}
