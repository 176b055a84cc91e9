import type { Angka } from '../../domain/angka.ts';
import { toRoman } from '../../domain/triwulan.ts';
import { escapeHtml } from '../../findings/escape-xml.ts';
import { formatJumlahRupiah, formatPercent, STRIP } from '../format.ts';
import { levelColor } from './level-color.ts';
import type { Rekap, RekapFigures } from './rekap-model.ts';
import { rekapStyle } from './rekap-style.ts';

/** Headings and widths in mm, in order. */
const COLUMNS: readonly (readonly [string, number])[] = [
  ['No.', 8],
  ['Unit kerja', 51],
  ['Indi-kator', 12],
  ['Capaian kinerja (%)', 17],
  ['Predikat kinerja', 21],
  ['Pagu (Rp)', 26],
  ['Target (Rp)', 25],
  ['Realisasi (Rp)', 25],
  ['Realisasi s.d. triwulan (Rp)', 26],
  ['Capaian keuangan (%)', 17],
  ['Predikat keuangan', 21],
  ['Serapan (%)', 15],
  ['Kesa-lahan', 12],
];

/** Title of the table. */
export function rekapTitle({ triwulan, year }: Pick<Rekap, 'triwulan' | 'year'>): string {
  return `Rekapitulasi Capaian Kinerja Triwulan ${toRoman(triwulan)} Tahun ${year}`;
}

/** The table as one self-contained page, also what the PDF is printed from; `fontFaces` is the @font-face rules. */
export function rekapHtml(rekap: Rekap, fontFaces: string): string {
  const title = escapeHtml(rekapTitle(rekap));
  const columns = COLUMNS.map(([, width]) => `<col style="width: ${width}mm">`).join('');
  const head = COLUMNS.map(([name]) => `<th scope="col">${name.replace('-', '&shy;')}</th>`).join('');
  const rows = rekap.rows.map((b, i) => {
    const name = `${escapeHtml(b.unit || b.file)}${b.jabatan === '' ? '' : `<br><small>${escapeHtml(b.jabatan)}</small>`}`;
    return rowHtml(`<td>${i + 1}</td><td class="teks">${name}</td>`, b, rekap);
  });
  const count = `${rekap.rows.length} unit`;
  const jumlah = rowHtml(
    `<td class="teks" colspan="2">Jumlah / rata-rata (${count})</td>`,
    rekap.jumlah,
    rekap,
    ' class="jumlah"',
  );
  const region = rekap.regionalGovernment === '' ? '' : `<p class="daerah">${escapeHtml(rekap.regionalGovernment)}</p>`;
  return `<!DOCTYPE html>
<html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${fontFaces}
${rekapStyle()}</style></head>
<body>${region}<h1>${title}</h1>
<div class="geser"><table class="utama"><colgroup>${columns}</colgroup><thead><tr>${head}</tr></thead><tbody>
${rows.join('\n')}
${jumlah}</tbody></table></div>
${listSection('Peringatan', rekap.cautions)}${missingTable(rekap)}${listSection('Keterangan', rekap.explanations)}</body></html>
`;
}

function listSection(title: string, items: readonly string[]): string {
  if (items.length === 0) return '';
  return `<section><h2>${title}</h2><ul>${items.map((t) => `<li>${escapeHtml(t)}</li>`).join('')}</ul></section>\n`;
}

function missingTable({ missing }: Rekap): string {
  if (missing.length === 0) return '';
  const rows = missing.map(
    (k) => `<tr><td class="teks">${escapeHtml(k.file)}</td><td class="teks">${escapeHtml(k.sebab)}</td></tr>`,
  );
  return `<section><h2>Tidak terhitung (${missing.length})</h2><table class="kurang"><thead><tr><th scope="col">Buku kerja</th><th scope="col">Sebab</th></tr></thead><tbody>${rows.join('\n')}</tbody></table></section>\n`;
}

function rowHtml(start: string, figures: RekapFigures, { rules, predikat }: Rekap, attributes = ''): string {
  const percent = (n: Angka | null): string => (n === null ? STRIP : formatPercent(n, rules.decimals));
  const figureCell = (text: string | number): string => `<td>${text}</td>`;
  const wordCell = (text: string | null): string => {
    const place = predikat.find((p) => p.predikat === text)?.place;
    const color = place === undefined ? '' : ` style="background: #${levelColor(place)}"`;
    return `<td class="kata"${color}>${escapeHtml(text ?? STRIP)}</td>`;
  };
  const money = [figures.pagu, figures.target, figures.realisasi, figures.realisasiSampaiDengan].map((n) =>
    figureCell(formatJumlahRupiah(n)),
  );
  return `<tr${attributes}>${start}${figureCell(figures.indikator)}${figureCell(percent(figures.kinerja))}${wordCell(figures.predikatKinerja)}${money.join('')}${figureCell(percent(figures.keuangan))}${wordCell(figures.predikatKeuangan)}${figureCell(percent(figures.serapan))}<td${figures.findings.error > 0 ? ' class="kesalahan"' : ''}>${figures.findings.error}</td></tr>`;
}
