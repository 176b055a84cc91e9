import { romawi, SEMUA_TRIWULAN, type Triwulan } from '../domain/triwulan.ts';
import { diagnose } from '../findings/catalog.ts';
import { type CellRef, formatA1 } from '../findings/cell-ref.ts';
import type { Checked, Diagnostic } from '../findings/finding.ts';
import { kunciJudul } from './clean-text.ts';
import type { Kolom } from './declarations/column-key.ts';
import type { DeklarasiTabel } from './declarations/table-declaration.ts';
import type { Grid } from './grid.ts';
import { indeksJudul } from './heading-index.ts';
import { jalurJudul, pecahTriwulan } from './heading-path.ts';
import { type JudulAda, judulDimaksud } from './intended-heading.ts';

/** Where a table's columns were found. */
export interface JudulTerbaca {
  readonly kolom: ReadonlyMap<Kolom, number>;
  readonly headingRow: number;
  readonly lastHeadingRow: number;
}

/** Only the first rows of a sheet are searched for a heading. */
const BARIS_DICARI = 40;
const TINGKAT = [1, 2, 3];

interface Calon {
  readonly terakhir: number;
  readonly temuan: ReadonlyMap<Kolom, readonly CellRef[]>;
  readonly judul: readonly JudulAda[];
  readonly kurang: readonly Kolom[];
}

/**
 * Finds the heading row of a table: the first row that carries the required headings on one, two or three levels
 * (workbook.md, "Heading row"). `q` is the report's quarter, whose group must be there; null = any group will do.
 */
export function cariJudul(
  grid: Grid,
  deklarasi: DeklarasiTabel,
  q: Triwulan | null,
): Checked<JudulTerbaca | null> {
  const perlu = wajib(deklarasi, null).length;
  for (const { row, tinggi } of tempatJudul(grid)) {
    // Each required heading stands over a column of its own: title rows are too narrow to be tried.
    if (lebar(grid, row, tinggi) < perlu) continue;
    const calon = bacaCalon(grid, deklarasi, row, tinggi);
    if (barisJudul(calon) <= BARIS_DICARI && calon.kurang.length === 0)
      return selesai(grid, deklarasi, calon, q);
  }
  const terbaik = calonTerbaik(grid, deklarasi);
  const kurang = kolomTidakAda(grid, deklarasi, terbaik, terbaik?.kurang ?? wajib(deklarasi, null), q);
  // With more found than missing it is the heading row, and what is there twice is told in the same run.
  const ganda = terbaik !== undefined && nilai(terbaik) > 0 ? bacaKolom(grid, deklarasi, terbaik).ganda : [];
  return { value: null, findings: [...ganda, ...kurang] };
}

/** The places where a heading is looked for, in order. */
function tempatJudul(grid: Grid): readonly { readonly row: number; readonly tinggi: number }[] {
  return grid.rows
    .filter((row) => row <= BARIS_DICARI)
    .flatMap((row) => TINGKAT.map((tinggi) => ({ row, tinggi })));
}

/** Number of columns with a cell in any of the rows. */
function lebar(grid: Grid, row: number, tinggi: number): number {
  const kolom = new Set<number>();
  for (let r = row; r < row + tinggi; r += 1) {
    for (const column of grid.sheet.rows.get(r)?.keys() ?? []) kolom.add(column);
  }
  return kolom.size;
}

/** Without a heading row: the place that comes nearest to one, for the message. */
function calonTerbaik(grid: Grid, deklarasi: DeklarasiTabel): Calon | undefined {
  let terbaik: Calon | undefined;
  for (const { row, tinggi } of tempatJudul(grid)) {
    const calon = bacaCalon(grid, deklarasi, row, tinggi);
    if (barisJudul(calon) > BARIS_DICARI) continue;
    if (terbaik === undefined || nilai(calon) > nilai(terbaik)) terbaik = calon;
  }
  return terbaik;
}

/** The first row that holds a heading: title rows above are none. */
function barisJudul(calon: Calon): number {
  return Math.min(...[...calon.temuan.values()].flat().map((ref) => ref.row));
}

function nilai(calon: Calon): number {
  return calon.temuan.size - calon.kurang.length;
}

