import type { Severity } from '../catalog/entry.ts';
import { type Code, entryOf } from '../catalog.ts';
import { type CellRef, formatCellRef } from '../cell-ref.ts';
import type { CheckedFile, CheckReport } from '../check-report.ts';
import { oneLine } from '../clean.ts';
import type { Finding } from '../finding.ts';
import { wording } from '../wording.ts';
import { fileUri } from './file-uri.ts';
import { consequenceObject, findingFields, relatedCells } from './json.ts';
import { findingParagraph } from './paragraph.ts';

const LEVEL: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** The report as SARIF 2.1.0; `version` is lapkin's. */
export function formatSarif(report: CheckReport, version: string): string {
  const codes = [...new Set(report.files.flatMap((f) => f.findings.map((d) => d.code)))].sort();
  const index = new Map(codes.map((code, i) => [code, i]));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'lapkin', semanticVersion: version, language: 'id-ID', rules: codes.map(rule) },
        },
        columnKind: 'unicodeCodePoints',
        artifacts: report.files.map((f) => ({ location: { uri: fileUri(f.file) } })),
        results: report.files.flatMap((file, i) => file.findings.map((d) => result(d, file, i, index))),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function rule(code: Code): object {
  const entry = entryOf(code);
  return {
    id: code,
    shortDescription: { text: entry.what },
    fullDescription: { text: entry.why },
    help: { text: `Contoh dan cara memperbaiki: lapkin explain ${code}` },
    defaultConfiguration: { level: LEVEL[entry.severity] },
  };
}

function result(finding: Finding, file: CheckedFile, artifact: number, index: ReadonlyMap<string, number>): object {
  const related = relatedCells(finding).map((ref, id) => ({ id, ...location(file, artifact, ref) }));
  const { hint } = wording(finding);
  return {
    ruleId: finding.code,
    ruleIndex: index.get(finding.code) ?? -1,
    level: LEVEL[finding.severity],
    message: { text: findingParagraph(finding) },
    locations: [location(file, artifact, finding.at)],
    relatedLocations: related.length === 0 ? undefined : related,
    properties: {
      ...findingFields(finding),
      label: finding.label && oneLine(finding.label),
      hint: hint === '' ? undefined : hint,
      consequences: finding.consequences?.map(consequenceObject),
    },
  };
}

// A cell is a logical location; row and column are given as a region too, since viewers show nothing without one.
function location(file: CheckedFile, index: number, ref: CellRef | undefined): object {
  const artifactLocation = { uri: fileUri(file.file), index };
  if (ref === undefined) return { physicalLocation: { artifactLocation } };
  return {
    physicalLocation: { artifactLocation, region: { startLine: ref.row, startColumn: ref.column } },
    logicalLocations: [{ name: formatCellRef(ref), fullyQualifiedName: formatCellRef(ref), kind: 'cell' }],
  };
}
