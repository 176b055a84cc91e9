import { diagnose } from '../findings/catalog.ts';
import type { Diagnostic } from '../findings/finding.ts';
import { nearest } from '../findings/nearest.ts';
import { cari, type Elemen } from './html-tree.ts';

/** Elements that the writer knows (docs/templat.md, "Kosakata HTML"). */
const ELEMEN: readonly string[] = [
  'body', 'section', 'div', 'h1', 'h2', 'h3', 'p', 'ul', 'ol', 'li',
  'table', 'colgroup', 'col', 'thead', 'tbody', 'tr', 'th', 'td',
  'figure', 'svg', 'img', 'figcaption', 'nav', 'a', 'strong', 'em', 'u', 'br', 'span',
]; // biome-ignore format: one list

/** Elements that only group others; `div` means something by its class alone. */
const KELAS: readonly string[] = [
  'sampul', 'romawi', 'lanjut', 'potret', 'lanskap', 'lampiran',
  'tahun', 'pemda', 'lambang', 'judul-laporan', 'unit',
  'judul-tabel', 'catatan', 'sub', 'faktor', 'pusat', 'rapat',
  'centang', 'kegiatan', 'utuh', 'ringkasan', 'isian', 'dua-pihak', 'induk', 'jumlah', 'angka', 'tengah',
  'foto', 'tanda-tangan', 'ruang', 'kotak', 'nama',
  'daftar', 'entri', 'entri-1', 'entri-2', 'entri-3', 'judul', 'hal', 'cap-draf',
]; // biome-ignore format: one list

/** A template file, to find the line of what the report should not hold. */
export interface SumberTempat {
  readonly tempat: string;
  readonly teks: string;
}

/** Findings for elements and classes outside the vocabulary, each once, with template and line where they are known. */
export async function periksaKosakata(
  akar: Elemen,
  bacaTemplat: () => Promise<ReadonlyMap<string, SumberTempat>>,
): Promise<readonly Diagnostic[]> {
  const [elemen, biasa] = [new Set(ELEMEN), new Set(KELAS)];
  const nama = new Set<string>();
  const kelas = new Set<string>();
  for (const e of cari(akar, () => true)) {
    if (!elemen.has(e.nama)) nama.add(e.nama);
    if (e.nama === 'div' && e.kelas.length === 0) nama.add('div');
    for (const k of e.kelas) if (!biasa.has(k) && !dikenal(k)) kelas.add(k);
  }
  if (nama.size + kelas.size === 0) return [];
  const templat = await bacaTemplat();
  return [
    ...[...nama].map((n) =>
      diagnose('docx/elemen-tidak-dikenal', { elemen: n, ...tempat(templat, bentukElemen(n)) }),
    ),
    ...[...kelas].map((k) =>
      diagnose('docx/kelas-tidak-dikenal', {
        kelas: k,
        terdekat: nearest(k, KELAS) ?? '',
        ...tempat(templat, bentukKelas(k)),
      }),
    ),
  ];
}

function dikenal(kelas: string): boolean {
  return /^ukuran-\d+(?:,5)?$/.test(kelas);
}

function bentukElemen(nama: string): RegExp {
  return nama === 'div' ? /<div(?=[\s>])(?![^>]*\bclass)/i : new RegExp(`<${kutip(nama)}(?=[\\s/>])`, 'i');
}

function bentukKelas(kelas: string): RegExp {
  return new RegExp(`class\\s*=\\s*["'][^"']*(?<![\\w-])${kutip(kelas)}(?![\\w-])`);
}

function kutip(teks: string): string {
  return teks.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** File and line of the first match; '' when no template holds it, as with text that a partial builds. */
function tempat(
  templat: ReadonlyMap<string, SumberTempat>,
  bentuk: RegExp,
): { readonly templat: string; readonly baris: string } {
  for (const [nama, { tempat: berkas, teks }] of templat) {
    if (!nama.endsWith('.hbs')) continue;
    const di = bentuk.exec(teks)?.index;
    if (di !== undefined) return { templat: berkas, baris: String(teks.slice(0, di).split('\n').length) };
  }
  return { templat: '', baris: '' };
}
