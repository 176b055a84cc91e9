import { romawi, type Triwulan } from '../domain/triwulan.ts';
import { nearest } from '../findings/nearest.ts';
import { kunciJudul } from './clean-text.ts';
import type { Kolom } from './declarations/column-key.ts';
import { type BagianJudul, pecahTriwulan } from './heading-path.ts';

/** A heading with the quarter that its column belongs to, by its group or by itself. */
export interface JudulAda extends BagianJudul {
  readonly triwulan: Triwulan | undefined;
}

/** The heading meant by a missing column, and what to type over it. */
export interface JudulDimaksud {
  readonly judul: JudulAda;
  readonly ketik: string;
}

/**
 * The heading meant: the nearest of `sisa` (those that name no column), of the quarter asked for or of none, or the
 * misspelt group above it; over sub kegiatan, KEGIATAN alone (of `ada`, all headings) is often written.
 * `judul` is the column's name as people say it; `q` null = any quarter.
 */
export function judulDimaksud(
  kolom: Kolom,
  judul: string,
  q: Triwulan | null,
  sisa: readonly JudulAda[],
  ada: readonly JudulAda[],
): JudulDimaksud | undefined {
  const pendek = judul.replace(/^TRIWULAN \S+ · /, '');
  const bertriwulan = pendek !== judul;
  const calon = sisa.filter(
    (j) => !bertriwulan || q === null || j.triwulan === undefined || j.triwulan === q,
  );
  // Spelt right it lacks its quarter, or belongs to another one; a misspelt one is rather meant.
  const salahEja = calon.filter((j) => kunciJudul(nama(j)) !== kunciJudul(pendek));
  const ejaan = terdekat(pendek, bertriwulan ? salahEja.filter((j) => j.triwulan !== undefined) : salahEja);
  const grup = ejaan === undefined && bertriwulan && q !== null ? grupSalah(q, calon) : undefined;
  if (grup !== undefined) return grup;
  const kegiatan = kolom === 'subKegiatan' ? ada.find((j) => kunciJudul(j.teks) === 'kegiatan') : undefined;
  const dekat = ejaan ?? terdekat(pendek, salahEja) ?? terdekat(pendek, calon) ?? kegiatan;
  return dekat === undefined ? undefined : { judul: dekat, ketik: tulisan(judul, pendek, dekat) };
}

function terdekat(judul: string, calon: readonly JudulAda[]): JudulAda | undefined {
  const teks = nearest(judul, calon.map(nama));
  return calon.find((j) => nama(j) === teks);
}

/** Without a quarter that it bears itself. */
function nama(j: JudulAda): string {
  return pecahTriwulan(j.teks)?.sisa ?? j.teks;
}

/** "TRIWULLAN II": the columns below it have no quarter. */
function grupSalah(q: Triwulan, calon: readonly JudulAda[]): JudulDimaksud | undefined {
  const ketik = `TRIWULAN ${romawi(q)}`;
  const judul = terdekat(
    ketik,
    calon.filter((j) => j.triwulan === undefined),
  );
  return judul === undefined ? undefined : { judul, ketik };
}

/** Under its quarter's group the name alone; else with the quarter. */
function tulisan(judul: string, pendek: string, dekat: JudulAda): string {
  const dalamGrup = dekat.triwulan !== undefined && pecahTriwulan(dekat.teks) === undefined;
  return dalamGrup ? pendek : judul.replace(' · ', ' ');
}
