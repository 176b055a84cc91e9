import { aman, el } from './xml-element.ts';

/** Look of a run: bold, italic, underlined, and its size in half-points. */
export interface Rupa {
  readonly tebal?: boolean;
  readonly miring?: boolean;
  readonly garis?: boolean;
  readonly ukuran?: number;
}

/** A run of text; `ganti` line breaks stand before it. */
export function teksLarik(teks: string, rupa: Rupa = {}, ganti = 0): string {
  const sifat = [
    rupa.tebal === true ? '<w:b/><w:bCs/>' : '',
    rupa.miring === true ? '<w:i/><w:iCs/>' : '',
    rupa.ukuran === undefined ? '' : `<w:sz w:val="${rupa.ukuran}"/><w:szCs w:val="${rupa.ukuran}"/>`,
    rupa.garis === true ? '<w:u w:val="single"/>' : '',
  ].join('');
  const rPr = sifat === '' ? '' : `<w:rPr>${sifat}</w:rPr>`;
  return `<w:r>${rPr}${'<w:br/>'.repeat(ganti)}<w:t xml:space="preserve">${aman(teks)}</w:t></w:r>`;
}

/** A run that goes to the next tab stop. */
export function tab(): string {
  return '<w:r><w:tab/></w:r>';
}

/** Text between the two ends of a bookmark; `nomor` must be its own in the document. */
export function penanda(nomor: number, nama: string, isi: string): string {
  const awal = el('w:bookmarkStart', { 'w:id': nomor, 'w:name': nama });
  return `${awal}${isi}${el('w:bookmarkEnd', { 'w:id': nomor })}`;
}

function karakterMedan(jenis: 'begin' | 'separate' | 'end', kotor = false): string {
  return el('w:r', {}, el('w:fldChar', { 'w:fldCharType': jenis, 'w:dirty': kotor ? 'true' : undefined }));
}

/** The runs that open a complex field: begin, instruction, separate. `kotor` asks Word to compute it on opening. */
export function awalMedan(perintah: string, kotor = false): string {
  const instruksi = el('w:instrText', { 'xml:space': 'preserve' }, aman(` ${perintah} `));
  return [karakterMedan('begin', kotor), el('w:r', {}, instruksi), karakterMedan('separate')].join('');
}

/** The run that closes the field that awalMedan opened. */
export function akhirMedan(): string {
  return karakterMedan('end');
}

/** A complex field with the result it shows until it is computed. */
export function medan(perintah: string, hasil: string, kotor = false): string {
  return `${awalMedan(perintah, kotor)}${teksLarik(hasil)}${akhirMedan()}`;
}

/** A link to a bookmark. */
export function tautan(nama: string, isi: string): string {
  return el('w:hyperlink', { 'w:anchor': nama, 'w:history': '1' }, isi);
}