function bacaCalon(grid: Grid, deklarasi: DeklarasiTabel, row: number, tinggi: number): Calon {
  const temuan = new Map<Kolom, CellRef[]>();
  const judul: JudulAda[] = [];
  let terakhir = row + tinggi - 1;
  for (const [column, jalur] of jalurJudul(grid, row, tinggi)) {
    const triwulan = jalur.map((b) => pecahTriwulan(b.teks)?.triwulan).find((t) => t !== undefined);
    judul.push(...jalur.map((b) => ({ ...b, triwulan })));
    const cocok = cocokkan(
      deklarasi,
      jalur.map((b) => b.teks),
    );
    // A heading merged over several columns names the first of them; what stands lower, name or quarter, decides.
    const sel = cocok === undefined ? undefined : jalur[Math.max(cocok.bagian, cocok.triwulan)];
    if (cocok === undefined || sel === undefined || sel.column !== column) continue;
    const ref = { sheet: grid.sheet.name, row: sel.row, column };
    const list = temuan.get(cocok.kolom);
    if (list === undefined) temuan.set(cocok.kolom, [ref]);
    else list.push(ref);
    terakhir = Math.max(terakhir, grid.merge(sel.row, column)?.bottom ?? sel.row);
  }
  const kurang = wajib(deklarasi, null).filter((k) => !ada(temuan, k));
  return { terakhir, temuan, judul, kurang };
}

/** Required columns; a quarter's stand for any quarter while `q` is null. */
function wajib(deklarasi: DeklarasiTabel, q: Triwulan | null): readonly Kolom[] {
  return [
    ...deklarasi.kolom.filter((k) => k.wajib).map((k) => k.kolom),
    ...deklarasi.triwulan.filter((t) => t.wajib).map((t): Kolom => `tw${q ?? 1}.${t.bagian}`),
  ];
}

function ada(temuan: ReadonlyMap<Kolom, unknown>, kolom: Kolom): boolean {
  const [, bagian] = kolom.split('.');
  if (bagian === undefined) return temuan.has(kolom);
  return SEMUA_TRIWULAN.some((t) => temuan.has(`tw${t}.${bagian}` as Kolom));
}

/** The column that headings name, and the indexes of the heading and of the quarter (-1 = none) in their path. */
function cocokkan(
  deklarasi: DeklarasiTabel,
  jalur: readonly string[],
): { kolom: Kolom; bagian: number; triwulan: number } | undefined {
  let triwulan: Triwulan | undefined;
  let pada = -1;
  if (jalur.some((teks) => pecahTriwulan(teks)?.kumulatif === true)) return undefined;
  const sisa = jalur.map((teks, i) => {
    const pecah = pecahTriwulan(teks);
    if (pecah === undefined) return teks;
    triwulan = pecah.triwulan;
    pada = i;
    return pecah.sisa;
  });
  for (let i = sisa.length - 1; i >= 0; i--) {
    const kunci = kunciJudul(sisa[i] ?? '');
    if (kunci === '') continue;
    if (triwulan === undefined) {
      const kolom = indeksJudul(deklarasi).kolom.get(kunci);
      if (kolom !== undefined) return { kolom: kolom.kolom, bagian: i, triwulan: pada };
    } else {
      const t = indeksJudul(deklarasi).triwulan.get(kunci);
      if (t !== undefined) return { kolom: `tw${triwulan}.${t.bagian}`, bagian: i, triwulan: pada };
    }
  }
  return undefined;
}

function selesai(
  grid: Grid,
  deklarasi: DeklarasiTabel,
  calon: Calon,
  q: Triwulan | null,
): Checked<JudulTerbaca | null> {
  const { kolom, ganda } = bacaKolom(grid, deklarasi, calon);
  const kurang = q === null ? [] : wajib(deklarasi, q).filter((k) => !kolom.has(k));
  const findings = [...ganda, ...kolomTidakAda(grid, deklarasi, calon, kurang, q)];
  if (findings.length > 0) return { value: null, findings };
  return { value: { kolom, headingRow: barisJudul(calon), lastHeadingRow: calon.terakhir }, findings };
}

