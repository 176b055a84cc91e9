import { isAngka } from '../domain/angka.ts';
import type { ColumnKey } from '../domain/column-key.ts';
import { CUMULATIVE_JENIS, type Jenis, LAST_JENIS, SUM_JENIS } from '../domain/jenis.ts';
import type { PkRow, RencanaRow } from '../domain/kinerja-data.ts';
import { nameKey } from '../domain/name-key.ts';
import { ALL_TRIWULAN, toRoman } from '../domain/triwulan.ts';
import { triwulanColumn } from '../domain/triwulan-column.ts';
import type { BukuKerja, Row } from '../sheets/buku-kerja.ts';
import { isSameSatuan } from '../sheets/same-satuan.ts';
import { makeQuestion } from './context.ts';
import type { Choices, IndikatorLine, Question, StatedFigure } from './reading.ts';
import type { ResolvedSub } from './resolve.ts';
import { type LeftOut, type WantedCell, type WantedValue, wantCell } from './wanted-cell.ts';

/** What the indikator of a sub kegiatan ask for: cells, and what cannot be decided. */
interface IndikatorWants {
  readonly cells: readonly WantedCell[];
  readonly questions: readonly Question[];
}

/** The cells of indikator that a sub kegiatan's exports have figures for; indikator are matched by name. */
export function indikatorCells(
  one: ResolvedSub,
  buku: BukuKerja,
  choices: Choices,
  leftOut: LeftOut[],
): IndikatorWants {
  const target = one.buku;
  if (target === null) return { cells: [], questions: [] };
  const cells: WantedCell[] = [];
  const questions: Question[] = [];
  for (const line of one.indikator) {
    const kind = one.indikatorKind;
    const pk = findRow(target.pk, line);
    const rencana = findRow(target.rencana, line);
    if (pk === undefined) {
      leftOut.push({
        sub: target.name,
        what: `indikator "${line.indikator}"`,
        why: 'nama indikatornya tidak sama dengan di PK',
      });
      continue;
    }
    const satuan = pk.data.satuan;
    if (!isSameSatuan(line.satuan, satuan)) {
      leftOut.push({
        sub: target.name,
        what: `indikator "${line.indikator}"`,
        why: `satuannya ${line.satuan}, di PK ${satuan}`,
      });
      continue;
    }
    const want = (figure: StatedFigure | null): WantedValue | null =>
      figure === null || !isAngka(figure.value)
        ? null
        : { kind, value: figure.value, from: [figure.from], partial: '' };
    const add = (
      table: BukuKerja['pk'] | BukuKerja['rencana'],
      row: Row<unknown> | undefined,
      [column, label]: readonly [ColumnKey, string],
      wanted: WantedValue | null,
    ): void => {
      if (wanted === null || row === undefined || table === null) return;
      cells.push(wantCell(table, table.sheet.name, [row], column, label, wanted));
    };
    add(buku.pk, pk, ['target', 'Target'], want(line.target));
    for (const q of ALL_TRIWULAN) {
      const group = `Triwulan ${toRoman(q)}`;
      add(buku.rencana, rencana, [triwulanColumn(q, 'target'), `${group} · Target`], want(line.triwulan[q].target));
      add(
        buku.rencana,
        rencana,
        [triwulanColumn(q, 'realisasi'), `${group} · Realisasi`],
        want(line.triwulan[q].realisasi),
      );
    }
    const jenis = jenisOf(line, rencana, choices);
    if (jenis === 'ask') questions.push(askJenis(line));
    else if (jenis !== null) {
      add(buku.rencana, rencana, ['jenis', 'Jenis'], { kind, value: jenis, from: [line.at], partial: '' });
    }
  }
  return { cells, questions };
}

function findRow<R extends PkRow | RencanaRow>(rows: readonly Row<R>[], line: IndikatorLine): Row<R> | undefined {
  const key = nameKey(line.indikator);
  const [only] = rows;
  const named = rows.find((row) => nameKey(row.data.indikator) === key);
  if (named !== undefined) return named;
  return rows.length === 1 && (key === '' || only?.data.indikator === '') ? only : undefined;
}

/** JENIS that the form speaks for, where the workbook states none; asked where quarters are stated and nothing decides. */
function jenisOf(line: IndikatorLine, row: Row<RencanaRow> | undefined, choices: Choices): Jenis | 'ask' | null {
  if (row === undefined || row.data.jenis !== null) return null;
  if (line.jenis !== null) return line.jenis.value;
  const stated = ALL_TRIWULAN.filter((q) => {
    const value = line.triwulan[q].realisasi?.value;
    return value !== undefined && isAngka(value) && !value.isZero();
  });
  const planned = ALL_TRIWULAN.some((q) => line.triwulan[q].target !== null);
  if (stated.length < 2 || planned) return null;
  return choices.jenis ?? 'ask';
}

function askJenis(line: IndikatorLine): Question {
  return makeQuestion(line.at.file, {
    choice: 'jenis',
    about: `JENIS indikator "${line.indikator}" tidak dapat disimpulkan dari triwulannya`,
    options: [
      { value: SUM_JENIS, text: 'triwulan dijumlahkan menjadi setahun', at: line.at.at },
      { value: CUMULATIVE_JENIS, text: 'isinya sudah s.d. triwulan itu' },
      { value: LAST_JENIS, text: 'yang berlaku keadaan triwulan terakhir' },
    ],
  });
}
