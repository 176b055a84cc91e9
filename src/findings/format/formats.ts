import type { CheckReport } from '../check-report.ts';
import { EXIT, Failure } from '../failure.ts';
import { nearest } from '../nearest.ts';
import type { Paint } from '../paint.ts';
import { formatGithub } from './github.ts';
import { formatJson } from './json.ts';
import { formatJunit } from './junit.ts';
import { formatSarif } from './sarif.ts';
import { formatText } from './text.ts';

/** The formats of `check`. */
const FORMATS = ['text', 'json', 'sarif', 'junit', 'github'] as const;
export type Format = (typeof FORMATS)[number];

/** What the formats need besides the report. */
interface FormatContext {
  readonly paint: Paint;
  readonly width?: number;
  /** lapkin's version, for SARIF. */
  readonly version: string;
}

/** The report in a format. */
export function formatReport(format: Format, report: CheckReport, context: FormatContext): string {
  switch (format) {
    case 'text':
      return formatText(report, context);
    case 'json':
      return formatJson(report);
    case 'sarif':
      return formatSarif(report, context.version);
    case 'junit':
      return formatJunit(report);
    case 'github':
      return formatGithub(report);
  }
}

/** Reads the value of --format. Throws a usage Failure that names the nearest format. */
export function parseFormat(text: string, option = '--format'): Format {
  const format = FORMATS.find((f) => f === text);
  if (format !== undefined) return format;
  const near = nearest(text, FORMATS);
  const choices = FORMATS.join(', ');
  throw new Failure(
    EXIT.usage,
    `${option}: bentuk "${text}" tidak dikenal`,
    near === undefined ? `pilihannya: ${choices}` : `maksud Anda ${near}? Pilihannya: ${choices}`,
  );
}

/** Reads a value of --report, FORMAT=FILE. Throws a usage Failure. */
export function parseReport(text: string): { readonly format: Format; readonly file: string } {
  const cut = text.indexOf('=');
  const file = text.slice(cut + 1);
  if (cut < 1 || file === '') {
    throw new Failure(EXIT.usage, `--report: "${text}" bukan BENTUK=BERKAS`, 'contoh: --report sarif=temuan.sarif');
  }
  return { format: parseFormat(text.slice(0, cut), '--report'), file };
}
