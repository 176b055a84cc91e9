import { lebarIsi, type TataDokumen, twip } from './document-layout.ts';

/** Letters of a contents list in points. */
export const UKURAN_ENTRI = 12;

interface RupaEntri {
  /** Indent in twips. */
  readonly kiri: number;
  /** Points above it. */
  readonly sebelum: number;
  readonly tebal: boolean;
}

const NAMA_ENTRI = {
  TOC1: 'toc 1',
  TOC2: 'toc 2',
  TOC3: 'toc 3',
  TableofFigures: 'table of figures',
} as const;

/** Look of an entry of a contents list by its style. */
export function rupaEntri(id: string): RupaEntri {
  if (id === 'TOC1') return { kiri: 0, sebelum: 6, tebal: true };
  return { kiri: id === 'TOC3' ? 794 : 454, sebelum: 0, tebal: false };
}

/** The styles that the docx package cannot state, as XML for styles.xml: of tables, and of contents lists with dots. */
export function gayaTambahan(t: TataDokumen): string {
  return [
    gayaTabel('TabelLaporan', 'Tabel Laporan', true),
    gayaTabel('TabelPolos', 'Tabel Polos', false),
    ...Object.entries(NAMA_ENTRI).map(([id, nama]) => gayaDaftar(t, id, nama, rupaEntri(id))),
  ].join('');
}

/** A line of a contents list: dots up to the page number at the right margin. */
function gayaDaftar(t: TataDokumen, id: string, nama: string, r: RupaEntri): string {
  const kanan = lebarIsi(t, false);
  const jarak = `<w:spacing w:before="${twip(r.sebelum)}" w:after="40" w:line="${twip(1.4 * UKURAN_ENTRI)}" w:lineRule="atLeast"/>`;
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${nama}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:uiPriority w:val="39"/><w:pPr><w:keepLines/><w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${kanan}"/></w:tabs>${jarak}<w:ind w:left="${r.kiri}"/><w:jc w:val="left"/></w:pPr>${r.tebal ? '<w:rPr><w:b/></w:rPr>' : ''}</w:style>`;
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
