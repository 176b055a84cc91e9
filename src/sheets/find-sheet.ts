import { diagnose } from '../findings/catalog.ts';
import type { Checked } from '../findings/finding.ts';
import { nearest } from '../findings/nearest.ts';
import { kunciJudul } from './clean-text.ts';
import type { RawSheet, RawWorkbook } from './raw-workbook.ts';

/** A sheet by the names it may bear. */
export interface NamaLembar {
  readonly nama: string;
  readonly alias: readonly string[];
}

/** Finds a sheet by name or alias (workbook.md, "Sheet names"). A missing one is a finding only when it is required. */
export function cariLembar(
  buku: RawWorkbook,
  dicari: NamaLembar,
  wajib: boolean,
  dikenal: readonly NamaLembar[],
): Checked<RawSheet | null> {
  const nama = new Set([dicari.nama, ...dicari.alias].map(kunciJudul));
  const cocok = buku.sheets.filter((s) => nama.has(kunciJudul(s.name)));
  const [pertama, kedua] = cocok;
  if (pertama === undefined) {
    return { value: null, findings: wajib ? [tidakAda(buku, dicari, dikenal)] : [] };
  }
  const awal = { sheet: pertama.name, row: 1, column: 1 };
  if (kedua !== undefined) {
    const args = { lembar: dicari.nama, pertama: pertama.name, kedua: kedua.name };
    return { value: null, findings: [diagnose('lembar/ganda', args, { at: awal })] };
  }
  if (pertama.state === 'visible') return { value: pertama, findings: [] };
  return {
    value: pertama,
    findings: [diagnose('lembar/tersembunyi', { lembar: pertama.name }, { at: awal })],
  };
}

function tidakAda(buku: RawWorkbook, dicari: NamaLembar, dikenal: readonly NamaLembar[]) {
  const terpakai = new Set(dikenal.flatMap((d) => [d.nama, ...d.alias]).map(kunciJudul));
  const bebas = buku.sheets.map((s) => s.name).filter((n) => !terpakai.has(kunciJudul(n)));
  const dekat = [dicari.nama, ...dicari.alias]
    .map((n) => nearest(n, bebas) ?? memuat(n, bebas))
    .find((n) => n !== undefined);
  return diagnose('lembar/tidak-ada', {
    lembar: dicari.nama,
    terdekat: dekat ?? '',
    ada: buku.sheets.map((s) => s.name).join(', '),
  });
}

/** "PK 2024" or "pk (2)" for PK: a sheet whose name begins with the one that is missing. */
function memuat(nama: string, bebas: readonly string[]): string | undefined {
  return bebas.find((b) => kunciJudul(b).startsWith(kunciJudul(nama)));
}
