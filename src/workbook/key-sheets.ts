import { IDENTITAS_KEYS } from '../domain/identitas.ts';
import type { KeyDeclaration } from '../domain/key-declaration.ts';
import { PENGATURAN_KEYS, type PengaturanKey } from '../domain/pengaturan.ts';
import { IDENTITAS_SHEET, PENGATURAN_SHEET } from '../sheets/sheet-names.ts';
import type { CellStyleName } from '../xlsx/write/cell-styles.ts';
import type { InputRule, WrittenSheet } from '../xlsx/write/sheet-model.ts';
import type { PengaturanAddresses } from './formulas.ts';
import { computeRowHeights } from './row-heights.ts';
import { createSheetBuilder } from './sheet-builder.ts';
import type { CellContent, WorkbookContent } from './workbook-content.ts';

type KeyOf<K extends string> = KeyDeclaration & { readonly key: K };

const HEADER_ROW = 3;
const FIRST_ROW = 4;
const NIP = ['nip', 'nipAtasan'];

/** Row of a key on its sheet. */
function findKeyRow<K extends string>(declarations: readonly KeyOf<K>[], key: K): number {
  return FIRST_ROW + declarations.findIndex((d) => d.key === key);
}

/** Absolute addresses of the settings that formulas follow. */
export function findPengaturanAddresses(): PengaturanAddresses {
  const address = (key: PengaturanKey): string => `${PENGATURAN_SHEET.name}!$B$${findKeyRow(PENGATURAN_KEYS, key)}`;
  return {
    fallingFormula: address('fallingFormula'),
    batasCapaian: address('batasCapaian'),
    sumMixedSatuan: address('sumMixedSatuan'),
    keuanganSummary: address('keuanganSummary'),
  };
}

/** The line under a table's title: unit and year, with the formula that follows Identitas. */
export function buildSubtitle(content: WorkbookContent): readonly [nilai: string, rumus: string] {
  const unit = `Identitas!B${findKeyRow(IDENTITAS_KEYS, 'unitKerja')}`;
  const year = `Identitas!B${findKeyRow(IDENTITAS_KEYS, 'tahunAnggaran')}`;
  const name = content.identitas.unitKerja ?? '';
  return [
    `${name === '' ? '' : `${name}, `}Tahun Anggaran ${content.year ?? ''}`,
    `IF(${unit}="","",${unit}&", ")&"Tahun Anggaran "&${year}`,
  ];
}

/** The sheet Identitas. */
export function buildIdentitasSheet(content: WorkbookContent): WrittenSheet {
  const romans = ['I', 'II', 'III', 'IV'];
  return buildKeySheet(IDENTITAS_SHEET.name, 'IDENTITAS LAPORAN', IDENTITAS_KEYS, (key) => {
    if (key === 'tahunAnggaran') return [content.year, 'isianTeks'];
    if (key === 'triwulan')
      return [content.triwulan === null ? null : (romans[content.triwulan - 1] ?? null), 'isianTeks'];
    const text = content.identitas[key] ?? null;
    if (key === 'tanggalLaporan') return [text === null ? null : { date: text }, 'isianTanggal'];
    return [text, NIP.includes(key) ? 'isianKode' : 'isianTeks'];
  });
}

/** The sheet Pengaturan: every setting, blank where the built-in one applies. */
export function buildPengaturanSheet(content: WorkbookContent): WrittenSheet {
  return buildKeySheet(PENGATURAN_SHEET.name, 'PENGATURAN', PENGATURAN_KEYS, (key) => [
    content.pengaturan[key] ?? null,
    'isianTeks',
  ]);
}

function buildKeySheet<K extends string>(
  name: string,
  title: string,
  declarations: readonly KeyOf<K>[],
  pick: (key: K) => readonly [CellContent | { readonly date: string }, CellStyleName],
): WrittenSheet {
  const p = createSheetBuilder();
  p.write(1, 1, 'judul', title);
  ['KUNCI', 'ISI', 'KETERANGAN'].forEach((k, i) => {
    p.write(HEADER_ROW, i + 1, 'kepala', k);
  });
  const rules: InputRule[] = [];
  declarations.forEach((d, i) => {
    const row = FIRST_ROW + i;
    const [value, style] = pick(d.key);
    p.write(row, 1, 'kunci', d.heading);
    p.write(row, 2, style, value);
    p.write(row, 3, 'keterangan', d.required ? `Wajib diisi. ${d.explanation}` : d.explanation);
    if (d.choices !== undefined) {
      rules.push({
        range: `B${row}`,
        kind: 'daftar',
        content: d.choices,
        rejection: `Pilih salah satu dari daftar: ${d.choices.join('; ')}.`,
      });
    }
  });
  const widths = [24, 46, 62];
  return {
    name,
    widths,
    cells: p.cells,
    heights: new Map([[HEADER_ROW, 20], ...computeRowHeights(p.cells, widths, FIRST_ROW)]),
    rules,
    frozen: { row: HEADER_ROW, column: 1 },
    print: { landscape: true, scale: { pagesWide: 1 }, repeatedRows: [HEADER_ROW, HEADER_ROW] },
    locked: true,
    tabColor: '548235',
  };
}
