import { KALAENA } from '../../src/workbook/kalaena.ts';
import type { ContentRow, WorkbookContent } from '../../src/workbook/workbook-content.ts';
import { unzip, zip } from '../support/workbook-parts.ts';
import { makeBuku } from '../support/write-buku.ts';

/** A field of a workbook that holds text: its mark, by which it is found again in what lapkin writes. */
export interface TextField {
  readonly name: string;
  readonly mark: string;
  /** Narasi: placeholders are filled in and stars and list marks are layout. */
  readonly isNarasi: boolean;
}

/** Content with a placeholder word in every text field, and the fields in the order of their words. */
function markedContent(): { readonly content: WorkbookContent; readonly fields: readonly TextField[] } {
  const fields: TextField[] = [];
  const put = (name: string, isNarasi = false): string => {
    const mark = `uji${String(fields.length + 1).padStart(2, '0')}z`;
    fields.push({ name, mark, isNarasi });
    return `ISIAN${mark}`;
  };
  const identitas = Object.fromEntries(
    Object.entries({ ...KALAENA.identitas, judulLaporan: '', logo: '', jabatanAtasan: '', namaAtasan: '' }).map(
      ([key, value]) => [key, key === 'tanggalLaporan' ? value : put(`Identitas ${key}`)],
    ),
  );
  const rows = KALAENA.rows.map((row, i): ContentRow => {
    if (i > 0) return row;
    const texts = ['program', 'kegiatan', 'subKegiatan', 'kode', 'indikator', 'satuan', 'remark'] as const;
    return { ...row, ...Object.fromEntries(texts.map((key) => [key, put(`PK ${key}`)])) };
  });
  const number = put('Rencana Aksi REALISASI');
  const second = rows[1];
  if (second === undefined) throw new Error('the example has one row');
  rows[1] = { ...second, triwulan: { ...second.triwulan, 2: { ...second.triwulan[2], realisasi: number } } };
  const narasi = (
    ['Kata Pengantar', 'Ikhtisar', 'Latar Belakang', 'Dasar Hukum', 'Tugas dan Fungsi', 'Kesimpulan', 'Saran'] as const
  ).map((bagian) => [bagian, '', put(`Narasi ${bagian}`, true)] as const);
  return {
    fields,
    content: {
      ...KALAENA,
      identitas,
      rows,
      pengaturan: { kop: put('Pengaturan Kop') },
      narasi: [...narasi, ['Analisis', put('Narasi UNTUK'), put('Narasi ISI', true)]],
      dokumentasi: [
        ['foto.png', put('Dokumentasi KETERANGAN')],
        [put('Dokumentasi BERKAS'), 'tidak ada'],
      ],
      skala: [
        [90, put('Skala Predikat')],
        [50, 'Cukup'],
        [0, 'Kurang'],
      ],
      notes: [put('Petunjuk')],
    },
  };
}

const MARKED = markedContent();
/** Every text field of a workbook that is poisoned. */
export const FIELDS = MARKED.fields;

/** What a field holds once it is poisoned. */
export const poisoned = (field: TextField, poison: string): string => `${poison} ${field.mark}`;

/** A workbook with `poison` in every text field, and as the name of a sheet that lapkin does not read. */
export async function makeHostileBuku(poison: string): Promise<Buffer> {
  const parts = unzip(Buffer.from(await makeBuku(MARKED.content)));
  const texts = new Map(FIELDS.map((field) => [`ISIAN${field.mark}`, xmlText(poisoned(field, poison))]));
  const changed = Object.entries(parts).map(([name, xml]) => [
    name,
    (name === 'xl/workbook.xml' ? xml.replaceAll('"Petunjuk"', () => `"${xmlText(poison)}"`) : xml).replaceAll(
      /ISIANuji\d\dz/g,
      (word) => texts.get(word) ?? word,
    ),
  ]);
  return zip(Object.fromEntries(changed));
}

/** Text as Excel stores it: what XML has no place for as _xHHHH_. */
export function xmlText(text: string): string {
  return [...text]
    .map((sign) => {
      const code = sign.codePointAt(0) ?? 0;
      if ('<>&"'.includes(sign)) return `&#${code};`;
      if (sign === '\n') return '_x000A_';
      return (code < 0x20 && sign !== '\t') || code === 0xfffe
        ? `_x${code.toString(16).toUpperCase().padStart(4, '0')}_`
        : sign;
    })
    .join('');
}
