import type { Identitas } from '../domain/kinerja-data.ts';
import { parseTriwulan, type Triwulan } from '../domain/triwulan.ts';
import type { CellRef } from '../findings/cell-ref.ts';
import { type Checked, type Finding, makeFinding } from '../findings/finding.ts';
import type { Fields } from './buku-kerja.ts';
import { cellText } from './cell-text.ts';
import { IDENTITAS_KEYS, type IdentitasKey } from './declarations/fields.ts';
import { type KeyContentPair, matchKey, readKeyContentPairs } from './key-content.ts';
import type { RawSheet } from './raw-workbook.ts';
import { readDate } from './read-date.ts';
import { findTextError } from './text-error.ts';

/** Identitas and the two keys that calculation needs. */
export interface IdentitasReading {
  readonly fields: Fields<Identitas>;
  readonly year: number | null;
  readonly triwulan: Triwulan | null;
}

/** An Identitas with nothing filled in. */
export const EMPTY_IDENTITAS: Identitas = {
  pemerintahDaerah: '',
  kabupaten: '',
  unitKerja: '',
  jabatan: '',
  nama: '',
  nip: '',
  pangkat: '',
  golongan: '',
  tempat: '',
  tanggalLaporan: '',
  judulLaporan: '',
  logo: '',
  jabatanAtasan: '',
  namaAtasan: '',
  nipAtasan: '',
  pangkatAtasan: '',
  golonganAtasan: '',
};

/** Reads Identitas; keys that it does not know are left alone. `pilihan` are --tahun and --triwulan, which win. */
export function readIdentitas(
  sheet: RawSheet,
  options: { readonly year: number | null; readonly triwulan: Triwulan | null },
): Checked<IdentitasReading> {
  const findings: Finding[] = [];
  const pairs = new Map<IdentitasKey, KeyContentPair>();
  for (const pair of readKeyContentPairs(sheet)) {
    const key = matchKey(pair.key, IDENTITAS_KEYS);
    if (key !== undefined && !pairs.has(key.key)) pairs.set(key.key, pair);
  }
  const textOf = (k: IdentitasKey): string => cellText(pairs.get(k)?.cell).replace(/^:\s*/, '');
  const unknownKeys = new Set<IdentitasKey>();
  for (const [key, pair] of pairs) {
    const cellError = findTextError(pair.cell, pair.at);
    if (cellError === undefined) continue;
    unknownKeys.add(key);
    findings.push(cellError);
  }
  const data: Record<keyof Identitas, string> = { ...EMPTY_IDENTITAS };
  const at: Partial<Record<keyof Identitas, CellRef>> = {};
  for (const key of Object.keys(EMPTY_IDENTITAS) as (keyof Identitas)[]) {
    const pair = pairs.get(key);
    if (pair === undefined || unknownKeys.has(key)) continue;
    data[key] = textOf(key);
    at[key] = pair.at;
  }
  for (const key of ['nip', 'nipAtasan'] as const) {
    const pair = pairs.get(key);
    if (pair?.cell?.value.type !== 'number') continue;
    findings.push(makeFinding('identitas/nip-angka', { kunci: headingOf(key) }, { at: pair.at }));
    data[key] = '';
  }
  if (!unknownKeys.has('tanggalLaporan'))
    data.tanggalLaporan = readReportDate(pairs.get('tanggalLaporan'), findings);
  const year = options.year ?? readYear(textOf('tahunAnggaran'));
  const triwulan = options.triwulan ?? parseTriwulan(textOf('triwulan')) ?? null;
  const mayBeBlank = IDENTITAS_KEYS.filter((k) => k.required && !unknownKeys.has(k.key));
  findings.push(...reportBlankKeys(sheet, mayBeBlank, pairs, textOf, { tahunAnggaran: year, triwulan }));
  return { value: { fields: { data, at }, year, triwulan }, findings };
}

/** Findings for the two keys that calculation needs, when there is no sheet Identitas and no flag gives them. */
export function reportMissingIdentitas(options: {
  readonly year: number | null;
  readonly triwulan: Triwulan | null;
}): readonly Finding[] {
  const missing: string[] = [];
  if (options.year === null) missing.push('Tahun Anggaran');
  if (options.triwulan === null) missing.push('Triwulan');
  return missing.map((key) => makeFinding('identitas/kosong', { kunci: key }));
}

/** Keys that a document needs and that are not filled in, by their headings (workbook.md, "Identitas"). */
export function listMissingKeys(data: Identitas | null): readonly string[] {
  return IDENTITAS_KEYS.filter(
    (k) => k.required && k.key !== 'tahunAnggaran' && k.key !== 'triwulan' && (data?.[k.key] ?? '') === '',
  ).map((k) => k.heading);
}

function reportBlankKeys(
  sheet: RawSheet,
  required: typeof IDENTITAS_KEYS,
  pairs: ReadonlyMap<IdentitasKey, KeyContentPair>,
  textOf: (k: IdentitasKey) => string,
  readable: { readonly tahunAnggaran: number | null; readonly triwulan: Triwulan | null },
): readonly Finding[] {
  return required.flatMap((k): Finding[] => {
    const at = pairs.get(k.key)?.at ?? { sheet: sheet.name, row: 1, column: 1 };
    const written = textOf(k.key);
    if (k.key === 'tahunAnggaran' || k.key === 'triwulan') {
      if (readable[k.key] !== null) return [];
      if (written !== '') return [makeFinding('identitas/nilai', { kunci: k.heading, isi: written }, { at })];
    } else if (written !== '') return [];
    return [makeFinding('identitas/kosong', { kunci: k.heading }, { at })];
  });
}

function readReportDate(pair: KeyContentPair | undefined, findings: Finding[]): string {
  const written = cellText(pair?.cell);
  if (pair === undefined || written === '') return '';
  const iso = readDate(pair.cell);
  if (iso !== null) return iso;
  findings.push(
    makeFinding('identitas/nilai', { kunci: headingOf('tanggalLaporan'), isi: written }, { at: pair.at }),
  );
  return '';
}

function readYear(text: string): number | null {
  const year = /^(?:tahun\s*)?(?:anggaran\s*)?((?:19|20|21)\d{2})$/i.exec(text)?.[1];
  return year === undefined ? null : Number(year);
}

function headingOf(key: IdentitasKey): string {
  return IDENTITAS_KEYS.find((k) => k.key === key)?.heading ?? key;
}
