/** A number with its satuan: "12 Laporan"; a percent sign is set close: "97,5%". */
export function withSatuan(n: string, satuan: string): string {
  if (satuan === '') return n;
  return satuan === '%' ? `${n}%` : `${n} ${satuan}`;
}

/** Satuan that stand before their number: "indeks 86". */
const BEFORE_NUMBER = /^(?:indeks|nilai|poin|skor)$/;

/** The same within a sentence: "12 laporan", "indeks 86"; words that are not written as names (KK, UMKM) keep their letters. */
export function satuanInText(n: string, satuan: string): string {
  const lower = satuan.replace(/\p{L}+/gu, (word) => (/^\p{Lu}\p{Ll}+$/u.test(word) ? word.toLowerCase() : word));
  return BEFORE_NUMBER.test(lower) ? `${lower} ${n}` : withSatuan(n, lower);
}
