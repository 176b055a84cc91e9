import type { Diagnostic } from '../../../src/findings/finding.ts';
import { writeDocx } from '../../../src/word/write-docx.ts';
import type { Case } from '../case.ts';

/** A report of one section with the built-in settings; `templat` is the file that it was made from. */
async function temuan(templat: string, isi = templat): Promise<readonly Diagnostic[]> {
  const { findings } = await writeDocx({
    html: `<body>${isi}</body>`,
    title: 'Laporan',
    author: 'Nama Pejabat',
    language: 'id-ID',
    tata: {
      kertas: { lebar: 210, tinggi: 297 },
      margin: { atas: 2.5, kanan: 2.5, bawah: 2.5, kiri: 3 },
      huruf: 'Arial',
      kop: '',
    },
    now: new Date('2024-06-28T00:00:00Z'),
    halaman: null,
    templat: async () => new Map([['sampul.hbs', { tempat: 'templat/sampul.hbs', teks: templat }]]),
  });
  return findings;
}

/** Cases of the codes in catalog/docx.ts. */
export const KASUS_DOCX: readonly Case[] = [
  {
    code: 'docx/elemen-tidak-dikenal',
    temuan: () => temuan('<section class="potret">\n<blockquote>Kutipan</blockquote>\n</section>'),
  },
  {
    code: 'docx/kelas-tidak-dikenal',
    temuan: () => temuan('<section class="potret">\n<p class="catatn">Catatan</p>\n</section>'),
  },
  {
    code: 'docx/gambar-tidak-terbaca',
    temuan: () =>
      temuan(
        '<section class="potret"><p><img src="https://contoh.go.id/a.png" alt="Peta desa"></p></section>',
      ),
  },
  {
    code: 'docx/daftar-belum-terisi',
    temuan: () =>
      temuan(
        '<section class="potret"><h1 id="a">BAB I</h1><nav class="daftar"><p class="entri entri-1"><a href="#a"><span class="judul">BAB I</span></a></p></nav></section>',
      ),
  },
];
