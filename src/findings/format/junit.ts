import { formatCellRef } from '../cell-ref.ts';
import { type CheckedFile, type CheckReport, isFailing } from '../check-report.ts';
import { escapeXml } from '../escape-xml.ts';
import type { Finding } from '../finding.ts';
import { SEVERITY_WORD, wording } from '../wording.ts';
import { findingDetails } from './paragraph.ts';

/**
 * The report as JUnit XML: a suite a workbook, a test case a finding (failed at or above the limit, otherwise passed
 * with the finding as its output), one passed case for a workbook without findings.
 */
export function formatJunit({ files, strict }: CheckReport): string {
  const suites = files.flatMap((file) => suite(file, strict));
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="lapkin" ${counts(files, strict)} errors="0">`,
    ...suites,
    '</testsuites>',
  ];
  return `${lines.join('\n')}\n`;
}

function counts(files: readonly CheckedFile[], strict: boolean): string {
  const tests = files.reduce((n, { findings }) => n + Math.max(1, findings.length), 0);
  const failures = files.flatMap(({ findings }) => findings).filter((d) => isFailing(d.severity, strict)).length;
  return `tests="${tests}" failures="${failures}"`;
}

function suite(file: CheckedFile, strict: boolean): readonly string[] {
  const { findings } = file;
  const name = attribute(file.file);
  const body =
    findings.length === 0
      ? [`    <testcase classname=${name} name=${attribute(`${file.checked} angka diperiksa, tidak ada temuan`)}/>`]
      : findings.flatMap((d) => testCase(d, name, strict));
  const open = `  <testsuite name=${name} ${counts([file], strict)} errors="0" skipped="0">`;
  return [open, ...body, '  </testsuite>'];
}

function testCase(finding: Finding, className: string, strict: boolean): string[] {
  const place = finding.at === undefined ? '' : ` ${formatCellRef(finding.at)}`;
  const { title } = wording(finding);
  const detail = content([`${SEVERITY_WORD[finding.severity]}: ${title}`, ...findingDetails(finding)].join('\n'));
  const open = `    <testcase classname=${className} name=${attribute(finding.code + place)}>`;
  const inner = isFailing(finding.severity, strict)
    ? `      <failure type=${attribute(finding.code)} message=${attribute(title)}>${detail}</failure>`
    : `      <system-out>${detail}</system-out>`;
  return [open, inner, '    </testcase>'];
}

function content(text: string): string {
  return escapeXml(text, '\ufffd');
}

function attribute(text: string): string {
  return `"${content(text).replace(/[\r\n\t]+/g, ' ')}"`;
}
