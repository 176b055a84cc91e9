const STYLE = `
  @page { size: A4; margin: 25mm 20mm 20mm 30mm; }
  @page sampul { @bottom-center { content: '' } }
  @page depan { counter-increment: rom; @bottom-center { content: '- ' counter(rom, lower-roman) ' -' } }
  @page isi { counter-increment: hal; @bottom-center { content: '- ' counter(hal) ' -' } }
  @page melintang { size: A4 landscape; counter-increment: hal; @bottom-center { content: '- ' counter(hal) ' -' } }
  .sampul { page: sampul; break-after: page } .depan { page: depan } .isi { page: isi } .melintang { page: melintang }
  h1 { break-before: page }
`;

/** A small report with cover, front matter and `babs` chapters of `lines` lines each; one page in ten lies on its side. `extraStyle` is added to its style sheet. */
export function makeTestDocument(babCount: number, lines: number, extraStyle = ''): string {
  const entries = Array.from({ length: babCount }, (_, i) => ({
    id: `bab-${i + 1}`,
    title: `BAB ${i + 1} Uraian`,
  }));
  const line = (id: string, title: string) =>
    `<p class="entri"><a href="#${id}">${title}<span class="hal" data-untuk="${id}"></span></a></p>`;
  const writeBab = ({ id, title }: { id: string; title: string }, i: number) =>
    `<section class="${i % 10 === 9 ? 'melintang' : 'isi'}"><h1 id="${id}">${title}</h1>` +
    `${'<p>Capaian kinerja triwulan ini sesuai target.</p>'.repeat(lines)}</section>`;
  return (
    `<!doctype html><html lang="id-ID"><head><meta charset="utf-8"><title>Laporan</title><style>${STYLE}${extraStyle}</style></head>` +
    `<body data-romawi="daftar-isi" data-arab="bab-1"><section class="sampul"><p>LAPORAN</p></section>` +
    `<section class="depan"><h1 id="daftar-isi">DAFTAR ISI</h1>${line('daftar-isi', 'Daftar Isi')}` +
    `${entries.map(({ id, title }) => line(id, title)).join('')}</section>${entries.map(writeBab).join('')}</body></html>`
  );
}
