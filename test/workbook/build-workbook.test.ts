import { describe, expect, it } from 'vitest';
import { makeWorkbook } from '../../src/app/init/init-workbook.ts';
import { IDENTITAS_KEYS } from '../../src/domain/identitas.ts';
import { ALL_JENIS, JENIS } from '../../src/domain/jenis.ts';
import { PENGATURAN_KEYS } from '../../src/domain/pengaturan.ts';
import {
  IKU_SHEET,
  KEUANGAN_SHEET,
  PK_PERUBAHAN_SHEET,
  PK_SHEET,
  RENCANA_SHEET,
} from '../../src/domain/table-declaration.ts';
import { GRADE_SKALA_SHEET, RENSTRA_SHEET } from '../../src/sheets/sheet-names.ts';
import { EMPTY_CONTENT } from '../../src/workbook/workbook-content.ts';
import { getSheet, listFormulaCells, readContent, readRawBuku } from '../support/workbook-cells.ts';
import { unzip } from '../support/workbook-parts.ts';

const { bytes } = await makeWorkbook(EMPTY_CONTENT, 12);
const buku = readRawBuku(bytes);
const parts = unzip(Buffer.from(bytes));

/** XML of a sheet by its place in the workbook. */
function xml(number: number): string {
  return (parts[`xl/worksheets/sheet${number}.xml`] ?? '').replaceAll('&quot;', '"');
}

