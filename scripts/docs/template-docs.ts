import type { Schema } from '../../src/report/template/template-schema.ts';
import {
  BAGIAN_TEMPLATES,
  FRAME_TEMPLATE,
  STYLE_FILE,
  YEARLY_TEMPLATES,
} from '../../src/report/template/template-source.ts';
import { LKJIP_VIEW } from '../../src/report/view/lkjip-view.ts';
import { FRAME, VIEW } from '../../src/report/view/report-view.ts';

/** Text of docs/templat.md's second half: which files there are and every name that a template can use. */
export function templateDocs(): string {
  const files = Object.entries(BAGIAN_TEMPLATES).map(([bagian, name]) => `| \`${name}\` | ${bagian} |`);
  const frame = Object.entries(FRAME.members)
    .filter(([name]) => !Object.hasOwn(VIEW.members, name))
    .flatMap(([name, schema]) => nameLines(name, schema, 0));
  return [
    '## Berkas templat',
    '',
    '| berkas | bagian (nama untuk `Bagian` di Pengaturan) |',
    '|---|---|',
    `| \`${FRAME_TEMPLATE}\` | kerangka dokumen |`,
    ...files,
    '| `bagian/*.hbs` | potongan yang dipanggil dengan `{{> bagian/nama}}` |',
    `| \`${STYLE_FILE}\` | huruf, jarak, tabel |`,
    '',
    '## Nama yang dapat dipakai',
    '',
    'Jenis: *teks* dicetak dengan `{{nama}}`; *html* dengan `{{{nama}}}`; *ya/tidak* untuk `{{#if nama}}`;',
    '*daftar* untuk `{{#each nama}}`; *kelompok* untuk `{{#with nama}}` atau `{{nama.anggota}}`;',
    '*mungkin* berarti dapat tidak ada, jadi uji dahulu dengan `{{#if}}` atau `{{#with}}`.',
    '',
    ...Object.entries(VIEW.members).flatMap(([name, schema]) => nameLines(name, schema, 0)),
    '',
    `Hanya di \`${FRAME_TEMPLATE}\`:`,
    '',
    ...frame,
    '',
    '## Laporan tahunan',
    '',
    'Laporan tahunan (`--jenis tahunan`) memakai templat yang sama, kecuali:',
    '',
    '| berkas | bagian |',
    '|---|---|',
    ...Object.entries(YEARLY_TEMPLATES)
      .filter(([bagian, name]) => BAGIAN_TEMPLATES[bagian as keyof typeof BAGIAN_TEMPLATES] !== name)
      .map(([bagian, name]) => `| \`${name}\` | ${bagian} |`),
    '',
    'Nama yang hanya ada di sana (sel tabel seperti di atas):',
    '',
    ...Object.entries(LKJIP_VIEW.members)
      .filter(([name, schema]) => VIEW.members[name as keyof typeof VIEW.members] !== (schema as Schema))
      .flatMap(([name, schema]) => yearlyLines(name, schema, 0)),
    '',
  ].join('\n');
}

/** As nameLines; of a table only its columns, which are all that differs from one to another. */
function yearlyLines(name: string, schema: Schema, level: number): string[] {
  const item = `${'  '.repeat(level)}- \`${name}\` (${describeKind(schema)}): ${schema.meaning}`;
  const members = membersOf(schema);
  const columns = membersOf(members.find(([n]) => n === 'kelompok')?.[1] ?? schema).find(([n]) => n === 'baris')?.[1];
  const texts = columns === undefined ? [] : membersOf(membersOf(columns).find(([n]) => n === 'teks')?.[1] ?? columns);
  if (members.some(([n]) => n === 'kepala')) {
    const names = texts.map(([n]) => `\`${n}\``).join(', ');
    return names === '' ? [] : [`${item} Kolom: ${names}.`];
  }
  return [item, ...members.flatMap(([n, s]) => yearlyLines(n, s, level + 1))];
}

/** A name as a list item, its members below it. */
function nameLines(name: string, schema: Schema, level: number): string[] {
  const item = `${'  '.repeat(level)}- \`${name}\` (${describeKind(schema)}): ${schema.meaning}`;
  return [item, ...membersOf(schema).flatMap(([n, s]) => nameLines(n, s, level + 1))];
}

function membersOf(schema: Schema): [string, Schema][] {
  if (schema.kind === 'objek') return Object.entries(schema.members);
  if (schema.kind === 'daftar' || schema.kind === 'mungkin') return membersOf(schema.content);
  return [];
}

function describeKind(schema: Schema): string {
  switch (schema.kind) {
    case 'teks':
    case 'html':
      return schema.kind;
    case 'ya':
      return 'ya/tidak';
    case 'objek':
      return 'kelompok';
    case 'daftar':
      return `daftar ${describeKind(schema.content)}`;
    case 'mungkin':
      return `mungkin ${describeKind(schema.content)}`;
  }
}
