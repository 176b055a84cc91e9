import { type Angka, angka, bulatkan, isAngka, type Nilai, NOL, SERATUS } from '../domain/angka.ts';
import { diagnose } from '../findings/catalog.ts';
import type { CellRef } from '../findings/cell-ref.ts';
import { indonesian } from '../findings/figures.ts';
import type { Diagnostic } from '../findings/finding.ts';
import { bacaTeksAngka } from './angka-text.ts';
import type { Cetakan } from './buku-kerja.ts';
import type { IsiKolom } from './declarations/table-declaration.ts';
import { desimalTampil, isFormatPersen } from './number-format.ts';
import type { RawCell } from './raw-workbook.ts';

/** A number cell as read. */
export interface BacaanSel {
  readonly nilai: Nilai;
  /** Unit written in the cell ("12 Laporan", a % format); '' when none. */
  readonly satuan: string;
  /** Decimal places at which the cell shows its number. */
  readonly desimal: number;
  readonly findings: readonly Diagnostic[];
}

/** What a reader of a number cell needs to know of its column and row. */
export interface MaksudSel {
  readonly isi: Exclude<IsiKolom, 'teks'>;
  readonly at: CellRef;
  readonly label: string;
  /** The row's satuan, folded, as far as known; '' when not. */
  readonly satuan: string;
  /** Negative numbers are an error here (rupiah, targets). */
  readonly tanpaNegatif: boolean;
}

const KOSONG: BacaanSel = { nilai: 'kosong', satuan: '', desimal: 0, findings: [] };
/** What a number looks like in each kind of column, for the repair. */
const CONTOH_ISI: Readonly<Record<MaksudSel['isi'], string>> = {
  satuan: '12',
  rupiah: '10893500 atau 10.893.500',
  persen: '97,5',
};
/** Below this a rupiah amount is the noise of binary floating point. */
const DERAU = angka('0.000001');

/** Reads a cell where a number is due, after the cell-value table of workbook.md. */
export function bacaSelAngka(cell: RawCell | undefined, maksud: MaksudSel): BacaanSel {
  if (cell === undefined) return KOSONG;
  const { value } = cell;
  switch (value.type) {
    case 'number':
      return dariBilangan(angka(value.text), cell, maksud);
    case 'text':
      return dariTeks(value.text, maksud);
    case 'uncomputed':
      return rusak(diagnose('sel/rumus-belum-dihitung', { rumus: cell.formula ?? '' }, tempat(maksud)));
    case 'error':
      return rusak(
        diagnose(
          'sel/rumus-galat',
          { galat: value.code, rumus: cell.formula ?? '' },
          tempat(maksud, value.code),
        ),
      );
    case 'boolean':
      return bukanAngka(value.value ? 'TRUE' : 'FALSE', 'nilai benar/salah', maksud);
    case 'date':
      return bukanAngka(value.iso, 'tanggal', maksud);
  }
}

/** The printed figure of a cell that was read, or undefined when it states no number. */
export function cetakan(bacaan: BacaanSel, at: CellRef, formula: string | undefined): Cetakan | undefined {
  if (!isAngka(bacaan.nilai)) return undefined;
  return {
    at,
    nilai: bacaan.nilai,
    desimal: bacaan.desimal,
    tampil: bulatkan(bacaan.nilai, bacaan.desimal),
    ...(formula === undefined ? {} : { formula }),
  };
}

function dariBilangan(nilai: Angka, cell: RawCell, maksud: MaksudSel): BacaanSel {
  const bersatuanPersen = maksud.satuan === '' || maksud.satuan === '%' || maksud.satuan === 'persen';
  const persen =
    isFormatPersen(cell.format) && (maksud.isi === 'persen' || (maksud.isi === 'satuan' && bersatuanPersen));
  const dibaca = persen ? nilai.times(SERATUS) : nilai;
  const bersih = maksud.isi === 'rupiah' && dibaca.abs().lt(DERAU) ? NOL : dibaca;
  const hasil: BacaanSel = {
    nilai: bersih,
    satuan: persen && maksud.isi === 'satuan' ? '%' : '',
    desimal: desimalTampil(bersih, cell.format),
    findings: [],
  };
  return periksaTanda(hasil, maksud);
}

function dariTeks(teks: string, maksud: MaksudSel): BacaanSel {
  const bacaan = bacaTeksAngka(teks, maksud.isi === 'rupiah');
  switch (bacaan.jenis) {
    case 'kosong':
      return KOSONG;
    case 'nihil':
      return { nilai: 'nihil', satuan: '', desimal: 0, findings: [] };
    case 'bukan':
      return bukanAngka(teks.trim(), 'teks', maksud);
    case 'ambigu':
      return rusak(
        diagnose(
          'sel/angka-ambigu',
          { isi: teks.trim(), ribuan: tulis(bacaan.ribuan), desimal: tulis(bacaan.desimal) },
          tempat(maksud, teks.trim()),
        ),
      );
    case 'angka': {
      const { nilai, satuan, desimal } = bacaan;
      const findings = bacaan.inggris
        ? [
            diagnose(
              'sel/angka-gaya-inggris',
              { isi: teks.trim(), dibaca: tulis(nilai) },
              tempat(maksud, teks.trim()),
            ),
          ]
        : [];
      return periksaTanda(
        { nilai, satuan: maksud.isi === 'persen' ? '' : satuan, desimal, findings },
        maksud,
      );
    }
  }
}

function periksaTanda(bacaan: BacaanSel, maksud: MaksudSel): BacaanSel {
  if (!maksud.tanpaNegatif || !isAngka(bacaan.nilai) || !bacaan.nilai.isNegative() || bacaan.nilai.isZero()) {
    return bacaan;
  }
  const negatif = diagnose(
    'sel/angka-negatif',
    { isi: tulis(bacaan.nilai) },
    {
      ...tempat(maksud, bacaan.nilai.toFixed()),
      unit: maksud.isi === 'satuan' ? 'angka' : maksud.isi,
    },
  );
  return { ...bacaan, nilai: 'rusak', findings: [...bacaan.findings, negatif] };
}

function bukanAngka(isi: string, rupa: string, maksud: MaksudSel): BacaanSel {
  const args = { isi: ringkas(isi), rupa, contoh: CONTOH_ISI[maksud.isi] };
  return rusak(diagnose('sel/bukan-angka', args, tempat(maksud, isi)));
}

function ringkas(isi: string): string {
  const satuBaris = isi.replace(/\s+/g, ' ');
  return satuBaris.length > 60 ? `${satuBaris.slice(0, 59)}…` : satuBaris;
}

function rusak(finding: Diagnostic): BacaanSel {
  return { nilai: 'rusak', satuan: '', desimal: 0, findings: [finding] };
}

function tulis(nilai: Angka): string {
  return indonesian(nilai.toFixed());
}

function tempat(maksud: MaksudSel, tertulis?: string): { at: CellRef; label: string; written?: string } {
  return { at: maksud.at, label: maksud.label, ...(tertulis === undefined ? {} : { written: tertulis }) };
}
