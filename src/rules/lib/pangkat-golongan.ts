import { nameKey } from '../../domain/name-key.ts';

/** Pangkat and golongan ruang of civil servants (PP 99/2000 as amended by PP 12/2002, annex). */
const PANGKAT_GOLONGAN: readonly (readonly [pangkat: string, golongan: string])[] = [
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
function pangkatKey(pangkat: string): string {
  return nameKey(pangkat)
    .replace(/\b(tk|tkt|tkat)\b/g, 'tingkat')
    .replace(/\btingkat (1|satu)\b/g, 'tingkat i');
}

const PANGKAT_KEYS = PANGKAT_GOLONGAN.map(([pangkat]) => pangkatKey(pangkat));

/** Golongan ruang "III/d" out of `III/d`, `III d`, `3/d`, `(III/d)`, `Gol. III/d`; undefined for others (PPPK have no ruang). */
export function readGolongan(golongan: string): string | undefined {
  const m = /(?:^|[^a-z])(iv|iii|ii|i|[1-4])\s*[/\-. ]?\s*([a-e])(?![a-z])/i.exec(golongan.trim());
  const numeral = m?.[1]?.toUpperCase();
  const room = m?.[2]?.toLowerCase();
  if (numeral === undefined || room === undefined) return undefined;
  const roman = ['I', 'II', 'III', 'IV'][Number(numeral) - 1] ?? numeral;
  return `${roman}/${room}`;
}

/** A pangkat that does not go with its golongan, and what goes with each; undefined when they go together or cannot be told. */
export function findPangkatProblem(pangkat: string, golongan: string): { expected: string } | undefined {
  const room = readGolongan(golongan);
  const name = pangkatKey(pangkat.replace(/[(,].*$/, ''));
  if (room === undefined || name === '') return undefined;
  const byGolongan = PANGKAT_GOLONGAN.find(([, g]) => g === room);
  const byName = PANGKAT_GOLONGAN[PANGKAT_KEYS.indexOf(name)];
  if (byName !== undefined && byName === byGolongan) return undefined;
  const parts = [
    ...(byGolongan === undefined ? [`golongan ${room} tidak ada`] : [`golongan ${room} adalah ${byGolongan[0]}`]),
    ...(byName === undefined ? [] : [`${byName[0]} bergolongan ${byName[1]}`]),
  ];
  return { expected: parts.join(', ') };
}
