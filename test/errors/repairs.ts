import type { Code } from '../../src/findings/catalog.ts';
import { columnNumber } from '../../src/findings/cell-ref.ts';
import { makeSheetRepairs } from './sheet-repairs.ts';
import {
  addNarasi,
  clearOwn,
  contentAt,
  deleteRow,
  exchange,
  explainInNarasi,
  fillIn,
  makeSame,
  namedCell,
  ownCell,
  placeOf,
  type Repair,
  replaceByFormula,
  rewrite,
  set,
  takeNearest,
} from './told-repair.ts';

/** Why no program can do what a repair says. */
const DOCUMENT = 'only a document of the office says the true value';
const WRITER = 'only the writer knows what to say';
const CHOICE = 'the office has to choose';
const CONFIRM = 'nothing is wrong: it asks to look, and says to leave it where it is meant';
const FILE = 'it is about files, not about what the workbook says';
const TEMPLATE = 'it is about templates, not about the workbook';
const EXPORT = 'it is about an export of another system, or about which of both is right';
const LAYOUT = 'it is repaired in lapkin.peta.json';

const text = (told: Parameters<Repair>[0], name: string): string =>
  (told.finding.args as Readonly<Record<string, string | undefined>>)[name] ?? '';

/** "tulis {triwulan} sebagai ganti nomornya, atau Triwulan II". */
const placeholderFor =
  (number: RegExp, placeholder: string): Repair =>
  (told) => {
    const quote = text(told, 'kutip');
    return rewrite(told, quote, quote.replace(number, placeholder));
  };

/** The name of the row that a finding is of, as its label says it. */
const ofRow: Repair = (told) => {
  const what = /jelaskan (belanja|realisasi) itu/.exec(told.hint)?.[1];
  return what === undefined ? [] : [explainInNarasi(told, `Hal ${what} itu telah dibahas bersama.`)];
};

const swapRows: Repair = (told) => {
  const [other] = told.finding.related ?? [];
  if (other === undefined) return [];
  const at = ownCell(told);
  const withKode = /kode/i.test(told.hint) ? [at.column - 1, at.column] : [at.column];
  return [
    exchange(
      told.raw,
      withKode.map((column) => [placeOf({ ...at, column }), placeOf({ ...other, column })] as const),
    ),
  ];
};

const samePair: Repair = (told) => {
  const [other] = told.finding.related ?? [];
  const kode = [text(told, 'selKode'), text(told, 'selKodeLain')];
  if (other === undefined) return [];
  const names = { [placeOf(ownCell(told))]: contentAt(told.raw, placeOf(other)) };
  if (kode[0] === '') return [set(names)];
  return [set({ ...names, [namedCell(told, kode[0] ?? '')]: contentAt(told.raw, namedCell(told, kode[1] ?? '')) })];
};

/** A figure of a sentence replaced by the placeholder that the repair names, or by the figure of the table. */
const correctFigure: Repair = (told) => {
  const placeholder = /dengan (\{[^}]+\}(?: \{[^}]+\})?) supaya/.exec(told.hint)?.[1];
  const quote = text(told, 'kutip');
  const figure = /(?:Rp\s?)?[\d.]*\d(?:,\d+)?\s?(?:%|[A-Za-z]+)?$/;
  return placeholder === undefined ? [] : rewrite(told, quote, quote.replace(figure, placeholder));
};

const addBagian: Repair = (told) => {
  const wanted = /tambahkan (.+?) ke Bagian/.exec(told.hint)?.[1] ?? '';
  const sheet = told.raw.sheets.find((s) => s.name === 'Pengaturan');
  const row = [...(sheet?.rows ?? [])].find(([, cells]) => {
    const value = cells.get(1)?.value;
    return value?.kind === 'text' && value.text === 'Bagian';
  })?.[0];
  if (row === undefined) return [];
  const place = `Pengaturan!B${row}`;
  return [set({ [place]: `${contentAt(told.raw, place)}, ${wanted}` })];
};

