import { jorokDaftar } from './document-styles.ts';
import { aman, el, nilai } from './xml-element.ts';

/** A list of the document: its marks, its level from 0, and its first number. */
export interface DaftarTertulis {
  readonly bentuk: 'bulat' | 'centang' | 'nomor';
  readonly tingkat: number;
  readonly mulai: number;
}

const BENTUK = ['bulat', 'centang', 'nomor'] as const;
const MARKA = { bulat: '\u2022', centang: '\u2713' } as const;
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Levels that Word may count; deeper lists take the last one. */
export const TINGKAT_DAFTAR = [0, 1, 2, 3] as const;

/** The part numbering.xml: the three kinds of list, and each list of the document, which counts for itself. */
export function nomorXml(daftar: readonly DaftarTertulis[]): string {
  const jenis = BENTUK.map((b, i) =>
    el(
      'w:abstractNum',
      { 'w:abstractNumId': i },
      nilai('w:multiLevelType', 'hybridMultilevel'),
      ...TINGKAT_DAFTAR.map((n) => tingkat(b, n)),
    ),
  );
  const isi = daftar.map(({ bentuk, tingkat: n, mulai }, i) =>
    el(
      'w:num',
      { 'w:numId': i + 1 },
      nilai('w:abstractNumId', BENTUK.indexOf(bentuk)),
      el('w:lvlOverride', { 'w:ilvl': n }, nilai('w:startOverride', mulai)),
    ),
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${el('w:numbering', { 'xmlns:w': W }, ...jenis, ...isi)}`;
}

function tingkat(bentuk: DaftarTertulis['bentuk'], n: number): string {
  const huruf = el('w:rFonts', {
    'w:ascii': 'Segoe UI Symbol',
    'w:hAnsi': 'Segoe UI Symbol',
    'w:eastAsia': 'Segoe UI Symbol',
    'w:cs': 'Segoe UI Symbol',
  });
  return el(
    'w:lvl',
    { 'w:ilvl': n },
    nilai('w:start', 1),
    nilai('w:numFmt', bentuk === 'nomor' ? 'decimal' : 'bullet'),
    nilai('w:lvlText', bentuk === 'nomor' ? `%${n + 1}.` : aman(MARKA[bentuk])),
    nilai('w:lvlJc', 'left'),
    el('w:pPr', {}, el('w:ind', { 'w:left': jorokDaftar(n), 'w:hanging': 400 })),
    bentuk === 'centang' ? el('w:rPr', {}, huruf) : '',
  );
}
