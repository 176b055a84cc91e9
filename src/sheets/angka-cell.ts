import { type Angka, type CellValue, HUNDRED, isAngka, round, toAngka, ZERO } from '../domain/angka.ts';
import type { ColumnContent } from '../domain/column.ts';
import { type GradeSkala, gradeKey } from '../domain/grades.ts';
import { nameKey } from '../domain/name-key.ts';
import type { CellRef } from '../findings/cell-ref.ts';
import { indonesian } from '../findings/figures.ts';
import { type Finding, makeFinding } from '../findings/finding.ts';
import { isGrade, isRange, readAngkaText } from './angka-text.ts';
import type { Cetakan } from './buku-kerja.ts';
import { cleanText } from './clean-text.ts';
import { countShownDecimals, isPercentFormat, readForeignCurrency, readFormatSatuan } from './number-format.ts';
import type { RawCell } from './raw-workbook.ts';

/** A number cell as read. */
export interface CellReading {
  readonly value: CellValue;
  /** Unit that the cell shows ("12 Laporan", the format `0" Laporan"` or `0%`); '' when none. */
  readonly satuan: string;
  /** Decimal places at which the cell shows its number. */
  readonly decimals: number;
  /** The grade that the cell states instead of the number; absent when it states a number. */
  readonly grade?: string;
  readonly findings: readonly Finding[];
}

/** What a reader of a number cell needs to know of its column and row. */
export interface ExpectedCell {
  readonly content: Exclude<ColumnContent, 'teks'>;
  readonly at: CellRef;
  /** Made only when a finding asks for it, where it is a function. */
  readonly label: string | (() => string);
  /** The row's satuan, as far as known; '' when not. */
  readonly satuan: string;
  /** What the figure is times ("dalam ribuan rupiah"); absent = 1. */
  readonly scale?: number;
  /** The grades that may stand for the number, where it is in the row's satuan; none when absent. */
  readonly gradeSkala?: GradeSkala | undefined;
}

/** What a blank cell reads. */
export const KOSONG: CellReading = { value: 'kosong', satuan: '', decimals: 0, findings: [] };
/** What a number looks like in each kind of column, for the repair. */
export const CONTENT_EXAMPLES: Readonly<Record<ExpectedCell['content'], string>> = {
  satuan: '12',
  cacah: '12',
  rupiah: '10893500 atau 10.893.500',
  persen: '97,5',
};
/** Below this a rupiah amount is the noise of binary floating point. */
const NOISE = toAngka('0.000001');

/** Reads a cell where a number is due, after workbook.md, "Cell values". */
export function readAngkaCell(cell: RawCell | undefined, expected: ExpectedCell): CellReading {
  const reading = readUnscaled(cell, expected);
  const { scale = 1 } = expected;
  return scale === 1 || !isAngka(reading.value) ? reading : { ...reading, value: reading.value.times(scale) };
}

function readUnscaled(cell: RawCell | undefined, expected: ExpectedCell): CellReading {
  if (cell === undefined) return KOSONG;
  const { value } = cell;
  switch (value.kind) {
    case 'number':
      return fromNumber(toAngka(value.text), cell, expected);
    case 'text':
      return fromText(value.text, expected);
    case 'uncomputed':
      return toBroken(
        makeFinding('sel/rumus-belum-dihitung', { rumus: cell.formula ?? '', banyak: '', sel: '' }, placeOf(expected)),
      );
    case 'error':
      return toBroken(
        makeFinding(
          'sel/rumus-galat',
          { galat: value.code, rumus: cell.formula ?? '', pembagi: '' },
          placeOf(expected, value.code),
        ),
      );
    case 'boolean':
      return toNonFigure(value.value ? 'TRUE' : 'FALSE', 'nilai benar/salah', expected);
    case 'date':
      return toNonFigure(value.iso, 'tanggal', expected);
  }
}

/** The printed figure of a cell that was read, or undefined when it states no number. */
export function toCetakan(reading: CellReading, at: CellRef, formula: string | undefined): Cetakan | undefined {
  if (!isAngka(reading.value)) return undefined;
  return {
    at,
    value: reading.value,
    decimals: reading.decimals,
    shown: round(reading.value, reading.decimals),
    ...(formula === undefined ? {} : { formula }),
  };
}

