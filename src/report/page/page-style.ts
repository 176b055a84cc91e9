import type { Pengaturan } from '../../domain/pengaturan.ts';
import { UKURAN_KERTAS } from './paper.ts';

/** Open families of the same metrics as the office fonts of Pengaturan (report.md, "Setting"). */
export const KELUARGA_HURUF: Readonly<Record<Pengaturan['huruf'], string>> = {
  Arial: 'arimo',
  'Times New Roman': 'tinos',
  'Bookman Old Style': 'bonum',
  Calibri: 'carlito',
};

/** CSS of paper, margins, family and page numbers: what `@page` cannot take from a variable. */
export function gayaHalaman(p: Pengaturan): string {
  const { lebar, tinggi } = UKURAN_KERTAS[p.kertas];
  const m = p.margin;
  const margin = `${m.atas}cm ${m.kanan}cm ${m.bawah}cm ${m.kiri}cm`;
  const teks = "font-family: 'Lapkin Huruf', 'Lapkin Simbol'; font-size: 11pt;";
  const kop =
    p.kopHalaman === ''
      ? ''
      : `@top-center { content: ${cssString(p.kopHalaman)}; ${teks} font-size: 9pt; width: 100%; vertical-align: bottom; padding-bottom: 4mm; border-bottom: 0.5pt solid #000; margin-bottom: 4mm; }`;
  return `@page { size: ${lebar}mm ${tinggi}mm; margin: ${margin}; counter-increment: hal; ${kop}
  @bottom-center { content: counter(hal); ${teks} } }
@page sampul { counter-increment: none; @top-center { content: none; border: none; } @bottom-center { content: none; } }
@page romawi { counter-increment: rom; @bottom-center { content: counter(rom, lower-roman); ${teks} } }
@page lanskap { size: ${tinggi}mm ${lebar}mm; }
:root { --lebar-isi: ${bulat(lebar - (m.kiri + m.kanan) * 10)}mm; --tinggi-isi: ${bulat(tinggi - (m.atas + m.bawah) * 10)}mm; --tinggi-lanskap: ${bulat(lebar - (m.atas + m.bawah) * 10)}mm; --lebar-lanskap: ${bulat(tinggi - (m.kiri + m.kanan) * 10)}mm; }`;
}

function bulat(mm: number): number {
  return Math.round(mm * 100) / 100;
}

/** A CSS string that cannot end its rule or the <style> element. */
function cssString(teks: string): string {
  const aman = teks.replace(/[^\p{L}\p{N} .,:()/-]/gu, (c) => `\\${c.codePointAt(0)?.toString(16)} `);
  return `"${aman}"`;
}
