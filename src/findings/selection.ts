import { EXIT, Failure } from './failure.ts';
import type { Finding } from './finding.ts';
import { suggestNearest } from './nearest.ts';

/** Whether a code was asked for. */
export type Selection = (code: string) => boolean;

/**
 * Reads --select and --ignore: lists `CODE[,CODE]`, `keuangan/*` for a family; nothing selected = all; --ignore wins.
 * Throws a usage Failure that names the nearest code when a code or family is unknown.
 */
export function parseSelection(
  select: readonly string[],
  ignore: readonly string[],
  codes: readonly string[],
): Selection {
  const selected = split(select).map((p) => pattern(p, '--select', codes));
  const ignored = split(ignore).map((p) => pattern(p, '--ignore', codes));
  return (code) =>
    (selected.length === 0 || selected.some((match) => match(code))) && !ignored.some((match) => match(code));
}

/**
 * The findings that were asked for. A file that cannot be read (`berkas/*`) always stays: silence about it would
 * pass for a clean workbook.
 */
export function selectFindings(findings: readonly Finding[], selection: Selection): readonly Finding[] {
  const isWanted = (d: Finding): boolean => d.code.startsWith('berkas/') || selection(d.code);
  // What follows from a finding that was not asked for stands by itself.
  return findings.flatMap((d) => {
    const { consequences, ...own } = d;
    if (consequences === undefined) return isWanted(d) ? [d] : [];
    const wanted = consequences.filter(isWanted);
    if (!isWanted(d)) return wanted;
    return [(wanted.length === 0 ? own : { ...own, consequences: wanted }) as Finding];
  });
}

function split(lists: readonly string[]): string[] {
  return lists
    .flatMap((list) => list.split(','))
    .map((code) => code.trim())
    .filter((code) => code !== '');
}

function pattern(text: string, option: string, codes: readonly string[]): Selection {
  if (codes.includes(text)) return (code) => code === text;
  const family = /^(.+)\/\*$/.exec(text)?.[1];
  if (family !== undefined && codes.some((code) => code.startsWith(`${family}/`))) {
    return (code) => code.startsWith(`${family}/`);
  }
  throw unknownCode(text, option, codes);
}

function unknownCode(text: string, option: string, codes: readonly string[]): Failure {
  const families = [...new Set(codes.map((code) => `${code.split('/')[0]}/*`))];
  const asFamily = codes.some((code) => code.startsWith(`${text}/`)) ? `${text}/*` : undefined;
  const hint = suggestNearest(asFamily ?? text, [...codes, ...families], 'semua kode: lapkin rules');
  return new Failure(EXIT.usage, `${option}: kode "${text}" tidak dikenal`, hint);
}
