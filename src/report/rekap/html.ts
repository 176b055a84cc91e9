import { romawi } from '../../domain/triwulan.ts';
import { formatJumlahRupiah, formatPersen, STRIP } from '../format.ts';
import { escapeHtml } from '../markdown.ts';
import type { BarisRekap, Rekap } from './model.ts';

const KEPALA = [
  'No.',
  'Unit kerja',
  'Indikator',
  'Capaian kinerja (%)',
  'Predikat kinerja',
  'Pagu (Rp)',
  'Target (Rp)',
  'Realisasi (Rp)',
  'Realisasi s.d. triwulan (Rp)',
  'Capaian keuangan (%)',
  'Predikat keuangan',
  'Serapan (%)',
  'Galat',
  'Peringatan',
];
const GAYA = `@page { size: 330mm 215mm; margin: 15mm 12mm; @bottom-center { content: counter(page); font: 9pt Arial, sans-serif; } }
body { font: 8pt Arial, 'Liberation Sans', sans-serif; margin: 0; }
h1 { font-size: 13pt; text-align: center; margin: 0 0 4mm; }
h2 { font-size: 11pt; margin: 6mm 0 2mm; }
table { border-collapse: collapse; width: calc(100% - 1pt); }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: 0.5pt solid #777; padding: 1mm 1.5mm; text-align: right; vertical-align: top; }
th { background: #d9e2f3; text-align: center; vertical-align: middle; }
.teks { text-align: left; }
.jumlah td { font-weight: bold; background: #f2f2f2; }
small { color: #555; }`;

/** Title of the table. */
export function judulRekap({ triwulan, tahun }: Pick<Rekap, 'triwulan' | 'tahun'>): string {
  return `Rekapitulasi Capaian Kinerja Triwulan ${romawi(triwulan)} Tahun ${tahun}`;
}

/** The table as one self-contained page, also what the PDF is printed from. */
export function rekapHtml(rekap: Rekap): string {
  const judul = escapeHtml(judulRekap(rekap));
  const kepala = KEPALA.map((k) => `<th scope="col">${k}</th>`).join('');
  const baris = rekap.baris.map((b, i) => barisHtml(String(i + 1), unit(b), b, rekap.desimal));
  const jumlah = barisHtml('', 'Jumlah / rata-rata', rekap.jumlah, rekap.desimal, ' class="jumlah"');
  const kurang = rekap.kurang.map(
    (k) => `<tr><td class="teks">${escapeHtml(k.file)}</td><td class="teks">${escapeHtml(k.sebab)}</td></tr>`,
  );
  const bagianKurang =
    kurang.length === 0
      ? ''
      : `<h2>Tidak terhitung (${kurang.length})</h2><table><thead><tr><th>Buku kerja</th><th>Sebab</th></tr></thead><tbody>${kurang.join('')}</tbody></table>`;
  return `<!DOCTYPE html>
<html lang="id"><head><meta charset="utf-8"><title>${judul}</title><style>${GAYA}</style></head>
<body><h1>${judul}</h1><table><thead><tr>${kepala}</tr></thead><tbody>${baris.join('\n')}${jumlah}</tbody></table>${bagianKurang}</body></html>
`;
}

function unit(b: BarisRekap): string {
  return `${escapeHtml(b.unit || b.file)}<br><small>${escapeHtml(b.jabatan)}</small>`;
}

function barisHtml(no: string, nama: string, b: Rekap['jumlah'], desimal: number, atribut = ''): string {
  const persen = (n: Rekap['jumlah']['kinerja']): string => (n === null ? STRIP : formatPersen(n, desimal));
  const angka = (teks: string | number): string => `<td>${teks}</td>`;
  const kata = (teks: string | null): string => `<td class="teks">${escapeHtml(teks ?? STRIP)}</td>`;
  return `<tr${atribut}>${angka(no)}<td class="teks">${nama}</td>${angka(b.indikator)}${angka(persen(b.kinerja))}${kata(b.predikatKinerja)}${[
    b.pagu,
    b.target,
    b.realisasi,
    b.realisasiSampaiDengan,
  ]
    .map((n) => angka(formatJumlahRupiah(n)))
    .join(
      '',
    )}${angka(persen(b.keuangan))}${kata(b.predikatKeuangan)}${angka(persen(b.serapan))}${angka(b.temuan.error)}${angka(b.temuan.warning)}</tr>`;
}
