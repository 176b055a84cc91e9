import type { NarasiRow } from '../domain/kinerja-data.ts';
import { NARASI_PLACEHOLDER, PLACEHOLDER_PATTERN, parsePlaceholder } from '../domain/narasi-placeholder.ts';
import { excerpt } from '../findings/clean.ts';
import { type Finding, makeFinding } from '../findings/finding.ts';
import { nearest } from '../findings/nearest.ts';
import type { Row } from '../sheets/buku-kerja.ts';
import type { NarasiCell } from './narasi-cell.ts';

/** narasi/isian-tidak-dikenal: a placeholder that no result fills, with the nearest known one. Once a name and cell. */
export function checkUnknownPlaceholder(row: Row<NarasiRow>): Finding[] {
  const written = new Set([...row.data.content.matchAll(PLACEHOLDER_PATTERN)].map((m) => m[1] ?? ''));
  const unknownNames = [...written].filter((name) => parsePlaceholder(name) === undefined);
  return unknownNames.map((name) => {
    const nearestName = nearest(name, Object.keys(NARASI_PLACEHOLDER)) ?? '';
    return makeFinding(
      'narasi/isian-tidak-dikenal',
      { isian: excerpt(name, 60), terdekat: nearestName },
      { at: row.at.content, written: `{${name}}` },
    );
  });
}

/** Placeholders that a kegiatan fills as well as a sub kegiatan. */
const KEGIATAN_PLACEHOLDER: ReadonlySet<string> = new Set(['capaian', 'predikat']);

/** narasi/isian-tanpa-baris: {target} and the like where UNTUK names no row that could fill them. Once a name and cell. */
export function checkPlaceholderWithoutRow({ row, at, subject }: NarasiCell): Finding[] {
  // An unknown UNTUK has its own finding.
  if (subject === null || subject.level === 'sub kegiatan') return [];
  const kegiatan = subject.level === 'kegiatan';
  const known = [...row.content.matchAll(PLACEHOLDER_PATTERN)].map((m) => parsePlaceholder(m[1] ?? ''));
  const withoutRow = new Set(known.filter((n) => n !== undefined && NARASI_PLACEHOLDER[n] === 'baris'));
  return [...withoutRow].flatMap((n) => {
    if (n === undefined || (kegiatan && KEGIATAN_PLACEHOLDER.has(n))) return [];
    const args = { isian: n, ganti: n === 'capaian' ? '{capaian kinerja}' : '' };
    return [makeFinding('narasi/isian-tanpa-baris', args, { at, written: `{${n}}` })];
  });
}