/** The columns of a heading row, and the headings that stand twice where once is meant. */
function bacaKolom(
  grid: Grid,
  deklarasi: DeklarasiTabel,
  calon: Calon,
): { readonly kolom: ReadonlyMap<Kolom, number>; readonly ganda: readonly Diagnostic[] } {
  const ganda: Diagnostic[] = [];
  const kolom = new Map<Kolom, number>();
  for (const [nama, refs] of calon.temuan) {
    const pilihan = pilih(grid, deklarasi, nama, refs);
    const [pertama, kedua] = pilihan;
    if (pertama === undefined) continue;
    kolom.set(nama, pertama.column);
    if (kedua !== undefined && bernilai(deklarasi, nama)) {
      const args = {
        kolom: judulKolom(deklarasi, nama),
        lembar: grid.sheet.name,
        pertama: formatA1(pertama),
        kedua: formatA1(kedua),
      };
      ganda.push(diagnose('kolom/ganda', args, { at: kedua, related: [pertama] }));
    }
  }
  return { kolom, ganda };
}

/** Of several columns with the same meaning, text columns take the one that bears the heading itself and not an alias. */
function pilih(
  grid: Grid,
  deklarasi: DeklarasiTabel,
  nama: Kolom,
  refs: readonly CellRef[],
): readonly CellRef[] {
  const deklarasiKolom = deklarasi.kolom.find((k) => k.kolom === nama);
  if (refs.length < 2 || deklarasiKolom?.isi !== 'teks') return refs;
  const teks = (ref: CellRef): string => {
    const { cell } = grid.at(ref.row, ref.column);
    return cell?.value.type === 'text' ? kunciJudul(cell.value.text) : '';
  };
  const asli = refs.filter((r) => teks(r) === kunciJudul(deklarasiKolom.judul));
  return asli.length === 1 ? asli : refs;
}

/** Required columns and every column of figures must be there once; a second NO or KETERANGAN does no harm. */
function bernilai(deklarasi: DeklarasiTabel, nama: Kolom): boolean {
  const kolom = deklarasi.kolom.find((k) => k.kolom === nama);
  return kolom === undefined || kolom.wajib || kolom.isi !== 'teks';
}

function kolomTidakAda(
  grid: Grid,
  deklarasi: DeklarasiTabel,
  calon: Calon | undefined,
  kurang: readonly Kolom[],
  q: Triwulan | null,
): readonly Diagnostic[] {
  const ketemu = calon !== undefined && calon.temuan.size > 0;
  const row = ketemu ? barisJudul(calon) : 1;
  return kurang.map((k) => {
    const judul = judulKolom(deklarasi, k, q);
    const kumulatif = k.startsWith('tw')
      ? calon?.judul.find((j) => pecahTriwulan(j.teks)?.kumulatif)
      : undefined;
    const sisa = ketemu ? calon.judul.filter((j) => !dipakai(deklarasi, j.teks)) : [];
    const dekat = ketemu ? judulDimaksud(k, judul, q, sisa, calon.judul) : undefined;
    const sel = kumulatif ?? dekat?.judul ?? { row, column: 1 };
    const args = {
      kolom: judul,
      ketik: dekat?.ketik ?? judul,
      lembar: grid.sheet.name,
      baris: ketemu ? String(row) : `1 sampai ${BARIS_DICARI}`,
      kumulatif: kumulatif?.teks ?? '',
      terdekat: dekat?.judul.teks ?? '',
    };
    return diagnose('kolom/tidak-ada', args, {
      at: { sheet: grid.sheet.name, row: sel.row, column: sel.column },
    });
  });
}

function dipakai(deklarasi: DeklarasiTabel, judul: string): boolean {
  return cocokkan(deklarasi, [judul]) !== undefined;
}

/** The heading of a column as a person would name it: "ANGGARAN", "TRIWULAN II · TARGET". */
export function judulKolom(deklarasi: DeklarasiTabel, kolom: Kolom, q: Triwulan | null = null): string {
  const m = /^tw([1-4])\.(.+)$/.exec(kolom);
  if (m === null) return deklarasi.kolom.find((k) => k.kolom === kolom)?.judul ?? kolom;
  const judul = deklarasi.triwulan.find((t) => t.bagian === m[2])?.judul ?? kolom;
  return `TRIWULAN ${romawi(q ?? (Number(m[1]) as Triwulan))} · ${judul}`;
}
