const SATUAN = ['', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];
const KELOMPOK = [
  { besar: 1_000_000_000_000, nama: 'triliun' },
  { besar: 1_000_000_000, nama: 'miliar' },
  { besar: 1_000_000, nama: 'juta' },
  { besar: 1_000, nama: 'ribu' },
];

/** Words of a whole number from 0 to 999.999.999.999.999 (999 triliun): 24 -> "dua puluh empat". */
export function terbilang(n: number): string {
  if (!Number.isSafeInteger(n) || n < 0 || n >= 1e15) throw new RangeError(`terbilang: ${n}`);
  if (n === 0) return 'nol';
  const kata: string[] = [];
  let sisa = n;
  for (const { besar, nama } of KELOMPOK) {
    const banyak = Math.floor(sisa / besar);
    sisa %= besar;
    if (banyak === 0) continue;
    kata.push(banyak === 1 && nama === 'ribu' ? 'seribu' : `${ratusan(banyak)} ${nama}`);
  }
  if (sisa > 0) kata.push(ratusan(sisa));
  return kata.join(' ');
}

/** Words of 1..999. */
function ratusan(n: number): string {
  const ratus = Math.floor(n / 100);
  const kata: string[] = [];
  if (ratus === 1) kata.push('seratus');
  else if (ratus > 1) kata.push(`${SATUAN[ratus]} ratus`);
  const bawah = puluhan(n % 100);
  if (bawah !== '') kata.push(bawah);
  return kata.join(' ');
}

function puluhan(n: number): string {
  if (n < 10) return SATUAN[n] ?? '';
  if (n === 10) return 'sepuluh';
  if (n === 11) return 'sebelas';
  if (n < 20) return `${SATUAN[n - 10]} belas`;
  const sisa = n % 10;
  return `${SATUAN[(n - sisa) / 10]} puluh${sisa === 0 ? '' : ` ${SATUAN[sisa]}`}`;
}
