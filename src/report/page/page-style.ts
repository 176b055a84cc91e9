import type { Pengaturan } from '../../domain/pengaturan.ts';
import { PAPER_SIZES } from './paper.ts';

/** Open families of the same metrics as the office fonts of Pengaturan (report.md, "Setting"). */
export const FONT_FAMILIES: Readonly<Record<Pengaturan['font'], string>> = {
  Arial: 'arimo',
  'Times New Roman': 'tinos',
  'Bookman Old Style': 'bonum',
  Calibri: 'carlito',
};

/** CSS of paper, margins, family and page numbers: what `@page` cannot take from a variable. */
export function pageStyle(pengaturan: Pengaturan): string {
  const { width, height } = PAPER_SIZES[pengaturan.paper];
  const m = pengaturan.margin;
  const margin = `${m.top}cm ${m.right}cm ${m.bottom}cm ${m.left}cm`;
  const text = "font-family: 'Lapkin Huruf', 'Lapkin Simbol'; font-size: 11pt;";
  const kop =
    pengaturan.kop === ''
      ? ''
      : `@top-center { content: ${cssString(pengaturan.kop)}; ${text} font-size: 9pt; width: 100%; vertical-align: bottom; padding-bottom: 4mm; border-bottom: 0.5pt solid #000; margin-bottom: 4mm; }`;
  return `@page { size: ${width}mm ${height}mm; margin: ${margin}; counter-increment: hal; ${kop}
  @bottom-center { content: counter(hal); ${text} } }
@page sampul { counter-increment: none; @top-center { content: none; border: none; } @bottom-center { content: none; } }
@page romawi { counter-increment: rom; @bottom-center { content: counter(rom, lower-roman); ${text} } }
@page lanskap { size: ${height}mm ${width}mm; }
:root { --lebar-isi: ${roundMillimeters(width - (m.left + m.right) * 10)}mm; --tinggi-isi: ${roundMillimeters(height - (m.top + m.bottom) * 10)}mm; --tinggi-lanskap: ${roundMillimeters(width - (m.top + m.bottom) * 10)}mm; --lebar-lanskap: ${roundMillimeters(height - (m.left + m.right) * 10)}mm; }`;
}

function roundMillimeters(mm: number): number {
  return Math.round(mm * 100) / 100;
}

/** A CSS string that cannot end its rule or the <style> element. */
function cssString(text: string): string {
  const safe = text.replace(/[^\p{L}\p{N} .,:()/-]/gu, (c) => `\\${c.codePointAt(0)?.toString(16)} `);
  return `"${safe}"`;
}
