import { HUNDRED, round, toDecimalText } from '../domain/angka.ts';
import { groupBy } from '../domain/group-by.ts';
import type { HasilKinerja, HasilKinerjaRow } from '../domain/hasil.ts';
import type { NarasiRow } from '../domain/kinerja-data.ts';
import { nameKey } from '../domain/name-key.ts';
import type { CellRef } from '../findings/cell-ref.ts';
import { excerpt } from '../findings/clean.ts';
import { type Finding, makeFinding } from '../findings/finding.ts';
import type { Row } from '../sheets/buku-kerja.ts';

const BLANK = /^(?:[-–—.\s]*|nihil|n\/a|tidak ada(?: (?:hambatan|kendala|tindak lanjut))?)\.?$/i;

function explains(row: Row<NarasiRow>): boolean {
  const { bagian, content } = row.data;
  return (bagian === 'Faktor Penghambat' || bagian === 'Tindak Lanjut') && !BLANK.test(content.trim());
}

/**
 * narasi/faktor-kosong: capaian below 100 and neither Faktor Penghambat nor Tindak Lanjut printed for the sub kegiatan,
 * its kegiatan or the whole. It stands at the row's own part of Narasi when there is one; those without are one finding
 * at `free`. A workbook without the sheet (null) is checked for its tables alone.
 */
export function checkFaktor(
  narasi: readonly Row<NarasiRow>[],
  printed: readonly Row<NarasiRow>[],
  hasil: HasilKinerja,
  free: CellRef | null,
): Finding[] {
  if (free === null) return [];
  const explained = new Set(printed.filter(explains).map((row) => nameKey(row.data.subject)));
  const unexplained = new Map<string, HasilKinerjaRow>();
  for (const b of hasil.kinerja) {
    const { capaian } = b.main;
    if (capaian === null || round(capaian, hasil.data.pengaturan.percentDecimals).gte(HUNDRED)) continue;
    const hasExplanation = ['', b.subKegiatan, b.kegiatan].some((n) => explained.has(nameKey(n)));
    const key = nameKey(b.subKegiatan);
    if (!hasExplanation && !unexplained.has(key)) unexplained.set(key, b);
  }
  const ownRows = groupBy(narasi, (row) => nameKey(row.data.subject));
  const withoutText: HasilKinerjaRow[] = [];
  const findings = [...unexplained].flatMap(([key, row]) => {
    const at = findPlace(ownRows.get(key) ?? []);
    if (at !== undefined) return [faktorFinding([row], at)];
    withoutText.push(row);
    return [];
  });
  return withoutText.length === 0 ? findings : [...findings, faktorFinding(withoutText, free)];
}

function findPlace(ownRows: readonly Row<NarasiRow>[]): CellRef | undefined {
  const faktorRow = ownRows.find((row) => ['Faktor Penghambat', 'Tindak Lanjut'].includes(row.data.bagian));
  const row = faktorRow ?? ownRows.find((r) => r.data.bagian === 'Analisis') ?? ownRows[0];
  return row?.at.content;
}

/** Names told of several; the others are counted. */
const MOST_NAMES = 3;

function faktorFinding(rows: readonly HasilKinerjaRow[], at: CellRef): Finding {
  const names = rows.slice(0, MOST_NAMES).map((row) => `"${excerpt(row.subKegiatan, 90)}"`);
  const further = rows.length - names.length;
  const args = {
    banyak: String(rows.length),
    subKegiatan: `${names.join(', ')}${further > 0 ? ` dan ${further} lainnya` : ''}`,
  };
  const [first] = rows;
  if (first === undefined || rows.length > 1) return makeFinding('narasi/faktor-kosong', args, { at });
  return makeFinding('narasi/faktor-kosong', args, {
    at,
    label: first.subKegiatan,
    computed: toDecimalText(first.main.capaian ?? HUNDRED),
    unit: 'persen',
  });
}
