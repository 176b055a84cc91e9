import { isAngka } from '../domain/angka.ts';
import { kunciNama } from '../domain/name-key.ts';
import { romawi, type Triwulan } from '../domain/triwulan.ts';
import { diagnose } from '../findings/catalog.ts';
import type { CellRef } from '../findings/cell-ref.ts';
import type { Diagnostic } from '../findings/finding.ts';
import { type BacaanSel, bacaSelAngka, cetakan } from './angka-cell.ts';
import type { Cetakan } from './buku-kerja.ts';
import { isKosong, teksSel } from './cell-text.ts';
import type { Kolom } from './declarations/column-key.ts';
import type { DeklarasiTabel, IsiKolom } from './declarations/table-declaration.ts';
import type { Grid } from './grid.ts';
import type { RawCell } from './raw-workbook.ts';
import { satuanSetara } from './same-satuan.ts';

/** A row of a table before it has a type: cells by column meaning. */
export interface BarisMentah {
  readonly row: number;
  /** Cell that stands in the row itself (not covered by a merge); undefined when blank or without such a column. */
  sel(kolom: Kolom): RawCell | undefined;
  /** Text in the row's own cell; '' when blank or covered. */
  teks(kolom: Kolom): string;
  /** Text through vertical merges: the value of the merged area's first row. */
  teksGabung(kolom: Kolom): string;
  /** Address for messages: the merged area's first cell; of a column that the sheet lacks, the row's name. */
  at(kolom: Kolom): CellRef;
}

/** What the reading of a table's cells shares. */
export interface BacaTabel {
  readonly grid: Grid;
  readonly deklarasi: DeklarasiTabel;
  readonly kolom: ReadonlyMap<Kolom, number>;
  /** Programs (1) and kegiatan (2) of PK, folded: such a name under SUB KEGIATAN makes a parent row. */
  readonly indukPk?: ReadonlyMap<string, number>;
}

const NAMA: readonly Kolom[] = ['subKegiatan', 'indikator', 'kegiatan', 'program', 'no'];

/** An error value is no name and no word; such a cell has a finding of its own. */
function teksDikenal(cell: RawCell | undefined): string {
  return cell?.value.type === 'error' ? '' : teksSel(cell);
}

/** The row of a table at a row number. */
export function barisMentah(t: BacaTabel, row: number): BarisMentah {
  const sel = (kolom: Kolom): RawCell | undefined => {
    const column = t.kolom.get(kolom);
    if (column === undefined) return undefined;
    const found = t.grid.at(row, column);
    return found.covered || isKosong(found.cell) ? undefined : found.cell;
  };
  return {
    row,
    sel,
    teks: (kolom) => teksDikenal(sel(kolom)),
    teksGabung(kolom) {
      const column = t.kolom.get(kolom);
      if (column === undefined) return '';
      const found = t.grid.at(row, column);
      return found.column === column ? teksDikenal(found.cell) : '';
    },
    at(kolom) {
      const column = t.kolom.get(kolom) ?? NAMA.map((k) => t.kolom.get(k)).find((c) => c !== undefined) ?? 1;
      const found = t.grid.at(row, column);
      return { sheet: t.grid.sheet.name, row: found.row, column: found.column };
    },
  };
}

interface ArtiKolom {
  readonly isi: IsiKolom;
  readonly nama: string;
}

/** Asked for every cell; a declaration does not change. */
const ARTI = new WeakMap<DeklarasiTabel, Map<Kolom, ArtiKolom>>();

function artiKolom(deklarasi: DeklarasiTabel, kolom: Kolom): ArtiKolom {
  const milik = ARTI.get(deklarasi) ?? new Map<Kolom, ArtiKolom>();
  ARTI.set(deklarasi, milik);
  const ada = milik.get(kolom);
  if (ada !== undefined) return ada;
  const m = /^tw([1-4])\.(.+)$/.exec(kolom);
  const d =
    m === null
      ? deklarasi.kolom.find((k) => k.kolom === kolom)
      : deklarasi.triwulan.find((t) => t.bagian === m[2]);
  const judul = d?.judul ?? kolom;
  const kalimat = judul.charAt(0) + judul.slice(1).toLowerCase();
  const nama = m === null ? kalimat : `Triwulan ${romawi(Number(m[1]) as Triwulan)} · ${kalimat}`;
  const arti: ArtiKolom = { isi: d?.isi ?? 'teks', nama };
  milik.set(kolom, arti);
  return arti;
}

