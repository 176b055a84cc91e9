import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../scripts/house/source.ts';
import { sentencesOf } from '../../../scripts/house/words.ts';
import { REPORT_KINDS } from '../../../src/app/outputs/outputs.ts';
import { buildProgram } from '../../../src/cli/program.ts';
import { CATALOGUE, type Code } from '../../../src/findings/catalog.ts';
import { exampleOf } from '../../../src/findings/example.ts';
import { formatExplanation } from '../../../src/findings/format/explanation.ts';
import { NO_PAINT } from '../../../src/findings/paint.ts';
import { COMPLETE_DATA } from '../../support/complete-data.ts';
import { HOUSE } from '../../support/house-files.ts';
import { REFERENCE_DATA } from '../../support/reference-data.ts';
import { renderReportHtml } from '../../support/test-report.ts';
import type { UserText } from './said-case.ts';

/** Documents that are written in English for whoever changes lapkin. */
const ENGLISH =
  /^(?:arsitektur|arithmetic|api|checks|cli|dependencies|glosarium|imports|narasi|portable|report|workbook|trust)\.md$/;

/** A file of the project as text, its spaces made one. */
export function readText(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8').replace(/[\s\u00a0]+/g, ' ');
}

/** Documents for users. */
export function documentPaths(): readonly string[] {
  return readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md') && !ENGLISH.test(name))
    .map((name) => `docs/${name}`);
}

/** Templates of the reports. */
export function templatePaths(): readonly string[] {
  return readdirSync(join(ROOT, 'templates'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.hbs'))
    .map((name) => `templates/${name.replaceAll('\\', '/')}`);
}

/** What every command prints with --help. */
export function helpText(): string {
  const program = buildProgram({ ...process, cwd: () => '.' } as never, { exit: 0 }, REPORT_KINDS);
  const all = [program, ...program.commands, ...program.commands.flatMap(({ commands }) => commands)];
  return all.map((command) => command.helpInformation()).join('\n');
}

/** The text of a report. */
export function reportText(html: string): string {
  return html
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/[\s\u00a0]+/g, ' ');
}

/** Every text that users see: messages with their examples, help, documents, templates, sheets, reports. */
export async function readUserTexts(): Promise<readonly UserText[]> {
  const files = [
    ...documentPaths(),
    'README.md',
    ...templatePaths(),
    'src/workbook/guide.json',
    'src/workbook/kalaena.json',
  ];
  const codes = Object.keys(CATALOGUE) as Code[];
  const reports = await Promise.all([REFERENCE_DATA, COMPLETE_DATA].map((data) => renderReportHtml(data)));
  return [
    ...codes.map((code) => ({
      path: `explain ${code}`,
      text: formatExplanation(code, exampleOf(code), { paint: NO_PAINT }),
    })),
    { path: 'help', text: helpText() },
    ...files.map((path) => ({ path, text: readText(path) })),
    ...HOUSE.src.flatMap((file) => sentencesOf(file).map(({ text }) => ({ path: file.path, text }))),
    ...reports.map((html) => ({ path: 'report', text: reportText(html) })),
  ];
}
