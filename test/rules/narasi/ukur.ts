import type { BarisNarasi } from '../../../src/domain/kinerja-data.ts';
import type { Diagnostic } from '../../../src/findings/finding.ts';
import { checkNarasi } from '../../../src/narasi/check-narasi.ts';
import type { Row } from '../../../src/sheets/buku-kerja.ts';
import { HASIL } from './buku.ts';
import type { Harapan, Kalimat } from './tipe-kalimat.ts';

/** A row of Narasi as read from row `row` of the sheet: BAGIAN in B, UNTUK in C, ISI in D. */
export function barisNarasi(data: BarisNarasi, row = 2): Row<BarisNarasi> {
  const di = (column: number) => ({ sheet: 'Narasi', row, column });
  return { row, data, at: { bagian: di(2), untuk: di(3), isi: di(4) }, cetak: new Map(), sendiri: new Set() };
}

/** Findings on the sentences of one cell; what the workbook as a whole lacks (faktor-kosong) is not counted. */
export function temuanKalimat(k: Kalimat): readonly Diagnostic[] {
  const { bagian, untuk, isi } = k;
  const semua = checkNarasi([barisNarasi({ bagian, untuk, isi })], HASIL[k.buku]);
  return semua.filter((d) => d.code !== 'narasi/faktor-kosong');
}

/** How the findings of a set compare with those expected. */
export interface Ukuran {
  readonly benar: number;
  /** Found, not expected. */
  readonly palsu: readonly string[];
  /** Expected, not found. */
  readonly luput: readonly string[];
  readonly presisi: number;
  readonly daya: number;
}

function kutipan(d: Diagnostic): string {
  const { kutip, isian } = d.args;
  return kutip ?? (isian === undefined ? (d.written ?? '') : `{${isian}}`);
}

/** A finding answers an expectation when the code is the same and both point at a common piece of the text. */
function menjawab(d: Diagnostic, [kode, potongan]: Harapan, mentah: string): boolean {
  if (d.code !== `narasi/${kode}`) return false;
  const isi = mentah.replace(/\*+/g, '');
  const [a, b] = [kutipan(d), potongan].map((p) => ({
    awal: isi.indexOf(p),
    akhir: isi.indexOf(p) + p.length,
    ada: isi.includes(p),
  }));
  if (a === undefined || b === undefined || !a.ada || !b.ada || d.args.kutip === '') return false;
  return a.awal < b.akhir && b.awal < a.akhir;
}

/** Runs a set of sentences and counts. */
export function ukur(set: readonly Kalimat[]): Ukuran {
  let benar = 0;
  const palsu: string[] = [];
  const luput: string[] = [];
  for (const k of set) {
    const sisa = [...k.temuan];
    for (const d of temuanKalimat(k)) {
      const i = sisa.findIndex((h) => menjawab(d, h, k.isi));
      if (i === -1) palsu.push(`${d.code} "${kutipan(d)}" <- ${k.isi}`);
      else {
        sisa.splice(i, 1);
        benar += 1;
      }
    }
    luput.push(...sisa.map(([kode, p]) => `narasi/${kode} "${p}" <- ${k.isi}`));
  }
  return {
    benar,
    palsu,
    luput,
    presisi: benar / (benar + palsu.length),
    daya: benar / (benar + luput.length),
  };
}
