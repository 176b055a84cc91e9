import { IKU_SHEET } from '../domain/table-declaration.ts';
import { columnLetters, quoteSheet } from '../findings/cell-ref.ts';
import type { InputRule, WrittenSheet } from '../xlsx/write/sheet-model.ts';
import { buildListSheet, FIRST_ROW, type ListCell } from './list-sheet.ts';
import type { SheetParts } from './table-cells.ts';

/** The sheet that holds what the drop-down of UNTUK offers; nothing reads it. */
export const NAME_LIST_SHEET = 'Daftar Nama';

/** Rows that may be put into PK before the names at its end are offered no longer; they can be typed all the same. */
const SPARE_ROWS = 20;

/** A cell that may hold a name: how it is reached, what stands in it, and which slot is the cell above it. */
interface NameSlot {
  readonly source: string;
  readonly name: string;
  readonly above: number;
}

/** The sheet Daftar Nama: kegiatan and sub kegiatan of PK in turn, and the sasaran of IKU, each name once; all of it formulas. */
export function buildNameListSheet(parts: SheetParts): WrittenSheet {
  const slots = listSlots(parts);
  const lastRow = FIRST_ROW + slots.length - 1;
  const isNew = ({ name, above }: NameSlot): boolean => name !== '' && slots[above]?.name !== name;
  const names = slots.filter(isNew).map(({ name }) => name);
  let order = 0;
  const rows = slots.map((slot, i): { readonly cells: ListCell[]; readonly formulas: readonly string[] } => {
    const row = FIRST_ROW + i;
    const above = slots[slot.above] === undefined ? '""' : `B${FIRST_ROW + slot.above}`;
    if (isNew(slot)) order++;
    return {
      cells: [
        [names[i] ?? '', 'tabelTeks'],
        [slot.name, 'tabelTeks'],
        [isNew(slot) ? order : '', 'tabelTengah'],
      ],
      formulas: [
        `IFERROR(INDEX($B$${FIRST_ROW}:$B$${lastRow},MATCH(${i + 1},$C$${FIRST_ROW}:$C$${lastRow},0)),"")`,
        `IFERROR(${slot.source}&"","")`,
        `IF(OR(B${row}="",B${row}=${above}),"",MAX(C$${FIRST_ROW - 1}:C${row - 1})+1)`,
      ],
    };
  });
  const sheet = buildListSheet(
    {
      name: NAME_LIST_SHEET,
      title: 'DAFTAR NAMA',
      note: 'Terisi sendiri dari PK (dan IKU). Nama di kolom pertama ditawarkan di kolom UNTUK lembar Narasi dan Tindak Lanjut. Tidak perlu diisi.',
      columns: [
        ['NAMA YANG DITAWARKAN', 70],
        ['NAMA DI TABEL', 70],
        ['URUTAN', 12],
      ],
    },
    rows.map(({ cells }) => cells),
  );
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => {
      const formula = rows[cell.row - FIRST_ROW]?.formulas[cell.column - 1];
      return formula === undefined ? cell : { ...cell, formula };
    }),
    tabColor: '7F7F7F',
  };
}

/** The drop-down of UNTUK in the rows of a column; other names may be typed. */
export function subjectRule(parts: SheetParts, column: string, lastRow: number): InputRule {
  const lastSlot = FIRST_ROW + listSlots(parts).length - 1;
  const sheet = quoteSheet(NAME_LIST_SHEET);
  const order = `${sheet}!$C$${FIRST_ROW}:$C$${lastSlot}`;
  return {
    range: `${column}${FIRST_ROW}:${column}${lastRow}`,
    kind: 'daftar',
    content: `=OFFSET(${sheet}!$A$${FIRST_ROW},0,0,MAX(1,MAX(${order})),1)`,
    guide: {
      title: 'UNTUK',
      text: 'Nama kegiatan atau sub kegiatan, persis seperti di lembar PK; kosong = seluruh laporan.',
    },
  };
}

function listSlots({ content, pk, perubahan }: SheetParts): readonly NameSlot[] {
  const { rows, further = [], identitas } = content;
  const ofPk = Array.from({ length: pk.rowCount + SPARE_ROWS }, (_, i) =>
    (['kegiatan', 'subKegiatan'] as const).map((key, k) => {
      const isNewRow = rows[i]?.isNew === true;
      const above = isNewRow ? rows[i - 1]?.perubahan?.[key] : rows[i - 1]?.[key];
      const isRepeated = above === rows[i]?.[key];
      // What came with the PK Perubahan is named there.
      const sheet = isNewRow ? perubahan : pk;
      const source = `INDEX(${quoteSheet(sheet.name)}!${sheet.data(key, true)},${i + 1})`;
      return { source, name: isRepeated ? '' : (rows[i]?.[key] ?? ''), above: 2 * (i - 1) + k };
    }),
  ).flat();
  const iku = identitas.tingkat === 'sasaran' ? further.find(({ name }) => name === IKU_SHEET.name) : undefined;
  const sasaran = IKU_SHEET.placed.get('subKegiatan')?.heading;
  const column = iku?.columns.findIndex(([heading]) => heading === sasaran) ?? -1;
  if (iku === undefined || column < 0) return ofPk;
  const letters = columnLetters(column + 1);
  const ofIku = Array.from({ length: iku.rows.length + SPARE_ROWS }, (_, i) => ({
    source: `${quoteSheet(iku.name)}!$${letters}$${FIRST_ROW + i}`,
    name: String(iku.rows[i]?.[column] ?? ''),
    above: i === 0 ? -1 : ofPk.length + i - 1,
  }));
  return [...ofPk, ...ofIku];
}
