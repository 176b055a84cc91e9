import { basename } from 'node:path';
import { readCsv } from '../../csv/read-csv.ts';
import { type Finding, makeFinding } from '../../findings/finding.ts';
import { type JenisLookup, makeQuestion } from '../../imports/context.ts';
import { EXPORT_KIND_NAMES } from '../../imports/export-kind.ts';
import type { Choices, ExportReading, PlacedFinding, Question } from '../../imports/reading.ts';
import { neededColumns, type Recognised, recogniseSheet } from '../../imports/recognise.ts';
import type { RawWorkbook } from '../../sheets/raw-workbook.ts';
import { readXlsx } from '../../xlsx/read/read-xlsx.ts';
import type { ReadingRun, Surroundings } from '../shared/run-options.ts';
import { readSource, type Source } from '../shared/source.ts';

/** The exports of a run as read, with what refuses them and what must be asked. */
export interface ExportReadings {
  readonly readings: readonly ExportReading[];
  readonly findings: readonly PlacedFinding[];
  readonly questions: readonly Question[];
}

/** Reads exports one after the other, so that memory holds one file at a time. */
export async function readExports(
  inputs: readonly string[],
  choices: Choices,
  context: Pick<Surroundings, 'cwd' | 'readStdin'> & Pick<ReadingRun, 'limits'>,
  jenisOf?: JenisLookup,
): Promise<ExportReadings> {
  const readings: ExportReading[] = [];
  const findings: PlacedFinding[] = [];
  const questions: Question[] = [];
  for (const input of inputs) {
    const source = await readSource(input, context.limits, context);
    if (!('bytes' in source)) {
      findings.push({ file: input, finding: source });
      continue;
    }
    const read = readExport(source, choices, context.limits, jenisOf);
    readings.push(...read.readings);
    findings.push(...read.findings);
    questions.push(...read.questions);
  }
  return { readings, findings: [...findings, ...reportSameNames(readings)], questions };
}

/** Reads one export: every sheet that is of a known kind. */
function readExport(
  source: Source,
  choices: Choices,
  limits: ReadingRun['limits'],
  jenisOf?: JenisLookup,
): ExportReadings {
  const name = source.name;
  const opened = openExport(source, limits);
  if ('code' in opened) return { readings: [], findings: [{ file: name, finding: opened }], questions: [] };
  const readings: ExportReading[] = [];
  const findings: PlacedFinding[] = [];
  const questions: Question[] = [];
  const passedOver: string[] = [];
  for (const sheet of opened.raw.sheets) {
    const all = recogniseSheet(sheet, name);
    const fitting = choices.kind === undefined ? all : all.filter(({ kind }) => kind === choices.kind);
    const [first, second] = fitting;
    if (first === undefined) {
      if (sheet.rows.size > 0) passedOver.push(sheet.name);
    } else if (second !== undefined) questions.push(askKind(name, fitting));
    else if (opened.isCsv && first.kind !== 'dokumen') {
      findings.push({ file: name, finding: makeFinding('impor/tidak-dikenal', { sebab: 'csv-lain', rincian: '' }) });
    } else readings.push(first.read({ table: first.table, choices, jenisOf }));
  }
  if (readings.length + questions.length + findings.length === 0) {
    const args =
      choices.kind === undefined
        ? { sebab: opened.isCsv ? 'csv-lain' : 'judul', rincian: '' }
        : { sebab: 'jenis', rincian: choices.kind };
    findings.push({ file: name, finding: makeFinding('impor/tidak-dikenal', args) });
  } else if (passedOver.length > 0) {
    const args = { apa: 'lembar', rincian: passedOver.join(', ') };
    findings.push({ file: name, finding: makeFinding('impor/catatan', args) });
  }
  return { readings, findings, questions };
}

/** A workbook, or a CSV as one; anything else is the finding that says what to do with it. */
function openExport(
  source: Source,
  limits: ReadingRun['limits'],
): { readonly raw: RawWorkbook; readonly isCsv: boolean } | Finding {
  const { value, findings } = readXlsx(source.bytes, { limits, keepColumns: neededColumns });
  if (value !== null) return { raw: value, isCsv: false };
  const [finding] = findings;
  if (finding?.code === 'berkas/bukan-xlsx' && finding.args.jenis === 'csv') {
    return { raw: readCsv(source.bytes), isCsv: true };
  }
  return finding ?? makeFinding('berkas/bukan-xlsx', { jenis: 'lain', rincian: '' });
}

function askKind(file: string, fitting: readonly Recognised[]): Question {
  return makeQuestion(file, {
    choice: 'kind',
    about: 'Judul kolomnya cocok untuk dua jenis ekspor',
    options: fitting.map(({ kind, evidence, table }) => ({
      value: kind,
      text: `${EXPORT_KIND_NAMES[kind]} karena ada ${evidence.map((word) => `"${word}"`).join(', ')}`,
      at: table.at(table.block.lastRow, table.block.columns[0]?.column ?? 1),
    })),
  });
}

/** Two files of one name whose documents are of different months: somebody would not know which was read. */
function reportSameNames(readings: readonly ExportReading[]): readonly PlacedFinding[] {
  const dated = readings.filter(({ kind }) => kind === 'dokumen');
  const months = (reading: ExportReading): string =>
    [...new Set(reading.documents.flatMap((line) => line.dates.dokumen?.slice(0, 7) ?? []))].sort().join(', ');
  return dated.flatMap((reading, i) => {
    const other = dated
      .slice(0, i)
      .find(
        (one) =>
          one.file !== reading.file && basename(one.file) === basename(reading.file) && months(one) !== months(reading),
      );
    if (other === undefined) return [];
    const args = {
      sebab: 'nama-sama',
      rincian: `${other.file}: ${months(other)}; ${reading.file}: ${months(reading)}`,
    };
    return [{ file: reading.file, finding: makeFinding('impor/tidak-dikenal', args) }];
  });
}