describe('an empty workbook', () => {
  it('has every declared heading and key', () => {
    const readTexts = (name: string): Set<string> =>
      new Set(
        [...getSheet(buku, name).rows.values()].flatMap((r) =>
          [...r.values()].map((c) => ('text' in c.value ? c.value.text : '')),
        ),
      );
    const without: Record<string, string[]> = {
      'Rencana Aksi': ['PROGRAM', 'PEMBILANG', 'PENYEBUT'],
      PK: ['SASARAN STRATEGIS'],
      'Realisasi Keuangan': ['PROGRAM', 'KEGIATAN', 'KETERANGAN', 'MENUNJANG'],
    };
    for (const d of [PK_SHEET, RENCANA_SHEET, KEUANGAN_SHEET]) {
      const present = readTexts(d.name);
      const missing = [...d.columns, ...d.triwulan].map((k) => k.heading).filter((j) => !present.has(j));
      expect(missing).toEqual(without[d.name] ?? []);
    }
    const identitas = readTexts('Identitas');
    const pengaturan = readTexts('Pengaturan');
    expect(IDENTITAS_KEYS.filter((k) => !identitas.has(k.heading))).toEqual([]);
    expect(PENGATURAN_KEYS.filter((k) => !pengaturan.has(k.heading))).toEqual([]);
  });

  it('explains every JENIS in Petunjuk', () => {
    const guide = getSheet(buku, 'Petunjuk');
    const lines = [...guide.rows.keys()].map((row) => [readContent(guide, `A${row}`), readContent(guide, `B${row}`)]);
    expect(lines).toEqual(expect.arrayContaining(ALL_JENIS.map((word) => [word, JENIS[word].explanation])));
  });

  it('names in Petunjuk the sheets that may be added, each with what it is for', () => {
    const guide = getSheet(buku, 'Petunjuk');
    const lines = new Map(
      [...guide.rows.keys()].map((row) => [readContent(guide, `A${row}`), String(readContent(guide, `B${row}`))]),
    );
    for (const sheet of [GRADE_SKALA_SHEET, IKU_SHEET, PK_PERUBAHAN_SHEET, RENSTRA_SHEET])
      expect([sheet.name, lines.get(sheet.name)]).toEqual([sheet.name, expect.stringMatching(/^(bila|untuk) /)]);
    expect(lines.get('IKU')).toContain('Tingkat');
    expect(lines.get('PK Perubahan')).toContain('PK Perubahan Mulai');
  });

  it('stores "" in every formula but the plain sums, which store 0', () => {
    for (const [address, cell] of listFormulaCells(buku)) {
      if (address.endsWith('!A2') || cell.formula?.startsWith('"Rata-rata') === true) continue;
      const result = cell.formula?.startsWith('SUM(') === true ? '0' : '';
      expect([address, 'text' in cell.value ? cell.value.text : cell.value.kind]).toEqual([address, result]);
    }
  });

  it('has one row of each table for --baris, then the totals', () => {
    expect(readContent(getSheet(buku, 'PK'), 'A19')).toBe('Jumlah');
    expect(readContent(getSheet(buku, 'Rencana Aksi'), 'A20')).toBe('Rata-rata Capaian Kinerja');
    expect(readContent(getSheet(buku, 'Realisasi Keuangan'), 'A19')).toBe('Jumlah');
  });

  it('is protected without a password, and rows may be put in', () => {
    for (let i = 1; i <= 8; i++) {
      const protection = /<sheetProtection[^>]*>/.exec(xml(i))?.[0] ?? '';
      expect(protection).toContain('sheet="1"');
      expect(protection).toContain('insertRows="0"');
      expect(protection).not.toMatch(/hashValue|password/);
    }
  });

  it('leaves input cells and formulas of rows unlocked, headings and totals locked', () => {
    const cellXfs = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(parts['xl/styles.xml'] ?? '')?.[1] ?? '';
    const styles = [...cellXfs.matchAll(/<xf [^>]*?(?:\/>|[^/]>.*?<\/xf>)/gs)].map((m) => m[0]);
    const isLocked = (address: string): boolean => {
      const s = new RegExp(`<c r="${address}" s="(\\d+)"`).exec(xml(3))?.[1];
      const xf = styles[Number(s)];
      if (xf === undefined) throw new Error(`no style for ${address}`);
      return !xf.includes('locked="0"');
    };
    expect(['A4', 'G4', 'A19', 'I19'].map(isLocked)).toEqual([true, true, true, true]);
    expect(['A7', 'D7', 'G7', 'I18'].map(isLocked)).toEqual([false, false, false, false]);
  });

  it('offers lists for JENIS, ARAH, Triwulan, Basis and BAGIAN', () => {
    expect(xml(4)).toContain('"akumulatif,kumulatif,tetap,posisi akhir,rata-rata"');
    expect(xml(4)).toContain('"naik,turun"');
    expect(xml(2)).toContain('"I,II,III,IV"');
    expect(xml(10)).toContain('"triwulan,sampai dengan"');
    expect(xml(7)).toContain('"belum,proses,selesai"');
    expect(xml(9)).toContain('"I,II,III,IV,Tahun"');
    expect(xml(6)).toContain('Faktor Penghambat,Tindak Lanjut');
  });

  it('keeps to what Excel allows in a rule: 255 characters of list and prompt, 32 of title, 225 of error', () => {
    const rules = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].flatMap((i) => [
      ...xml(i).matchAll(/<dataValidation ([^>]*)><formula1>(.*?)<\/formula1>/g),
    ]);
    expect(rules.length).toBeGreaterThan(20);
    for (const [, attributes = '', formula = ''] of rules) {
      const lengthOf = (name: string): number => new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1]?.length ?? 0;
      expect(formula.length).toBeLessThanOrEqual(255);
      expect(lengthOf('prompt')).toBeLessThanOrEqual(255);
      expect(lengthOf('promptTitle')).toBeLessThanOrEqual(32);
      expect(lengthOf(' error')).toBeLessThanOrEqual(225);
      expect(attributes).not.toContain('errorStyle');
    }
  });

  it('prints landscape, repeats its headings and keeps them in view', () => {
    for (const i of [3, 4, 5]) {
      expect(xml(i)).toContain('orientation="landscape"');
      expect(xml(i)).toMatch(/<pane [^>]*ySplit="6"[^>]*state="frozen"/);
    }
    expect(parts['xl/workbook.xml']).toContain('$4:$6');
    expect(xml(4)).toContain('<brk id="17" max="1048575" man="1"/>');
    expect(xml(3)).not.toContain('colBreaks');
  });
});
