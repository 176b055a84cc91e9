import { HUNDRED, round, toDecimalText } from '../domain/angka.ts';
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
 * narasi/faktor-kosong: capaian below 100 and neither Faktor Penghambat nor Tindak Lanjut for the sub kegiatan, its
 * kegiatan or the whole. It stands at the row's own part of Narasi when there is one, else at the first free row.
 */
export function checkFaktor(narasi: readonly Row<NarasiRow>[], hasil: HasilKinerja): Finding[] {
  const last = narasi.at(-1);
  // A workbook without narrative is checked for its tables alone.
  if (last === undefined) return [];
  const explained = new Set(narasi.filter(explains).map((row) => nameKey(row.data.subject)));
  const unexplained = new Map<string, HasilKinerjaRow>();
  for (const b of hasil.kinerja) {
    const { capaian } = b.main;
    if (capaian === null || round(capaian, hasil.data.pengaturan.percentDecimals).gte(HUNDRED)) continue;
    const hasExplanation = ['', b.subKegiatan, b.kegiatan, b.program].some((n) => explained.has(nameKey(n)));
    const key = nameKey(b.subKegiatan);
    if (!hasExplanation && !unexplained.has(key)) unexplained.set(key, b);
  }
  const ownRows = new Map<string, Row<NarasiRow>[]>();
  for (const row of narasi) {
    const key = nameKey(row.data.subject);
    ownRows.set(key, [...(ownRows.get(key) ?? []), row]);
  }
  return [...unexplained].map(([key, b]) => faktorFinding(b, findPlace(ownRows.get(key) ?? [], last)));
}

function findPlace(ownRows: readonly Row<NarasiRow>[], last: Row<NarasiRow>): CellRef {
  const faktorRow = ownRows.find((row) => ['Faktor Penghambat', 'Tindak Lanjut'].includes(row.data.bagian));
  const row = faktorRow ?? ownRows.find((r) => r.data.bagian === 'Analisis') ?? ownRows[0];
  return row?.at.content ?? { ...last.at.content, row: last.row + 1 };
}

function faktorFinding(row: HasilKinerjaRow, at: CellRef): Finding {
  const capaian = row.main.capaian ?? HUNDRED;
  const args = {
    subKegiatan: excerpt(row.subKegiatan, 90),
    capaian: toDecimalText(round(capaian, 2)).replace('.', ','),
  };
  const figures = { computed: toDecimalText(capaian), unit: 'persen' } as const;
  return makeFinding('narasi/faktor-kosong', args, { at, label: row.subKegiatan, ...figures });
}
