import { isAngka } from '../domain/angka.ts';
import type { IkuRow, PkRow } from '../domain/kinerja-data.ts';
import type { Triwulan } from '../domain/triwulan.ts';
import { type Finding, makeFinding } from '../findings/finding.ts';
import type { IkuAgreement, Row, Table } from './buku-kerja.ts';

/**
 * IKU as rows of a Perjanjian Kinerja: target and BOBOT of each indikator. TARGET PERUBAHAN is the target from `from` on: blank
 * is the one before, "-" an indikator that went; one without TARGET TAHUNAN came with it.
 */
export function readAgreement(iku: Table<IkuRow>, from: Triwulan | null): IkuAgreement {
  const tableOf = (rows: readonly Row<PkRow>[]): Table<PkRow> => ({ ...iku, rows, totals: [], induk: [] });
  const came = ({ data }: Row<IkuRow>): boolean => !isAngka(data.annualTarget) && isAngka(data.changedTarget);
  const murni = tableOf(iku.rows.filter((row) => !came(row)).map((row) => toPkRow(row, 'annualTarget')));
  if (from === null || !changesTargets(iku)) return { murni, perubahan: null };
  const kept = iku.rows.filter(({ data }) => data.changedTarget !== 'nihil');
  const changed = tableOf(
    kept.map((row) => toPkRow(row, row.data.changedTarget === 'kosong' ? 'annualTarget' : 'changedTarget')),
  );
  return { murni, perubahan: { from, murni, changed } };
}

/** Whether any indikator of IKU states a TARGET PERUBAHAN. */
export function changesTargets(iku: Table<IkuRow> | null): boolean {
  return (iku?.rows ?? []).some(({ data }) => data.changedTarget !== 'kosong');
}

/** `perubahan/mulai` at the first TARGET PERUBAHAN of which nothing says from when it counts. */
export function reportUndatedTargets(iku: Table<IkuRow> | null, from: Triwulan | null): readonly Finding[] {
  const first = iku?.rows.find(({ data }) => data.changedTarget !== 'kosong');
  if (iku === null || first === undefined || from !== null) return [];
  return [makeFinding('perubahan/mulai', { lembar: iku.sheet.name, mulai: '' }, { at: first.at.changedTarget })];
}

function toPkRow({ row, data, at, own }: Row<IkuRow>, target: 'annualTarget' | 'changedTarget'): Row<PkRow> {
  const { kode, kegiatan, subKegiatan, indikator, satuan, bobot, grades } = data;
  const name = at.subKegiatan;
  return {
    row,
    data: {
      ...{ program: '', kode, kegiatan, subKegiatan, indikator, satuan, bobot, grades },
      ...{ target: data[target], pagu: 'kosong', remark: '', sasaran: '' },
    },
    at: { ...at, program: name, target: at[target], pagu: name, remark: name, sasaran: name },
    printed: new Map(),
    own,
  };
}
