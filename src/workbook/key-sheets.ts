import { IDENTITAS_KEYS } from '../domain/identitas.ts';
import type { KeyDeclaration } from '../domain/key-declaration.ts';
import { explainKey } from '../domain/key-explanation.ts';
import { PENGATURAN_KEYS, type PengaturanKey } from '../domain/pengaturan.ts';
import { toRoman } from '../domain/triwulan.ts';
import { IDENTITAS_SHEET, PENGATURAN_SHEET } from '../sheets/sheet-names.ts';
import type { InputRule, WrittenSheet } from '../xlsx/write/sheet-model.ts';
import { blankRule } from './color-rules.ts';
import { buildListSheet, FIRST_ROW, type ListCell } from './list-sheet.ts';
import type { WorkbookContent } from './workbook-content.ts';

type KeyOf<K extends string> = KeyDeclaration & { readonly key: K };

const keysOf = (kind: 'nip' | 'date'): readonly string[] =>
  IDENTITAS_KEYS.filter((declared) => declared.kind === kind).map(({ key }) => key);
const NIP = keysOf('nip');
const DATES = keysOf('date');

/** Row of a key on its sheet. */
function findKeyRow<K extends string>(declarations: readonly KeyOf<K>[], key: K): number {
  return FIRST_ROW + declarations.findIndex((d) => d.key === key);
}

/** Absolute address of a setting that formulas follow. */
export function pengaturanAddress(key: PengaturanKey): string {
  return `${PENGATURAN_SHEET.name}!$B$${findKeyRow(PENGATURAN_KEYS, key)}`;
}

/** The line under a table's title: unit and year, with the formula that follows Identitas. */
export function buildSubtitle(content: WorkbookContent): readonly [value: string, formula: string] {
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
  return buildKeySheet(IDENTITAS_SHEET.name, 'IDENTITAS LAPORAN', IDENTITAS_KEYS, (key) => {
    if (key === 'tahunAnggaran') return [content.year, 'isianTeks'];
    if (key === 'triwulan') return [content.triwulan === null ? null : toRoman(content.triwulan), 'isianTeks'];
    const text = content.identitas[key] ?? null;
    if (DATES.includes(key)) return [text === null ? null : { date: text }, 'isianTanggal'];
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
  pick: (key: K) => ListCell,
): WrittenSheet {
  const rules = declarations.flatMap(({ choices }, i): InputRule[] => {
    if (choices === undefined) return [];
    const rejection = `Pilih salah satu dari daftar: ${choices.join('; ')}.`;
    return [{ range: `B${FIRST_ROW + i}`, kind: 'daftar', content: choices, rejection }];
  });
  return buildListSheet(
    {
      name,
      title,
      columns: [
        ['KUNCI', 24],
        ['ISI', 46],
        ['KETERANGAN', 62],
      ],
      rules,
      colorRules: declarations.flatMap(({ required }, i) => (required ? [blankRule(`B${FIRST_ROW + i}`)] : [])),
      frozen: 1,
    },
    declarations.map((d) => [
      [d.heading, 'kunci'],
      pick(d.key),
      [d.required ? `Wajib diisi. ${explainKey(d)}` : explainKey(d), 'keterangan'],
    ]),
  );
}
