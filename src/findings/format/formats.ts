import type { CheckReport } from '../check-report.ts';
import { EXIT, Failure } from '../failure.ts';
import type { Layout } from '../paint.ts';
import { pickWord } from '../pick-word.ts';
import { formatGithub } from './github.ts';
import { formatJson } from './json.ts';
import { formatJunit } from './junit.ts';
import { formatSarif } from './sarif.ts';
import { formatText } from './text.ts';

/** The formats of `check`, in the order of its help. */
export const FORMATS = {
  text: formatText,
  json: formatJson,
  sarif: (report, { version }) => formatSarif(report, version),
  junit: formatJunit,
  github: formatGithub,
} satisfies Record<string, (report: CheckReport, context: FormatContext) => string>;
export type Format = keyof typeof FORMATS;

/** What the formats need besides the report. */
interface FormatContext extends Layout {
  /** lapkin's version, for SARIF. */
  readonly version: string;
}

/** The report in a format. */
export function formatReport(format: Format, report: CheckReport, context: FormatContext): string {
  return FORMATS[format](report, context);
}

/** Reads the value of --format. Throws a usage Failure that names the nearest format. */
export function parseFormat(text: string, option = '--format'): Format {
  return pickWord(`${option}: bentuk`, text, Object.keys(FORMATS) as Format[]);
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
