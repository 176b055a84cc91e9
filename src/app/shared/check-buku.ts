import { computeHasil } from '../../domain/compute-hasil.ts';
import type { HasilKinerja } from '../../domain/hasil.ts';
import { keysOf } from '../../domain/keys-of.ts';
import { nameKey } from '../../domain/name-key.ts';
import { once } from '../../domain/once.ts';
import { isForPeriod } from '../../domain/report-period.ts';
import type { CheckedFile } from '../../findings/check-report.ts';
import type { Finding } from '../../findings/finding.ts';
import { oncePerCell, sortFindings } from '../../findings/sort-findings.ts';
import { checkNarasi, type NarasiBasis, prepareNarasi } from '../../narasi/check-narasi.ts';
import { foldFindings } from '../../roots/fold-findings.ts';
import { explainCellErrors } from '../../rules/cause/cell-error-cause.ts';
import { hasOtherExplanations } from '../../rules/lib/narasi-explains.ts';
import { findByRules, runRules } from '../../rules/run-rules.ts';
import { readAngkaText } from '../../sheets/angka-text.ts';
import { findArgumentSeparator } from '../../sheets/argument-separator.ts';
import type { BukuKerja } from '../../sheets/buku-kerja.ts';
import { isKnownSheet, parseBuku, type ReadOptions } from '../../sheets/parse-buku.ts';
import type { RawWorkbook } from '../../sheets/raw-workbook.ts';
import { toDataKinerja } from '../../sheets/to-data-kinerja.ts';
import { readXlsx } from '../../xlsx/read/read-xlsx.ts';
import { withMissingResults } from './missing-results.ts';
import type { ReadingRun } from './run-options.ts';
import { type Source, unreadFile } from './source.ts';

/** A workbook read, checked and computed. */
export interface CheckedBuku {
  readonly checked: CheckedFile;
  /** Null when the file was refused. */
  readonly buku: BukuKerja | null;
  /** Null when the year, the quarter or a required table is missing. */
  readonly hasil: HasilKinerja | null;
}

/**
 * Reads a workbook from its bytes, computes its results and runs every rule. `everySheet`: also holds the cells of sheets
 * that lapkin does not know. Never throws for what a file holds.
 */
export function checkBuku(
  source: Source,
  options: ReadOptions,
  limits: ReadingRun['limits'] = {},
  everySheet = false,
): CheckedBuku {
  const raw = readXlsx(source.bytes, { limits, needs: (sheet) => everySheet || isKnownSheet(sheet, options.layout) });
  if (raw.value === null) return { checked: unreadFile(source.name, raw.findings), buku: null, hasil: null };
  const checked = checkRaw(source.name, raw.value, raw.findings, options);
  if (!checked.checked.findings.some((f) => f.code === 'lembar/tidak-ada')) return checked;
  // What another system wrote is known by sheets that lapkin has no other use for.
  const whole = readXlsx(source.bytes, { limits });
  return whole.value === null ? checked : checkRaw(source.name, whole.value, whole.findings, options);
}

/** As checkBuku, of a workbook already read. */
export function checkRaw(
  file: string,
  raw: RawWorkbook,
  reading: readonly Finding[],
  options: ReadOptions,
): CheckedBuku {
  const { value: buku, findings } = parseBuku(raw, options);
  const { hasil, rules, narasi } = evaluate(buku);
  const names = (buku.pk ?? buku.keuangan ?? buku.rencana)?.rows.map((r) => nameKey(r.data.subKegiatan));
  const complete = withMissingResults(raw);
  const cellFindings = explainCellErrors(findings, buku, readAngkaText);
  const separator = findArgumentSeparator(raw);
  const sheets = raw.sheets.map((s) => s.name);
  const ofReading = [...reading, ...cellFindings];
  const found = [...ofReading, ...rules.findings, ...narasi.findings];
  const told = separator === null ? found : found.map((finding) => ({ ...finding, separator }));
  const all = sortFindings(told, sheets);
  function* recheck(changed: BukuKerja, root: Finding | null): Generator<Finding> {
    yield* ofReading;
    if (hasSameTables(changed, buku)) {
      yield* rules.findings;
      yield* findInNarasi(changed, narasi.basis).findings;
    } else yield* findOtherwise(changed, root === null ? undefined : rules.toldBy.get(root.code));
  }
  const folded = foldFindings(all, buku, recheck, complete === null ? null : findAnew(complete, options));
  return {
    checked: {
      file,
      triwulan: buku.triwulan,
      year: buku.year,
      sheets,
      subKegiatan: new Set(names).size,
      checked: rules.checked,
      notChecked: rules.notChecked,
      notCheckedBecause: rules.notCheckedDetail.flatMap((d) => d.blockedBy),
      findings: folded,
    },
    buku,
    hasil,
  };
}

/** Texts alone are other ones, and none that a rule asks for. */
function hasSameTables(changed: BukuKerja, buku: BukuKerja): boolean {
  return (
    keysOf(buku).every((key) => key === 'narasi' || changed[key] === buku[key]) && !hasOtherExplanations(changed, buku)
  );
}

/** What is found in a workbook once all of its formulas have results. */
function findAnew(raw: RawWorkbook, options: ReadOptions): readonly Finding[] {
  const { value: buku, findings } = parseBuku(raw, options);
  const { rules, narasi } = evaluate(buku);
  return [...findings, ...rules.findings, ...narasi.findings];
}

/** What evaluate finds, what costs most last; `first`: the rule that goes before the others. */
function* findOtherwise(buku: BukuKerja, first: Parameters<typeof findByRules>[3]): Generator<Finding> {
  const data = toDataKinerja(buku);
  const hasil = once(() => (data === null ? null : computeHasil(data)));
  const { exchanged } = yield* findByRules(buku, data, hasil, first);
  yield* findInNarasi(buku, prepareNarasi(hasil(), exchanged)).findings;
}

/** The results of a workbook, and what rules and narrative find in it. */
function evaluate(buku: BukuKerja) {
  const data = toDataKinerja(buku);
  const hasil = data === null ? null : computeHasil(data);
  const rules = runRules(buku, data, hasil);
  return { hasil, rules, narasi: findInNarasi(buku, prepareNarasi(hasil, rules.exchanged)) };
}

/** What is found in the texts of the report's quarter, and what they can be held against once more with others. */
function findInNarasi(buku: BukuKerja, basis: NarasiBasis | null) {
  const texts = buku.narasi.filter((row) => isForPeriod(row.data, buku.period));
  const { findings, cells } = checkNarasi(texts, basis, buku.narasiFree);
  return { findings: oncePerCell(findings), basis: basis && { ...basis, cells } };
}
