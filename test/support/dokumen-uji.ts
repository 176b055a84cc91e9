const GAYA = `
  @page { size: A4; margin: 25mm 20mm 20mm 30mm; }
  @page sampul { @bottom-center { content: '' } }
  @page depan { counter-increment: rom; @bottom-center { content: '- ' counter(rom, lower-roman) ' -' } }
  @page isi { counter-increment: hal; @bottom-center { content: '- ' counter(hal) ' -' } }
  @page melintang { size: A4 landscape; counter-increment: hal; @bottom-center { content: '- ' counter(hal) ' -' } }
  .sampul { page: sampul; break-after: page } .depan { page: depan } .isi { page: isi } .melintang { page: melintang }
  h1 { break-before: page }
`;

/** A small report with cover, front matter and `babs` chapters of `lines` lines each; one page in ten lies on its side. `gayaLain` is added to its style sheet. */
export function dokumenUji(babs: number, lines: number, gayaLain = ''): string {
  const entries = Array.from({ length: babs }, (_, i) => ({
    id: `bab-${i + 1}`,
    judul: `BAB ${i + 1} Uraian`,
  }));
  const line = (id: string, judul: string) =>
    `<p class="entri"><a href="#${id}">${judul}<span class="hal" data-untuk="${id}"></span></a></p>`;
  const bab = ({ id, judul }: { id: string; judul: string }, i: number) =>
    `<section class="${i % 10 === 9 ? 'melintang' : 'isi'}"><h1 id="${id}">${judul}</h1>` +
    `${'<p>Capaian kinerja triwulan ini sesuai target.</p>'.repeat(lines)}</section>`;
  return (
    `<!doctype html><html lang="id-ID"><head><meta charset="utf-8"><title>Laporan</title><style>${GAYA}${gayaLain}</style></head>` +
    `<body data-romawi="daftar-isi" data-arab="bab-1"><section class="sampul"><p>LAPORAN</p></section>` +
    `<section class="depan"><h1 id="daftar-isi">DAFTAR ISI</h1>${line('daftar-isi', 'Daftar Isi')}` +
    `${entries.map(({ id, judul }) => line(id, judul)).join('')}</section>${entries.map(bab).join('')}</body></html>`
  );
}
