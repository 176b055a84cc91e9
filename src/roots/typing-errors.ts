import { type Angka, isAngka, toAngka, toDecimalText } from '../domain/angka.ts';
import { ALL_TRIWULAN } from '../domain/triwulan.ts';
import type { Cause } from '../findings/cause.ts';
import { type CellRef, formatA1, formatCellRef } from '../findings/cell-ref.ts';
import { indonesian } from '../findings/figures.ts';
import { type Finding, makeFinding } from '../findings/finding.ts';
import { areDigitsExchanged, describeShift, shiftPower } from '../rules/lib/digits.ts';
import type { BukuKerja } from '../sheets/buku-kerja.ts';
import { type FoundValue, findValue } from './changed-buku.ts';

/** A cell that may hold a figure typed wrong, and the figure with which sums and sentences would fit. */
interface TypingError {
  readonly own: FoundValue;
  readonly at: CellRef;
  readonly right: Angka;
  readonly cause: Cause;
}

/** More of them than this are no slips of the hand. */
const MOST = 8;

/**
 * Cells whose figure differs from what a sum or a sentence says by two exchanged digits or a power of ten; cells that have
 * a finding of their own are told by that.
 */
export function findTypingErrors(findings: readonly Finding[], buku: BukuKerja): readonly TypingError[] {
  const told = new Set(findings.flatMap((f) => (f.at === undefined ? [] : [formatCellRef(f.at)])));
  const all = findings.flatMap((f) => [...fromSum(f, buku), ...fromSentence(f, buku)]);
  const once = new Map(all.map((e) => [`${formatCellRef(e.at)} ${e.right.toFixed()}`, e]));
  return [...once.values()].filter((e) => !told.has(formatCellRef(e.at))).slice(0, MOST);
}

/** The addend that a wrong sum names. */
function fromSum({ code, cause, written, computed }: Finding, buku: BukuKerja): readonly TypingError[] {
  if (!code.endsWith('/jumlah') || cause?.at === undefined || written === undefined || computed === undefined)
    return [];
  if (cause.code !== 'digit-tertukar' && cause.code !== 'geser-digit') return [];
  const own = findValue(buku, cause.at);
  if (own === undefined || !isAngka(own.value)) return [];
  return slip(own, cause.at, own.value.plus(toAngka(written)).minus(toAngka(computed)));
}

/** The cells of the report's quarter that would make a sentence right. */
function fromSentence({ code, difference, unit, label }: Finding, buku: BukuKerja): readonly TypingError[] {
  if (code !== 'narasi/angka-beda' || difference === undefined || unit === 'persen') return [];
  const amount = toAngka(difference);
  const table = unit === 'rupiah' ? buku.keuangan : buku.rencana;
  const named = (table?.rows ?? []).filter((r) => r.data.subKegiatan === label);
  const rows = named.length > 0 ? named : (table?.rows ?? []);
  return rows.flatMap((row) =>
    ALL_TRIWULAN.flatMap((t) =>
      (['target', 'realisasi'] as const).flatMap((part) => {
        const at = row.at.triwulan[t][part];
        const value = row.data.triwulan[t][part];
        if (at.sheet !== table?.sheet.name || !isAngka(value)) return [];
        const own = {
          table: unit === 'rupiah' ? 'keuangan' : 'rencana',
          row,
          field: part,
          triwulan: t,
          value,
        } as const;
        return slip(own, at, value.plus(amount));
      }),
    ),
  );
}

/** What stands there, held against what should; none when no slip of the hand leads from one to the other. */
function slip(own: FoundValue, at: CellRef, right: Angka): readonly TypingError[] {
  const { value } = own;
  if (!isAngka(value) || right.lte(0) || right.abs().lt(100)) return [];
  if (areDigitsExchanged(right, value, Math.max(right.decimalPlaces(), value.decimalPlaces())))
    return [{ own, at, right, cause: { code: 'digit-tertukar', args: {} } }];
  const power = shiftPower(right, value);
  if (power === undefined) return [];
  return [{ own, at, right, cause: { code: 'geser-digit', args: { kali: describeShift(power) } } }];
}

/** The finding of such a cell, with what would then be right. */
export function typingFinding({ own, at, right, cause }: TypingError, gone: readonly Finding[]): Finding {
  const value = isAngka(own.value) ? own.value : toAngka('0');
  const { subKegiatan } = own.row.data;
  const places = gone.flatMap((f) => (f.at === undefined ? [] : [f.at]));
  const proofs = [...new Set(places.map((p) => (p.sheet === at.sheet ? formatA1(p) : formatCellRef(p))))];
  const args = {
    sel: formatA1(at),
    seharusnya: indonesian(toDecimalText(right)),
    bukti: proofs.slice(0, 4).join(', '),
  };
  return makeFinding('sel/salah-ketik', args, {
    at,
    label: subKegiatan,
    written: toDecimalText(value),
    computed: toDecimalText(right),
    difference: toDecimalText(value.minus(right)),
    unit: own.table === 'keuangan' || own.field === 'anggaran' ? 'rupiah' : 'angka',
    related: places,
    cause,
  }) as Finding;
}
