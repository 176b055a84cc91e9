import { describe, expect, it } from 'vitest';
import { bukuKerja } from '../../src/app/init/init-workbook.ts';
import { KUNCI_IDENTITAS, KUNCI_PENGATURAN } from '../../src/sheets/declarations/fields.ts';
import { LEMBAR_KEUANGAN } from '../../src/sheets/declarations/keuangan-columns.ts';
import { LEMBAR_PK } from '../../src/sheets/declarations/pk-columns.ts';
import { LEMBAR_RENCANA } from '../../src/sheets/declarations/rencana-columns.ts';
import { ISI_KOSONG } from '../../src/workbook/empty-content.ts';
import { unzip } from '../annotate/buku-zip.ts';
import { bacaBuku, isi, lembar, selRumus } from './sel-uji.ts';

const { bytes } = await bukuKerja(ISI_KOSONG, 12);
const buku = bacaBuku(bytes);
const bagian = unzip(Buffer.from(bytes));

/** XML of a sheet by its place in the workbook. */
function xml(nomor: number): string {
  return (bagian[`xl/worksheets/sheet${nomor}.xml`] ?? '').replaceAll('&quot;', '"');
}

describe('an empty workbook', () => {
  it('has every declared heading and key', () => {
    const teks = (nama: string): Set<string> =>
      new Set(
        [...lembar(buku, nama).rows.values()].flatMap((r) =>
          [...r.values()].map((c) => ('text' in c.value ? c.value.text : '')),
        ),
      );
    const tanpa: Record<string, string[]> = {
      'Rencana Aksi': ['PROGRAM'],
      'Realisasi Keuangan': ['PROGRAM', 'KEGIATAN'],
    };
    for (const d of [LEMBAR_PK, LEMBAR_RENCANA, LEMBAR_KEUANGAN]) {
      const ada = teks(d.nama);
      const hilang = [...d.kolom, ...d.triwulan].map((k) => k.judul).filter((j) => !ada.has(j));
      expect(hilang).toEqual(tanpa[d.nama] ?? []);
    }
    const identitas = teks('Identitas');
    const pengaturan = teks('Pengaturan');
    expect(KUNCI_IDENTITAS.filter((k) => !identitas.has(k.judul))).toEqual([]);
    expect(KUNCI_PENGATURAN.filter((k) => !pengaturan.has(k.judul))).toEqual([]);
  });

  it('stores "" in every formula but the plain sums, which store 0', () => {
    for (const [alamat, cell] of selRumus(buku)) {
      if (alamat.endsWith('!A2') || cell.formula?.startsWith('"Rata-rata') === true) continue;
      const hasil = cell.formula?.startsWith('SUM(') === true ? '0' : '';
      expect([alamat, 'text' in cell.value ? cell.value.text : cell.value.type]).toEqual([alamat, hasil]);
    }
  });

  it('has one row of each table for --baris, then the totals', () => {
    expect(isi(lembar(buku, 'PK'), 'A19')).toBe('Jumlah');
    expect(isi(lembar(buku, 'Rencana Aksi'), 'A20')).toBe('Rata-rata Capaian Kinerja');
    expect(isi(lembar(buku, 'Realisasi Keuangan'), 'A19')).toBe('Jumlah');
  });

  it('is protected without a password, and rows may be put in', () => {
    for (let i = 1; i <= 8; i++) {
      const kunci = /<sheetProtection[^>]*>/.exec(xml(i))?.[0] ?? '';
      expect(kunci).toContain('sheet="1"');
      expect(kunci).toContain('insertRows="0"');
      expect(kunci).not.toMatch(/hashValue|password/);
    }
  });

  it('leaves input cells and formulas of rows unlocked, headings and totals locked', () => {
    const cellXfs = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(bagian['xl/styles.xml'] ?? '')?.[1] ?? '';
    const gaya = [...cellXfs.matchAll(/<xf [^>]*?(?:\/>|[^/]>.*?<\/xf>)/gs)].map((m) => m[0]);
    const terkunci = (alamat: string): boolean => {
      const s = new RegExp(`<c r="${alamat}" s="(\\d+)"`).exec(xml(3))?.[1];
      const xf = gaya[Number(s)];
      if (xf === undefined) throw new Error(`no style for ${alamat}`);
      return !xf.includes('locked="0"');
    };
    expect(['A4', 'G4', 'A19', 'I19'].map(terkunci)).toEqual([true, true, true, true]);
    expect(['A7', 'D7', 'G7', 'I18'].map(terkunci)).toEqual([false, false, false, false]);
  });

  it('offers lists for JENIS, ARAH, Triwulan, Basis and BAGIAN', () => {
    expect(xml(4)).toContain('"akumulatif,kumulatif,tetap,posisi akhir,rata-rata"');
    expect(xml(4)).toContain('"naik,turun"');
    expect(xml(2)).toContain('"I,II,III,IV"');
    expect(xml(8)).toContain('"triwulan,sampai dengan"');
    expect(xml(6)).toContain('Faktor Penghambat,Tindak Lanjut');
  });

  it('keeps to what Excel allows in a rule: 255 characters of list and prompt, 32 of title, 225 of error', () => {
    const aturan = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((i) => [
      ...xml(i).matchAll(/<dataValidation ([^>]*)><formula1>(.*?)<\/formula1>/g),
    ]);
    expect(aturan.length).toBeGreaterThan(20);
    for (const [, sifat = '', rumus = ''] of aturan) {
      const panjang = (nama: string): number => new RegExp(`${nama}="([^"]*)"`).exec(sifat)?.[1]?.length ?? 0;
      expect(rumus.length).toBeLessThanOrEqual(255);
      expect(panjang('prompt')).toBeLessThanOrEqual(255);
      expect(panjang('promptTitle')).toBeLessThanOrEqual(32);
      expect(panjang(' error')).toBeLessThanOrEqual(225);
      expect(sifat).not.toContain('errorStyle');
    }
  });

  it('prints landscape, repeats its headings and keeps them in view', () => {
    for (const i of [3, 4, 5]) {
      expect(xml(i)).toContain('orientation="landscape"');
      expect(xml(i)).toMatch(/<pane [^>]*ySplit="6"[^>]*state="frozen"/);
    }
    expect(bagian['xl/workbook.xml']).toContain('$4:$6');
    expect(xml(4)).toContain('<brk id="17" max="1048575" man="1"/>');
    expect(xml(3)).not.toContain('colBreaks');
  });
});
