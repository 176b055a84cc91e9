import { basename } from 'node:path';
import { EXIT, Failure } from '../../findings/failure.ts';
import type { Finding } from '../../findings/finding.ts';
import { quoteName } from '../../findings/program-name.ts';
import { wording } from '../../findings/wording.ts';
import type { EarlierTables } from '../../sheets/buku-kerja.ts';
import { isKnownSheet, NO_OPTIONS, parseBuku } from '../../sheets/parse-buku.ts';
import { readXlsx } from '../../xlsx/read/read-xlsx.ts';
import type { BukuSettings } from './read-options.ts';
import type { ReadingRun } from './run-options.ts';
import type { Source } from './source.ts';

/** A workbook of `--lalu`: its bytes, and what is told of its sheets. */
type EarlierSource = Source & Partial<Pick<BukuSettings, 'layout'>>;

/**
 * The tables of earlier workbooks, the latest year first. Only figures and names are taken: neither Narasi nor settings.
 * Throws Failure (exit 3) for one that cannot be read, or that lacks a table or its year.
 */
export function readEarlier(
  sources: readonly EarlierSource[],
  limits: ReadingRun['limits'] = {},
): readonly EarlierTables[] {
  return sources.map((source) => readOne(source, limits)).toSorted((a, b) => b.year - a.year);
}

function readOne({ name, bytes, layout = null }: EarlierSource, limits: ReadingRun['limits']): EarlierTables {
  const { value: raw, findings: reading } = readXlsx(bytes, {
    limits,
    needs: (sheet) => isKnownSheet(sheet, layout),
  });
  if (raw === null) throw refuseEarlier(name, reading[0]);
  const { value: buku, findings } = parseBuku(raw, { ...NO_OPTIONS, layout });
  const { year, triwulan, pk, rencana, iku, keuangan } = buku;
  if (year === null) {
    throw new Failure(
      EXIT.input,
      `--lalu ${name}: tahunnya tidak diketahui`,
      'isi Tahun Anggaran di lembar Identitas buku kerja itu',
    );
  }
  if (pk === null || rencana === null || keuangan === null) {
    throw refuseEarlier(
      name,
      findings.find(({ severity }) => severity === 'error'),
    );
  }
  return { file: basename(name), year, triwulan, pk, rencana, iku, ikuAgreement: buku.ikuAgreement, keuangan };
}

/** The Failure (exit 3) of an earlier workbook, with what was found in it. */
export function refuseEarlier(file: string, finding: Finding | undefined): Failure {
  const { title, hint } = finding === undefined ? { title: 'tidak dapat dibaca', hint: '' } : wording(finding);
  return new Failure(EXIT.input, `--lalu ${file}: ${title}`, hint || `periksa dengan: lapkin check ${quoteName(file)}`);
}