const addRemedy: Repair = (told) => {
  const name = /UNTUK (.+)$/.exec(told.hint)?.[1]?.replaceAll('"', '') ?? '';
  const subject = /UNTUK kosong|tiap sub kegiatan/.test(told.hint) ? null : name;
  return [addNarasi('Tindak Lanjut', subject, 'Pelaksanaannya dibahas setiap bulan.')];
};

/** The column that a cell stands in, cleared from its heading's row on. */
const clearColumn: Repair = (told) => {
  const { sheet, column } = ownCell(told);
  const rows = told.raw.sheets.find((s) => s.name === sheet)?.rows ?? new Map();
  const places = [...rows.keys()].map((row) => placeOf({ sheet, row: Number(row), column }));
  return [set(Object.fromEntries(places.map((place) => [place, null])))];
};

const sortScale: Repair = (told) => {
  const { sheet } = ownCell(told);
  const rows = [...(told.raw.sheets.find((s) => s.name === sheet)?.rows.keys() ?? [])].filter((row) => row > 1);
  const bounds = rows.map((row) => Number(contentAt(told.raw, `${sheet}!A${row}`))).sort((a, b) => b - a);
  return [
    set(Object.fromEntries(rows.map((row, i) => [`${sheet}!A${row}`, i === rows.length - 1 ? 0 : (bounds[i] ?? 0)]))),
  ];
};

