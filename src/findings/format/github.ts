import type { Severity } from '../catalog/entry.ts';
import { formatCellRef } from '../cell-ref.ts';
import type { CheckReport } from '../check-report.ts';
import { oneLine } from '../clean.ts';
import type { Finding } from '../finding.ts';
import { wording } from '../wording.ts';
import { findingDetails } from './paragraph.ts';

const COMMAND: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** The report as workflow commands of GitHub Actions, one line a finding; empty when there is none. */
export function formatGithub(report: CheckReport): string {
  return report.files.flatMap((file) => file.findings.map((d) => `${command(d, file.file)}\n`)).join('');
}

function command(finding: Finding, file: string): string {
  const place = finding.at === undefined ? '' : `,line=${finding.at.row},col=${finding.at.column}`;
  const title = finding.at === undefined ? finding.code : `${finding.code} ${formatCellRef(finding.at)}`;
  const message = [wording(finding).title, ...findingDetails(finding)].join('\n');
  return `::${COMMAND[finding.severity]} file=${property(oneLine(file))}${place},title=${property(oneLine(title))}::${data(message)}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
