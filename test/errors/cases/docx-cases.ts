import type { Finding } from '../../../src/findings/finding.ts';
import { writeDocx } from '../../../src/word/write-docx.ts';
import type { Case } from '../case.ts';

/** A report of one section with the built-in settings; `templat` is the file that it was made from. */
async function checkTemplate(template: string, content = template): Promise<readonly Finding[]> {
  const { findings } = await writeDocx({
    html: `<body>${content}</body>`,
    title: 'Laporan',
    author: 'Nama Pejabat',
    language: 'id-ID',
    layout: {
      paper: { width: 210, height: 297 },
      margin: { top: 2.5, right: 2.5, bottom: 2.5, left: 3 },
      font: 'Arial',
      kop: '',
    },
    now: new Date('2024-06-28T00:00:00Z'),
    pageById: null,
    templates: async () => new Map([['sampul.hbs', { place: 'templat/sampul.hbs', text: template }]]),
  });
  return findings;
}

/** Cases of the codes in catalog/docx.ts. */
export const DOCX_CASES: readonly Case[] = [
  {
    code: 'docx/elemen-tidak-dikenal',
    find: () => checkTemplate('<section class="potret">\n<blockquote>Kutipan</blockquote>\n</section>'),
  },
  {
    code: 'docx/kelas-tidak-dikenal',
    find: () => checkTemplate('<section class="potret">\n<p class="catatn">Catatan</p>\n</section>'),
  },
  {
    code: 'docx/gambar-tidak-terbaca',
    find: () =>
      checkTemplate('<section class="potret"><p><img src="https://contoh.go.id/a.png" alt="Peta desa"></p></section>'),
  },
  {
    code: 'docx/daftar-belum-terisi',
    find: () =>
      checkTemplate(
        '<section class="potret"><h1 id="a">BAB I</h1><nav class="daftar"><p class="entri entri-1"><a href="#a"><span class="judul">BAB I</span></a></p></nav></section>',
      ),
  },
];
