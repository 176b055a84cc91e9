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
export function formatJunit(report: CheckReport): string {
  const suites = report.files.map((file) => suite(file, report.strict));
  const count = (pick: (s: Suite) => number): number => suites.reduce((n, s) => n + pick(s), 0);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="lapkin" tests="${count((s) => s.tests)}" failures="${count((s) => s.failures)}" errors="0">`,
    ...suites.flatMap((s) => s.lines),
    '</testsuites>',
  ];
  return `${lines.join('\n')}\n`;
}

interface Suite {
  readonly tests: number;
  readonly failures: number;
  readonly lines: readonly string[];
}

function suite(file: CheckedFile, strict: boolean): Suite {
  const { findings } = file;
  const tests = Math.max(1, findings.length);
  const failures = findings.filter((d) => isFailing(d.severity, strict)).length;
  const name = attribute(file.file);
  const body =
    findings.length === 0
      ? [`    <testcase classname=${name} name=${attribute(`${file.checked} angka diperiksa, tidak ada temuan`)}/>`]
      : findings.flatMap((d) => testCase(d, name, strict));
  return {
    tests,
    failures,
    lines: [
      `  <testsuite name=${name} tests="${tests}" failures="${failures}" errors="0" skipped="0">`,
      ...body,
      '  </testsuite>',
    ],
  };
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
