import type { Angka } from '../../domain/angka.ts';
import { toRoman } from '../../domain/triwulan.ts';
import { escapeHtml } from '../../findings/escape-xml.ts';
import { formatJumlahRupiah, formatPercent, STRIP } from '../format.ts';
import { levelColor } from './level-color.ts';
import type { Rekap, RekapFigures, RekapPeriod } from './rekap-model.ts';
import { rekapStyle } from './rekap-style.ts';

/** A column: its heading, its width in mm, its cell of a row, and whether a year has it. */
interface Column {
  readonly heading: string;
  readonly width: number;
  readonly cell: (figures: RekapFigures, rekap: Rekap) => string;
  readonly inYear?: false;
}

const percentCell = (n: Angka | null, { rules }: Rekap): string =>
  textCell(n === null ? STRIP : formatPercent(n, rules.decimals));
const moneyCell = (n: Angka): string => textCell(formatJumlahRupiah(n));
const textCell = (text: string | number): string => `<td>${text}</td>`;

/** The columns behind number and unit, in order. */
const COLUMNS: readonly Column[] = [
  { heading: 'Indi-kator', width: 12, cell: ({ indikator }) => textCell(indikator) },
  { heading: 'Capaian kinerja (%)', width: 17, cell: ({ kinerja }, rekap) => percentCell(kinerja, rekap) },
  { heading: 'Predikat kinerja', width: 21, cell: (row, rekap) => wordCell(row.predikatKinerja, rekap) },
  { heading: 'Pagu (Rp)', width: 26, cell: ({ pagu }) => moneyCell(pagu) },
  { heading: 'Target (Rp)', width: 25, cell: ({ target }) => moneyCell(target), inYear: false },
  { heading: 'Realisasi (Rp)', width: 25, cell: ({ realisasi }) => moneyCell(realisasi) },
  {
    heading: 'Realisasi s.d. triwulan (Rp)',
    width: 26,
    cell: (row) => moneyCell(row.realisasiSampaiDengan),
    inYear: false,
  },
  {
    heading: 'Capaian keuangan (%)',
    width: 17,
    cell: ({ keuangan }, rekap) => percentCell(keuangan, rekap),
    inYear: false,
  },
  {
    heading: 'Predikat keuangan',
    width: 21,
    cell: (row, rekap) => wordCell(row.predikatKeuangan, rekap),
    inYear: false,
  },
  { heading: 'Serapan (%)', width: 15, cell: ({ serapan }, rekap) => percentCell(serapan, rekap) },
  {
    heading: 'Kesa-lahan',
    width: 12,
    cell: ({ findings }) => `<td${findings.error > 0 ? ' class="kesalahan"' : ''}>${findings.error}</td>`,
  },
];

function columnsOf({ isYearly }: Rekap): readonly Column[] {
  return COLUMNS.filter(({ inYear }) => isYearly !== true || inYear !== false);
}

function wordCell(text: string | null, { predikat }: Rekap): string {
  const place = predikat.find((p) => p.predikat === text)?.place;
  const color = place === undefined ? '' : ` style="background: #${levelColor(place)}"`;
  return `<td class="kata"${color}>${escapeHtml(text ?? STRIP)}</td>`;
}

/** Title of the table. */
export function rekapTitle({ triwulan, year, isYearly }: RekapPeriod): string {
  if (isYearly === true) return `Rekapitulasi Capaian Kinerja Tahun ${year}`;
  return `Rekapitulasi Capaian Kinerja Triwulan ${toRoman(triwulan)} Tahun ${year}`;
}

/** The table as one self-contained page, also what the PDF is printed from; `fontFaces` is the @font-face rules. */
export function rekapHtml(rekap: Rekap, fontFaces: string): string {
  const title = escapeHtml(rekapTitle(rekap));
  const all = [{ heading: 'No.', width: 8 }, { heading: 'Unit kerja', width: 51 }, ...columnsOf(rekap)];
  const columns = all.map(({ width }) => `<col style="width: ${width}mm">`).join('');
  const head = all.map(({ heading }) => `<th scope="col">${heading.replace('-', '&shy;')}</th>`).join('');
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

function rowHtml(start: string, figures: RekapFigures, rekap: Rekap, attributes = ''): string {
  const cells = columnsOf(rekap).map(({ cell }) => cell(figures, rekap));
  return `<tr${attributes}>${start}${cells.join('')}</tr>`;
}
