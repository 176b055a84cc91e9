import type { Angka } from '../../domain/angka.ts';
import { romawi } from '../../domain/triwulan.ts';
import { formatJumlahRupiah, formatPersen, STRIP } from '../format.ts';
import { escapeHtml } from '../markdown.ts';
import { warnaTingkat } from './level-color.ts';
import type { AngkaRekap, Rekap } from './rekap-model.ts';
import { gayaRekap } from './rekap-style.ts';

/** Headings and widths in mm, in order. */
const KOLOM: readonly (readonly [string, number])[] = [
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
  ['Galat', 12],
];

/** Title of the table. */
export function judulRekap({ triwulan, tahun }: Pick<Rekap, 'triwulan' | 'tahun'>): string {
  return `Rekapitulasi Capaian Kinerja Triwulan ${romawi(triwulan)} Tahun ${tahun}`;
}

/** The table as one self-contained page, also what the PDF is printed from; `huruf` is the @font-face rules. */
export function rekapHtml(rekap: Rekap, huruf: string): string {
  const judul = escapeHtml(judulRekap(rekap));
  const kolom = KOLOM.map(([, lebar]) => `<col style="width: ${lebar}mm">`).join('');
  const kepala = KOLOM.map(([nama]) => `<th scope="col">${nama.replace('-', '&shy;')}</th>`).join('');
  const baris = rekap.baris.map((b, i) => {
    const nama = `${escapeHtml(b.unit || b.file)}${b.jabatan === '' ? '' : `<br><small>${escapeHtml(b.jabatan)}</small>`}`;
    return barisHtml(`<td>${i + 1}</td><td class="teks">${nama}</td>`, b, rekap);
  });
  const banyak = `${rekap.baris.length} unit`;
  const jumlah = barisHtml(
    `<td class="teks" colspan="2">Jumlah / rata-rata (${banyak})</td>`,
    rekap.jumlah,
    rekap,
    ' class="jumlah"',
  );
  const daerah =
    rekap.pemerintahDaerah === '' ? '' : `<p class="daerah">${escapeHtml(rekap.pemerintahDaerah)}</p>`;
  return `<!DOCTYPE html>
<html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${judul}</title><style>${huruf}
${gayaRekap()}</style></head>
<body>${daerah}<h1>${judul}</h1>
<div class="geser"><table class="utama"><colgroup>${kolom}</colgroup><thead><tr>${kepala}</tr></thead><tbody>
${baris.join('\n')}
${jumlah}</tbody></table></div>
${daftar('Perhatian', rekap.perhatian)}${tabelKurang(rekap)}${daftar('Keterangan', rekap.penjelasan)}</body></html>
`;
}

function daftar(judul: string, isi: readonly string[]): string {
  if (isi.length === 0) return '';
  return `<section><h2>${judul}</h2><ul>${isi.map((t) => `<li>${escapeHtml(t)}</li>`).join('')}</ul></section>\n`;
}

function tabelKurang({ kurang }: Rekap): string {
  if (kurang.length === 0) return '';
  const baris = kurang.map(
    (k) => `<tr><td class="teks">${escapeHtml(k.file)}</td><td class="teks">${escapeHtml(k.sebab)}</td></tr>`,
  );
  return `<section><h2>Tidak terhitung (${kurang.length})</h2><table class="kurang"><thead><tr><th scope="col">Buku kerja</th><th scope="col">Sebab</th></tr></thead><tbody>${baris.join('\n')}</tbody></table></section>\n`;
}

function barisHtml(awal: string, b: AngkaRekap, { aturan, predikat }: Rekap, atribut = ''): string {
  const persen = (n: Angka | null): string => (n === null ? STRIP : formatPersen(n, aturan.desimal));
  const angka = (teks: string | number): string => `<td>${teks}</td>`;
  const kata = (teks: string | null): string => {
    const letak = predikat.find((p) => p.predikat === teks)?.letak;
    const warna = letak === undefined ? '' : ` style="background: #${warnaTingkat(letak)}"`;
    return `<td class="kata"${warna}>${escapeHtml(teks ?? STRIP)}</td>`;
  };
  const uang = [b.pagu, b.target, b.realisasi, b.realisasiSampaiDengan].map((n) =>
    angka(formatJumlahRupiah(n)),
  );
  return `<tr${atribut}>${awal}${angka(b.indikator)}${angka(persen(b.kinerja))}${kata(b.predikatKinerja)}${uang.join('')}${angka(persen(b.keuangan))}${kata(b.predikatKeuangan)}${angka(persen(b.serapan))}<td${b.temuan.error > 0 ? ' class="galat"' : ''}>${b.temuan.error}</td></tr>`;
}