/** For every code: the edit that a program makes as the finding's words say, or why no program can. */
export const REPAIRS: Readonly<Record<Code, Repair | string>> = {
  ...makeSheetRepairs({ CONFIRM, DOCUMENT, FILE, CHOICE }),
  'baris/ganda': (told) => [deleteRow(ownCell(told).sheet, ownCell(told).row)],
  'baris/tertukar': swapRows,
  'baris/tidak-berpasangan': samePair,
  'berkas/bukan-xlsx': FILE,
  'berkas/ekspor': FILE,
  'berkas/rusak': FILE,
  'berkas/sedang-dibuka': FILE,
  'berkas/terenkripsi': FILE,
  'berkas/terlalu-besar': FILE,
  'berkas/tidak-ada': FILE,
  'banding/belum-sp2d': EXPORT,
  'banding/jumlah-ekspor': EXPORT,
  'banding/pagu': EXPORT,
  'banding/periode': EXPORT,
  'banding/rak-tidak-sama-pagu': EXPORT,
  'banding/realisasi': EXPORT,
  'banding/realisasi-sd': EXPORT,
  'banding/target': EXPORT,
  'banding/tidak-ada-di-buku': EXPORT,
  'banding/tidak-ada-di-ekspor': EXPORT,
  'docx/daftar-belum-terisi': FILE,
  'docx/elemen-tidak-dikenal': TEMPLATE,
  'docx/gambar-tidak-terbaca': TEMPLATE,
  'docx/kelas-tidak-dikenal': TEMPLATE,
  'dokumentasi/di-luar-folder': FILE,
  'dokumentasi/di-luar-keterangan': FILE,
  'dokumentasi/foto-rusak': FILE,
  'dokumentasi/foto-tidak-ada': FILE,
  'dokumentasi/tanpa-berkas': FILE,
  'dokumentasi/tidak-dicetak': addBagian,
  'gambar/pengolah-tidak-jalan': FILE,
  'gambar/rusak': FILE,
  'identitas/judul-beda': clearOwn,
  'identitas/kosong': DOCUMENT,
  'identitas/nilai': DOCUMENT,
  'identitas/tanpa-iku': clearOwn,
  'identitas/nip-angka': DOCUMENT,
  'identitas/nip-salah': DOCUMENT,
  'identitas/pangkat-golongan': (told) => {
    const pangkat = /golongan \S+ adalah ([^,]+),/.exec(told.hint)?.[1];
    return pangkat === undefined ? [] : [set({ [placeOf(ownCell(told))]: pangkat })];
  },
  'identitas/pengganti': clearOwn,
  'identitas/tahun-janggal': (told) => [set({ [placeOf(ownCell(told))]: Number(text(told, 'seharusnya')) })],
  'identitas/tanggal': DOCUMENT,
  'identitas/tidak-dikenal': takeNearest,
  'identitas/triwulan-janggal': (told) => [set({ [placeOf(ownCell(told))]: text(told, 'seharusnya') })],
  'impor/angka': EXPORT,
  'impor/bertentangan': EXPORT,
  'impor/bulan-tidak-ada': EXPORT,
  'impor/catatan': EXPORT,
  'impor/dua-bacaan': EXPORT,
  'impor/sel-sudah-berisi': EXPORT,
  'impor/sumber-berbeda': EXPORT,
  'impor/tahun': EXPORT,
  'impor/tidak-cocok': EXPORT,
  'impor/tidak-dikenal': EXPORT,
  'impor/tidak-lengkap': EXPORT,
  'jumlah/beda-satuan': clearOwn,
  'jumlah/diketik': replaceByFormula,
  'jumlah/induk': replaceByFormula,
  'jumlah/rumus-tidak-lengkap': replaceByFormula,
  'keuangan/capaian': replaceByFormula,
  'keuangan/capaian-janggal': DOCUMENT,
  'keuangan/jumlah': replaceByFormula,
  'keuangan/pagu-beda-pk': makeSame,
  'keuangan/rata-rata': replaceByFormula,
  'keuangan/realisasi-kosong': DOCUMENT,
  'keuangan/realisasi-melebihi-pagu': DOCUMENT,
  'keuangan/realisasi-mendatang': DOCUMENT,
  'keuangan/realisasi-sama': DOCUMENT,
  'keuangan/realisasi-tanpa-target': ofRow,
  'keuangan/target-beda-rencana': makeSame,
  'keuangan/target-melebihi-pagu': DOCUMENT,
  'kinerja-keuangan/timpang': CONFIRM,
  'kode/bentuk': DOCUMENT,
  'kode/induk': (told) => {
    const parent = /awal kodenya dengan ([\d.]+)/.exec(told.hint)?.[1];
    const kode = String(contentAt(told.raw, placeOf(ownCell(told))));
    if (parent === undefined) return [];
    const rest = kode.split('.').slice(parent.split('.').length);
    return [set({ [placeOf(ownCell(told))]: [parent, ...rest].join('.') })];
  },
  'kode/nama-beda': makeSame,
  'narasi/angka-beda': correctFigure,
  'narasi/bilangan': (told) => {
    const right = /^tulis (?:\{[^}]+\} atau )?(.+?)(?:, atau|$)/.exec(told.hint)?.[1];
    const quote = text(told, 'kutip');
    return right === undefined ? [] : [right, `${right} `].flatMap((w) => rewrite(told, quote, w.trim()));
  },
  'narasi/bulan-lain': CONFIRM,
  'narasi/di-luar-isi': (told) => {
    const at = ownCell(told);
    const column = columnNumber(text(told, 'isi'));
    return [exchange(told.raw, [[placeOf(at), placeOf({ ...at, column })]])];
  },
  'narasi/faktor-kosong': addRemedy,
  'narasi/isian-tanpa-baris': 'only the writer knows which sub kegiatan is meant',
  'narasi/isian-tidak-dikenal': (told) => {
    const [, from = '', to = ''] = /Ganti (\{[^}]+\}) dengan (\{[^}]+\})/.exec(told.hint) ?? [];
    return rewrite(told, from, to);
  },
  'narasi/peraturan-beda': DOCUMENT,
  'narasi/predikat-beda': (told) => {
    const right = /tulis (?:\{[^}]+\}, atau )?(.+)$/.exec(told.hint)?.[1] ?? '';
    return rewrite(told, text(told, 'kutip'), `predikat ${right}`);
  },
  'narasi/rupiah-salah-tulis': DOCUMENT,
  'narasi/selisih-beda': (told) =>
    rewrite(told, text(told, 'kutip'), /^tulis (.+?)(?:; atau pakai|$)/.exec(told.hint)?.[1] ?? ''),
  'narasi/simpulan-terbalik': WRITER,
  'narasi/tahun-beda': placeholderFor(/\d{4}/, '{tahun}'),
  'narasi/tidak-dicetak': addBagian,
  'narasi/triwulan-beda': placeholderFor(/\b(?:I{1,3}|IV|[1-4])\b/, '{triwulan}'),
  'narasi/untuk-tidak-dikenal': takeNearest,
  'pembulatan/campur': replaceByFormula,
  'pengaturan/nilai': CHOICE,
  'pengaturan/tidak-dikenal': takeNearest,
  'perubahan/mulai': CHOICE,
  'perubahan/satuan-beda': makeSame,
  'perubahan/target-triwulan': fillIn,
  'perubahan/tidak-dipakai': CONFIRM,
  'peta/catatan-beda': LAYOUT,
  'peta/judul-beda': LAYOUT,
  'peta/kolom-kurang': LAYOUT,
  'peta/lembar-tidak-ada': LAYOUT,
  'pk/berbobot': CONFIRM,
  'pk/bobot': DOCUMENT,
  'pk/bobot-kosong': clearColumn,
  'pk/jumlah': replaceByFormula,
  'pk/pagu-berulang': replaceByFormula,
  'pk/pagu-kosong': DOCUMENT,
  'pk/sasaran-tidak-dikenal': takeNearest,
  'pk/target-kosong': DOCUMENT,
  'predikat/di-celah-skala': CONFIRM,
  'rencana/anggaran-beda-pagu': fillIn,
  'rencana/arah-janggal': fillIn,
  'rencana/capaian': replaceByFormula,
  'rencana/capaian-janggal': DOCUMENT,
  'rencana/hasil-bagi': replaceByFormula,
  'rencana/jumlah': replaceByFormula,
  'rencana/pembilang-kosong': DOCUMENT,
  'rencana/penyebut-beda': CHOICE,
  'rencana/penyebut-nol': DOCUMENT,
  'rencana/persen-pecahan': fillIn,
  'rencana/predikat-dijumlah': clearOwn,
  'rencana/rata-rata': replaceByFormula,
  'rencana/realisasi-kosong': DOCUMENT,
  'rencana/realisasi-mendatang': DOCUMENT,
  'rencana/realisasi-tanpa-target': ofRow,
  'rencana/realisasi-turun': DOCUMENT,
  'rencana/satuan-beda-pk': makeSame,
  'rencana/target-beda-pk': makeSame,
  'rencana/target-tahunan': DOCUMENT,
  'rencana/target-turun': DOCUMENT,
  'renstra/predikat-dijumlah': clearOwn,
  'renstra/target-tahun': makeSame,
  'riwayat/berubah': DOCUMENT,
  'riwayat/capaian': clearOwn,
  'riwayat/satuan-beda': makeSame,
  'riwayat/tahun-ganda': (told) => [deleteRow(ownCell(told).sheet, ownCell(told).row)],
  'riwayat/tidak-cocok': (told) => {
    const cell = text(told, 'sel');
    return cell === '' ? [] : [set({ [placeOf(ownCell(told))]: contentAt(told.raw, namedCell(told, cell)) })];
  },
  'skala-nilai/ganda': (told) => [deleteRow(ownCell(told).sheet, ownCell(told).row)],
  'skala/tidak-turun': sortScale,
  'tahunan/subbab-kosong': WRITER,
  'tahunan/tanpa-pembanding': DOCUMENT,
  'tahunan/triwulan-kosong': DOCUMENT,
  'templat/berkas-tidak-dikenal': TEMPLATE,
  'templat/bukan-teks': TEMPLATE,
  'templat/gagal': TEMPLATE,
  'templat/html-mentah': TEMPLATE,
  'templat/html-terlolos': TEMPLATE,
  'templat/nama-tidak-dikenal': TEMPLATE,
  'templat/narasi-tidak-dicetak': TEMPLATE,
  'templat/parsial-tidak-ada': TEMPLATE,
  'templat/pembantu-tidak-dikenal': TEMPLATE,
  'templat/sintaks': TEMPLATE,
  'tindak-lanjut/status': (told) => {
    const word = /maksud Anda "([^"]+)"/.exec(told.hint)?.[1];
    return word === undefined ? [] : [set({ [placeOf(ownCell(told))]: word })];
  },
  'tindak-lanjut/tanpa-hasil': WRITER,
  'tindak-lanjut/terlewat': CHOICE,
};