function fromNumber(value: Angka, cell: RawCell, expected: ExpectedCell): CellReading {
  const currency = expected.content === 'rupiah' && !value.isZero() ? readForeignCurrency(cell.format) : '';
  if (currency !== '') return toNonFigure(`${currency} ${toText(value)}`, 'jumlah dalam mata uang lain', expected);
  const isPercent =
    isPercentFormat(cell.format) &&
    (expected.content === 'persen' || (expected.content === 'satuan' && isPercentSatuan(expected.satuan)));
  const readValue = isPercent ? value.times(HUNDRED) : value;
  const cleaned = expected.content === 'rupiah' && readValue.abs().lt(NOISE) ? ZERO : readValue;
  return {
    value: cleaned,
    satuan: expected.content === 'satuan' ? satuanShown(cell.format, isPercent) : '',
    decimals: countShownDecimals(cleaned, cell.format),
    findings: [],
  };
}

function isPercentSatuan(satuan: string): boolean {
  return satuan.trim() === '%' || ['', 'persen'].includes(nameKey(satuan));
}

/** The unit behind a number; a percent format that is not meant as one ("3" shown as 300%) says none. */
function satuanShown(format: string | undefined, isPercent: boolean): string {
  return isPercentFormat(format) && !isPercent ? '' : readFormatSatuan(format);
}

function fromText(text: string, expected: ExpectedCell): CellReading {
  const found = expected.content === 'satuan' ? expected.gradeSkala?.get(gradeKey(cleanText(text))) : undefined;
  if (found !== undefined) {
    const { grade, number } = found;
    return { value: number, satuan: '', decimals: number.decimalPlaces(), grade, findings: [] };
  }
  const reading = readAngkaText(text, expected.content === 'rupiah');
  switch (reading.kind) {
    case 'kosong':
      return KOSONG;
    case 'nihil':
      return { value: 'nihil', satuan: '', decimals: 0, findings: [] };
    case 'bukan':
      return toBroken(toNoFigure(text.trim(), expected));
    case 'ambigu':
      return toBroken(
        makeFinding(
          'sel/angka-ambigu',
          { isi: text.trim(), ribuan: toText(reading.thousands), desimal: toText(reading.decimals) },
          placeOf(expected, text.trim()),
        ),
      );
    case 'angka': {
      const { value, satuan, decimals } = reading;
      const findings = reading.english
        ? [
            makeFinding(
              'sel/angka-gaya-inggris',
              { isi: text.trim(), dibaca: toText(value) },
              placeOf(expected, text.trim()),
            ),
          ]
        : [];
      const hasSatuan = expected.content !== 'persen' && expected.content !== 'cacah';
      return { value, satuan: hasSatuan ? satuan : '', decimals, findings };
    }
  }
}

/** The finding of a number where nothing can be below zero. */
export function negativeFinding(
  value: Angka,
  content: ExpectedCell['content'],
  place: { readonly at: CellRef; readonly label: string },
): Finding {
  return makeFinding(
    'sel/angka-negatif',
    { isi: toText(value), kolom: '' },
    {
      at: place.at,
      label: place.label,
      written: value.toFixed(),
      unit: content === 'satuan' || content === 'cacah' ? 'angka' : content,
    },
  );
}

/** The finding of a text where a number is due: a grade and a range have their own. */
function toNoFigure(text: string, expected: ExpectedCell): Finding {
  const content = shorten(text);
  if (expected.content === 'satuan' && isGrade(text)) {
    const known = [...(expected.gradeSkala?.values() ?? [])].map(({ grade }) => grade).join(', ');
    return makeFinding('sel/predikat', { isi: content, skala: known }, placeOf(expected, text));
  }
  if (isRange(text)) return makeFinding('sel/rentang', { isi: content }, placeOf(expected, text));
  return nonFigure(text, 'teks', expected);
}

function nonFigure(content: string, appearance: string, expected: ExpectedCell): Finding {
  const args = { isi: shorten(content), rupa: appearance, contoh: CONTENT_EXAMPLES[expected.content] };
  return makeFinding('sel/bukan-angka', args, placeOf(expected, content));
}

function toNonFigure(content: string, appearance: string, expected: ExpectedCell): CellReading {
  return toBroken(nonFigure(content, appearance, expected));
}

function shorten(content: string): string {
  const singleLine = content.replace(/\s+/g, ' ');
  return singleLine.length > 60 ? `${singleLine.slice(0, 59)}…` : singleLine;
}

function toBroken(finding: Finding): CellReading {
  return { value: 'rusak', satuan: '', decimals: 0, findings: [finding] };
}

function toText(value: Angka): string {
  return indonesian(value.toFixed());
}

function placeOf(expected: ExpectedCell, written?: string): { at: CellRef; label: string; written?: string } {
  const label = typeof expected.label === 'string' ? expected.label : expected.label();
  return { at: expected.at, label, ...(written === undefined ? {} : { written: written }) };
}
