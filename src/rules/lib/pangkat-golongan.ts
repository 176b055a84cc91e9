import { kunciNama } from '../../domain/name-key.ts';

/** Pangkat and golongan ruang of civil servants (PP 99/2000 as amended by PP 12/2002, annex). */
const PASANGAN: readonly (readonly [pangkat: string, golongan: string])[] = [
  ['Juru Muda', 'I/a'],
  ['Juru Muda Tingkat I', 'I/b'],
  ['Juru', 'I/c'],
  ['Juru Tingkat I', 'I/d'],
  ['Pengatur Muda', 'II/a'],
  ['Pengatur Muda Tingkat I', 'II/b'],
  ['Pengatur', 'II/c'],
  ['Pengatur Tingkat I', 'II/d'],
  ['Penata Muda', 'III/a'],
  ['Penata Muda Tingkat I', 'III/b'],
  ['Penata', 'III/c'],
  ['Penata Tingkat I', 'III/d'],
  ['Pembina', 'IV/a'],
  ['Pembina Tingkat I', 'IV/b'],
  ['Pembina Utama Muda', 'IV/c'],
  ['Pembina Utama Madya', 'IV/d'],
  ['Pembina Utama', 'IV/e'],
];

/** "Penata Tk. I" and "PENATA TINGKAT 1" are one: the spelling of the table, folded. */
function kunciPangkat(pangkat: string): string {
  return kunciNama(pangkat)
    .replace(/\b(tk|tkt|tkat)\b/g, 'tingkat')
    .replace(/\btingkat (1|satu)\b/g, 'tingkat i');
}

/** Golongan ruang "III/d" out of `III/d`, `III d`, `3/d`, `(III/d)`, `Gol. III/d`; undefined for others (PPPK have no ruang). */
export function bacaGolongan(golongan: string): string | undefined {
  const m = /(?:^|[^a-z])(iv|iii|ii|i|[1-4])\s*[/\-. ]?\s*([a-e])(?![a-z])/i.exec(golongan.trim());
  const angka = m?.[1]?.toUpperCase();
  const ruang = m?.[2]?.toLowerCase();
  if (angka === undefined || ruang === undefined) return undefined;
  const romawi = ['I', 'II', 'III', 'IV'][Number(angka) - 1] ?? angka;
  return `${romawi}/${ruang}`;
}

/** A pangkat that does not go with its golongan, and what goes with each; undefined when they go together or cannot be told. */
export function salahPangkat(pangkat: string, golongan: string): { seharusnya: string } | undefined {
  const ruang = bacaGolongan(golongan);
  const nama = kunciPangkat(pangkat.replace(/[(,].*$/, ''));
  if (ruang === undefined || nama === '') return undefined;
  const menurutRuang = PASANGAN.find(([, g]) => g === ruang);
  const menurutNama = PASANGAN.find(([p]) => kunciPangkat(p) === nama);
  if (menurutNama !== undefined && menurutNama === menurutRuang) return undefined;
  const bagian = [
    ...(menurutRuang === undefined
      ? [`golongan ${ruang} tidak ada`]
      : [`golongan ${ruang} adalah ${menurutRuang[0]}`]),
    ...(menurutNama === undefined ? [] : [`${menurutNama[0]} bergolongan ${menurutNama[1]}`]),
  ];
  return { seharusnya: bagian.join(', ') };
}
