import { diagnose } from '../../findings/catalog.ts';
import { type CellRef, formatA1, formatCellRef } from '../../findings/cell-ref.ts';
import type { Diagnostic } from '../../findings/finding.ts';
import type { Cetakan } from '../../sheets/buku-kerja.ts';
import type { Kolom } from '../../sheets/declarations/column-key.ts';
import { label } from '../lib/figure-label.ts';
import { rumusJumlah, rumusRerata } from '../lib/formula-text.ts';
import { barisTabel, dariInduk, dariTotal, type Penjumlah, selKolom } from '../lib/jumlah-figures.ts';
import { kolomCapaian } from '../lib/percent-inputs.ts';
import type { Konteks } from '../lib/rule-context.ts';
import { kolomTriwulan, type TabelApa } from '../lib/stated-cell.ts';
import { barisTerlarang } from '../printed-jumlah.ts';
import { uraiMasalah } from './describe-problems.ts';
import { type Liputan, liputan, type Tugas } from './formula-coverage.ts';
import { bacaRumus, type Rumus } from './read-formula.ts';

/** A printed figure of a total or parent row that is a formula. */
interface SelRumus {
  readonly tabel: TabelApa;
  readonly penjumlah: Penjumlah;
  readonly kolom: Kolom;
  readonly cetak: Cetakan;
  readonly rumus: Rumus;
}

/**
 * `jumlah/rumus-tidak-lengkap`: a SUM or AVERAGE that leaves out a row, takes one twice, takes in a total or runs
 * beyond the table; galat when the figure is wrong too (`salah`: addresses of figures found wrong).
 */
export function rumusTidakLengkap(k: Konteks, salah: ReadonlySet<string>): readonly Diagnostic[] {
  return tabelDari(k).flatMap((tabel) =>
    [...tabel.totals.map(dariTotal), ...tabel.induk.map(dariInduk)].flatMap((p) =>
      [...p.cetak].flatMap(([kolom, cetak]) => {
        const rumus = cetak.formula === undefined ? null : bacaRumus(cetak.formula);
        const s = rumus === null ? null : { tabel, penjumlah: p, kolom, cetak, rumus };
        return s === null ? [] : periksa(k, s, salah);
      }),
    ),
  );
}

export function tabelDari(k: Konteks): readonly TabelApa[] {
  return [k.buku.pk, k.buku.rencana, k.buku.keuangan].filter((t): t is NonNullable<typeof t> => t !== null);
}

function periksa(k: Konteks, s: SelRumus, salah: ReadonlySet<string>): readonly Diagnostic[] {
  const kolom = kolomDihitung(s);
  const tugas = kolom === null ? null : tugasDari(k, s, kolom);
  const l = tugas === null ? null : liputan(s.rumus, tugas);
  if (tugas === null || l === null || lengkap(l)) return [];
  const galat = salah.has(formatCellRef(s.cetak.at));
  const args = {
    rumus: s.cetak.formula ?? '',
    masalah: uraiMasalah(l, tugas),
    sel: formatA1(s.cetak.at),
    ganti: ganti(s, kolom ?? s.kolom),
  };
  const rest = {
    at: s.cetak.at,
    label: label(s.penjumlah.nama, s.kolom),
    ...(galat ? { severity: 'error' as const } : {}),
    related: selMasalah(l, tugas),
  };
  return [diagnose('jumlah/rumus-tidak-lengkap', args, rest)];
}

/** The column that the formula is about: its own, or CAPAIAN for a mean (whose cell may be merged over the group). */
function kolomDihitung(s: SelRumus): Kolom | null {
  const tw = kolomTriwulan(s.kolom);
  if (s.rumus.cara === 'rerata') return tw === undefined ? null : kolomCapaian(tw.t);
  return tw?.bagian === 'capaian' ? null : s.kolom;
}

/** What the formula should be over; null when it mixes sheets or reads one that holds no table. */
function tugasDari(k: Konteks, s: SelRumus, kolom: Kolom): Tugas | null {
  const nama = new Set(s.rumus.rujukan.map((r) => (r.sheet ?? s.tabel.sheet.name).toLowerCase()));
  const [satu] = nama;
  if (satu === undefined || nama.size > 1) return null;
  if (satu === s.tabel.sheet.name.toLowerCase()) {
    const rows = barisTabel(s.tabel, s.penjumlah.atas);
    const ada = s.rumus.cara === 'rerata' ? rows.filter((r) => r.cetak.has(kolom)) : rows;
    return {
      tabel: s.tabel,
      kolom,
      column: s.tabel.kolom.get(kolom) ?? s.cetak.at.column,
      wajib: ada.map((r) => r.row),
      boleh: rows.map((r) => r.row),
      dirinya: s.penjumlah.row,
    };
  }
  const lain = tabelDari(k).find((t) => t.sheet.name.toLowerCase() === satu);
  const column = s.rumus.rujukan[0]?.left;
  const kolomLain = lain === undefined ? undefined : [...lain.kolom].find(([, c]) => c === column)?.[0];
  const seluruh = s.penjumlah.atas.length === s.tabel.rows.length;
  if (lain === undefined || kolomLain === undefined || column === undefined || !seluruh) return null;
  const rows = lain.rows.map((r) => r.row);
  return { tabel: lain, kolom: kolomLain, column, wajib: rows, boleh: rows, dirinya: undefined };
}

function lengkap(l: Liputan): boolean {
  return Object.values(l).every((bagian: readonly unknown[]) => bagian.length === 0);
}

function ganti(s: SelRumus, kolom: Kolom): string {
  const terlarang = barisTerlarang(s.tabel);
  if (s.rumus.cara === 'jumlah') {
    const sel = selKolom(s.tabel, s.penjumlah.atas, kolom).map((x) => x.at);
    return rumusJumlah(sel, terlarang);
  }
  const column = s.tabel.kolom.get(kolom) ?? s.cetak.at.column;
  const sel = s.penjumlah.atas.map((row) => ({ sheet: s.tabel.sheet.name, row, column }));
  return rumusRerata(sel, terlarang);
}

function selMasalah(l: Liputan, tugas: Tugas): readonly CellRef[] {
  const rows = [...l.kurang, ...l.rangkap, ...l.total.map((p) => p.row), ...l.asing];
  const column = tugas.column ?? 1;
  return [...new Set(rows)].map((row) => ({ sheet: tugas.tabel.sheet.name, row, column }));
}
