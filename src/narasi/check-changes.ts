import { type Angka, cutOff, HUNDRED, round, toDecimalText } from '../domain/angka.ts';
import { changeWord, pointsBetween } from '../domain/difference.ts';
import { excerpt } from '../findings/clean.ts';
import { indonesian } from '../findings/figures.ts';
import { type Finding, makeFinding } from '../findings/finding.ts';
import { type ChangeClaim, type ChangedMeasure, type DifferenceClaim, readChangeClaims } from './change-claim.ts';
import { type Change, type ChangeValue, changeValue } from './change-value.ts';
import { NOT_RESULTS } from './check-conclusions.ts';
import type { HasilNarasi } from './hasil-narasi.ts';
import { type NarasiCell, placeOf } from './narasi-cell.ts';
import type { Scope } from './narasi-scope.ts';
import type { FigureToken } from './token.ts';

/** narasi/selisih-beda: "naik 3,72 poin", "dari 90% menjadi 100%" against the comparison with an earlier time. */
export function checkChanges(cell: NarasiCell, hasil: HasilNarasi): Finding[] {
  if (NOT_RESULTS.has(cell.row.bagian)) return [];
  const { triwulan, year } = hasil.data;
  return cell.sentences.flatMap((sentence) =>
    readChangeClaims(sentence, { triwulan, year }).flatMap((claim) => checkClaim(claim, cell, hasil)),
  );
}

function checkClaim(claim: ChangeClaim, cell: NarasiCell, hasil: HasilNarasi): Finding[] {
  const { scope } = claim;
  // Of a kegiatan or the whole, "capaian" alone may be of either.
  if (scope === null || (claim.measure === 'capaian' && scope.level !== 'sub kegiatan')) return [];
  const value = changeValue(claim, scope, hasil);
  if (value === null || fits(claim, value, hasil)) return [];
  const decimals = hasil.data.pengaturan.percentDecimals;
  const [change] = value.changes;
  const right = describeChange(change, decimals);
  const args = {
    kutip: excerpt(claim.quote, 110),
    apa: `${MEASURE_NAMES[claim.measure]} dari ${value.baseName}`,
    benar: `${right}, dari ${percentText(change.before, decimals)} menjadi ${percentText(change.now, decimals)}`,
    isian: placeholderFor(claim, scope, cell, hasil),
  };
  return [
    makeFinding('narasi/selisih-beda', args, {
      ...placeOf(cell, scope.name),
      written: claim.quote.replace(/\s+/g, ' '),
      computed: claim.kind === 'difference' ? right : args.benar,
    }),
  ];
}

const MEASURE_NAMES: Readonly<Record<ChangedMeasure, string>> = {
  kinerja: 'capaian kinerja',
  keuangan: 'capaian keuangan',
  serapan: 'serapan anggaran',
  capaian: 'capaian kinerja',
};

function fits(claim: ChangeClaim, { changes, amounts }: ChangeValue, hasil: HasilNarasi): boolean {
  const decimals = hasil.data.pengaturan.percentDecimals;
  if (claim.kind === 'fromTo') {
    return changes.some(
      ({ before, now }) => equals(claim.from, before) && equals(claim.to, now) && goes(claim, before, now),
    );
  }
  const inPoints = changes.some(({ before, now }) => {
    const printed = pointsBetween(before, now, decimals);
    return [now.minus(before), ...(printed === null ? [] : [printed])].some((points) => isBy(claim, points));
  });
  if (inPoints || claim.unit === 'points') return inPoints;
  return [...changes, ...amounts].some(
    ({ before, now }) => !before.isZero() && isBy(claim, now.minus(before).div(before).times(HUNDRED)),
  );
}

function goes({ rises }: ChangeClaim, before: Angka, now: Angka): boolean {
  return rises ? now.gt(before) : now.lt(before);
}

function isBy(claim: DifferenceClaim, difference: Angka): boolean {
  const { figure, rises, isRough } = claim;
  const signed = rises ? difference : difference.neg();
  if (isRough) return signed.minus(figure.value).abs().lte(figure.value.div(10));
  return equals(figure, signed);
}

/** Half up and cut off both pass, at the digits written. */
function equals({ value, decimals }: FigureToken, figure: Angka): boolean {
  return round(figure, decimals).eq(value) || cutOff(figure, decimals).eq(value);
}

function percentText(figure: Angka, decimals: number): string {
  return `${indonesian(toDecimalText(round(figure, decimals)))}%`;
}

/** "naik 3,72 poin persen"; "tetap" where both times print the same. */
function describeChange({ before, now }: Change, decimals: number): string {
  const points = pointsBetween(before, now, decimals) ?? now.minus(before);
  const word = changeWord(points);
  return word === 'tetap' ? word : `${word} ${indonesian(toDecimalText(points.abs()))} poin persen`;
}

/** The placeholders that fill in the change of capaian kinerja from the quarter before; '' where they would tell another one. */
function placeholderFor({ measure, base }: ChangeClaim, scope: Scope, cell: NarasiCell, hasil: HasilNarasi): string {
  const own = cell.subject?.name === scope.name && cell.subject.level === scope.level && scope.level !== 'program';
  const isPrevious =
    base.kind === 'default' || (base.kind === 'triwulan' && base.triwulan === hasil.comparison?.triwulan);
  const isKinerja = measure === 'kinerja' || measure === 'capaian';
  return own && isPrevious && isKinerja && hasil.comparison !== null ? '{selisih}' : '';
}