/** How the cells of a column are read. */
export function isiKolom(deklarasi: DeklarasiTabel, kolom: Kolom): IsiKolom {
  return artiKolom(deklarasi, kolom).isi;
}

/** Asked for every row of a table, and the same for all of them. */
const KOLOM_ANGKA = new WeakMap<BacaTabel, readonly Kolom[]>();

/** The columns found that hold figures. */
export function kolomAngka(t: BacaTabel): readonly Kolom[] {
  const ada = KOLOM_ANGKA.get(t);
  if (ada !== undefined) return ada;
  const kolom = [...t.kolom.keys()].filter((k) => isiKolom(t.deklarasi, k) !== 'teks');
  KOLOM_ANGKA.set(t, kolom);
  return kolom;
}

/** A column's name in messages: "Triwulan II · Target", "Anggaran". */
export function namaKolom(deklarasi: DeklarasiTabel, kolom: Kolom): string {
  return artiKolom(deklarasi, kolom).nama;
}

/** Where a cell stands in the reader's words: "Jumlah · Triwulan II · Target". */
function labelSel(t: BacaTabel, baris: BarisMentah, kolom: Kolom): string {
  const nama = NAMA.map((k) => (k === 'no' ? '' : baris.teksGabung(k))).find((teks) => teks !== '');
  const baku = nama ?? (baris.teks('no') || `Baris ${baris.row}`);
  return `${baku} · ${namaKolom(t.deklarasi, kolom)}`;
}

/** Reads a figure of a data row. `satuan` is the row's own, for percent formats; capaian is read as printed. */
export function bacaAngka(t: BacaTabel, baris: BarisMentah, kolom: Kolom, satuan: string): BacaanSel {
  const isi = isiKolom(t.deklarasi, kolom);
  const bacaan = bacaSelAngka(baris.sel(kolom), {
    isi: isi === 'teks' ? 'satuan' : isi,
    at: baris.at(kolom),
    label: labelSel(t, baris, kolom),
    satuan: satuan.trim() === '%' ? '%' : kunciNama(satuan),
    tanpaNegatif: isi === 'rupiah' || /target/i.test(kolom),
  });
  if (satuanSetara(bacaan.satuan, satuan)) return bacaan;
  const beda = diagnose(
    'sel/satuan-beda',
    { satuan: bacaan.satuan, satuanBaris: satuan.trim() },
    { at: baris.at(kolom), label: labelSel(t, baris, kolom), written: baris.teks(kolom).trim() },
  );
  return { ...bacaan, findings: [...bacaan.findings, beda] };
}

/** Reads the printed figures of a total, parent or data row; `persen` reads every one as a percentage. */
export function bacaCetakan(
  t: BacaTabel,
  baris: BarisMentah,
  kolom: readonly Kolom[],
  persen: boolean,
): { cetak: ReadonlyMap<Kolom, Cetakan>; findings: readonly Diagnostic[] } {
  const cetak = new Map<Kolom, Cetakan>();
  const findings: Diagnostic[] = [];
  for (const k of kolom) {
    const isi = isiKolom(t.deklarasi, k);
    const bacaan = bacaSelAngka(baris.sel(k), {
      isi: persen ? 'persen' : isi === 'teks' ? 'satuan' : isi,
      at: baris.at(k),
      label: labelSel(t, baris, k),
      satuan: '',
      tanpaNegatif: false,
    });
    findings.push(...bacaan.findings);
    const tercetak = isAngka(bacaan.nilai) ? cetakan(bacaan, baris.at(k), baris.sel(k)?.formula) : undefined;
    if (tercetak !== undefined) cetak.set(k, tercetak);
  }
  return { cetak, findings };
}
