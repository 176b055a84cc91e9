import { lebarIsi, type TataDokumen, twip } from './tata.ts';

/** The styles that the docx package cannot state, as XML for styles.xml: of tables, and of contents lists with dots. */
export function gayaTambahan(t: TataDokumen): string {
  return [
    gayaTabel('TabelLaporan', 'Tabel Laporan', true),
    gayaTabel('TabelPolos', 'Tabel Polos', false),
    gayaDaftar(t, 'TOC1', 'toc 1', 0, 6, true),
    gayaDaftar(t, 'TOC2', 'toc 2', 454, 0, false),
    gayaDaftar(t, 'TOC3', 'toc 3', 794, 0, false),
    gayaDaftar(t, 'TableofFigures', 'table of figures', 454, 0, false),
  ].join('');
}

/** A line of a contents list: dots up to the page number at the right margin, long titles clear of the numbers. */
function gayaDaftar(
  t: TataDokumen,
  id: string,
  nama: string,
  kiri: number,
  sebelum: number,
  tebal: boolean,
): string {
  const kanan = lebarIsi(t, false);
  const jarak = `<w:spacing w:before="${twip(sebelum)}" w:after="40" w:line="${twip(1.4 * 12)}" w:lineRule="atLeast"/>`;
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${nama}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:uiPriority w:val="39"/><w:pPr><w:keepLines/><w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${kanan}"/></w:tabs>${jarak}<w:ind w:left="${kiri}"/><w:jc w:val="left"/></w:pPr>${tebal ? '<w:rPr><w:b/></w:rPr>' : ''}</w:style>`;
}

const SISI = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];

function gayaTabel(id: string, nama: string, garis: boolean): string {
  const sisi = SISI.map((s) => `<w:${s} w:val="single" w:sz="6" w:space="0" w:color="000000"/>`).join('');
  const tepi = garis ? `<w:tblBorders>${sisi}</w:tblBorders>` : '';
  const ruang = [
    ['top', 30],
    ['left', 80],
    ['bottom', 30],
    ['right', 80],
  ].map(([s, w]) => `<w:${s} w:w="${w}" w:type="dxa"/>`);
  return `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${nama}"/><w:uiPriority w:val="59"/><w:qFormat/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>${tepi}<w:tblCellMar>${ruang.join('')}</w:tblCellMar></w:tblPr></w:style>`;
}
