import type { RawWorkbook } from '../../src/sheets/raw-workbook.ts';
import { recalculate } from '../support/recalculate.ts';
import { checkWorkbook } from './check-workbook.ts';
import type { CheckerSet } from './checker-sets.ts';
import { cellAt, editCells } from './edit-workbook.ts';
import { makeMistaken } from './measure-checker.ts';
import { faultOfEquation } from './printed-equation.ts';

/** Settings that change what a percentage is, or how it is rounded. */
export const SETTINGS: readonly (readonly [key: string, value: string | number])[] = [
  ['Basis', 'triwulan'],
  ['Basis', 'sampai dengan'],
  ['Batas Capaian', 100],
  ['Rumus Turun', 'T/R'],
  ['Desimal Persen', 0],
];

/** The workbook with one more line in Pengaturan. */
export function withSetting(raw: RawWorkbook, [key, value]: (typeof SETTINGS)[number]): RawWorkbook {
  return editCells(raw, { 'Pengaturan!A9': key, 'Pengaturan!B9': value });
}

interface Equations {
  readonly tried: number;
  readonly faults: readonly string[];
}

/** Every equation that is printed for a finding that is told by itself, and those that do not give their figure. */
export function tryEquations(books: readonly RawWorkbook[]): Equations {
  const results = books.flatMap((raw) => checkWorkbook(raw).roots.flatMap((f) => faultOfEquation(f, raw) ?? []));
  return { tried: results.length, faults: results.filter((fault) => fault !== '') };
}

/** The mistaken workbooks of a set, each as it is and under so many of the settings, which take turns. */
export function booksOf({ mistakes }: CheckerSet, settings: typeof SETTINGS, each: number): readonly RawWorkbook[] {
  return mistakes.flatMap((m, i) => {
    const raw = makeMistaken(m);
    const turns = settings.map((setting, k) => settings[(i + k) % settings.length] ?? setting).slice(0, each);
    return [raw, ...turns.map((setting) => withSetting(raw, setting))];
  });
}

/** A workbook with figures typed over at random: so many cells of its tables, each by another figure near or far. */
export function scramble(raw: RawWorkbook, random: (below: number) => number, cells: number): RawWorkbook {
  const places = raw.sheets
    .filter(({ name }) => name === 'Rencana Aksi' || name === 'Realisasi Keuangan')
    .flatMap((s) => [...s.rows].flatMap(([row, all]) => [...all.keys()].map((column) => ({ s, row, column }))))
    .map(({ s, row, column }) => `${s.name}!${letters(column)}${row}`)
    .filter((place) => cellAt(raw, place)?.value.kind === 'number');
  const edits = Array.from({ length: cells }, () => {
    const place = places[random(places.length)] ?? '';
    const value = cellAt(raw, place)?.value;
    const number = value?.kind === 'number' ? Number(value.text) : 0;
    const next = [number * 10, Math.round(number / 3), number + 1, number * 2.5, 0][random(5)] ?? 0;
    return [place, Number(next.toFixed(2))] as const;
  });
  return recalculate(editCells(raw, Object.fromEntries(edits)));
}

function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest === 0 ? '' : letters(rest)) + String.fromCharCode(65 + ((column - 1) % 26));
}
