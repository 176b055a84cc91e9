import type { QuarterlyBagian, ReportBagian } from '../../domain/report-bagian.ts';
import { nearest } from '../../findings/nearest.ts';

/** The template of each part of the quarterly report, in its order (report.md, "Parts"). */
export const BAGIAN_TEMPLATES: Readonly<Record<QuarterlyBagian, string>> = {
  Sampul: 'sampul.hbs',
  'Kata Pengantar': 'kata-pengantar.hbs',
  'Daftar Isi': 'daftar-isi.hbs',
  'Daftar Tabel': 'daftar-tabel.hbs',
  'Daftar Gambar': 'daftar-gambar.hbs',
  Ikhtisar: 'ikhtisar.hbs',
  'BAB I': 'bab-1-pendahuluan.hbs',
  'BAB II': 'bab-2-perjanjian-kinerja.hbs',
  'BAB III': 'bab-3-realisasi-kinerja.hbs',
  'BAB IV': 'bab-4-realisasi-keuangan.hbs',
  'BAB V': 'bab-5-penutup.hbs',
  'Lampiran Perjanjian Kinerja': 'lampiran-perjanjian-kinerja.hbs',
  'Lampiran Rencana Aksi': 'lampiran-rencana-aksi.hbs',
  'Lampiran Matriks': 'lampiran-matriks.hbs',
  Dokumentasi: 'dokumentasi.hbs',
  Temuan: 'temuan.hbs',
};

/** The templates of the parts of the yearly report; those that both reports have are shared. */
export const YEARLY_TEMPLATES: Readonly<Partial<Record<ReportBagian, string>>> = {
  Sampul: BAGIAN_TEMPLATES.Sampul,
  'Kata Pengantar': BAGIAN_TEMPLATES['Kata Pengantar'],
  Ikhtisar: 'lkjip-ikhtisar.hbs',
  'Daftar Isi': BAGIAN_TEMPLATES['Daftar Isi'],
  'Daftar Tabel': BAGIAN_TEMPLATES['Daftar Tabel'],
  'Daftar Gambar': BAGIAN_TEMPLATES['Daftar Gambar'],
  'BAB I': 'lkjip-bab-1.hbs',
  'BAB II': 'lkjip-bab-2.hbs',
  'BAB III': 'lkjip-bab-3.hbs',
  'BAB IV': 'lkjip-bab-4.hbs',
  'Lampiran Perjanjian Kinerja': BAGIAN_TEMPLATES['Lampiran Perjanjian Kinerja'],
  'Lampiran Rencana Aksi': 'lkjip-lampiran-rencana-aksi.hbs',
  'Lampiran Pengukuran Kinerja': 'lkjip-lampiran-pengukuran.hbs',
  'Lampiran Tindak Lanjut': 'lkjip-lampiran-tindak-lanjut.hbs',
  Dokumentasi: BAGIAN_TEMPLATES.Dokumentasi,
  Temuan: BAGIAN_TEMPLATES.Temuan,
};

/** The frame around the parts. */
export const FRAME_TEMPLATE = 'laporan.hbs';
export const STYLE_FILE = 'laporan.css';
/** Partials stand in this folder and are called by {{> bagian/nama}}. */
export const PARTIALS_FOLDER = 'bagian/';

/** The name that was probably meant: the general one of a special one (`tabel` of `tabel-pk`), else the most alike. */
export function nearestTemplate(name: string, known: readonly string[]): string {
  const general = known.find((one) => name.startsWith(`${one.replace(/\.hbs$/, '')}-`));
  return general ?? nearest(name, known) ?? '';
}

/** How Handlebars compiles them, here and in the bundle. */
export const COMPILE_OPTIONS = { strict: true, knownHelpersOnly: true } as const;

/** A template file: where it was read, for messages, and its text. */
export interface TemplateFile {
  readonly place: string;
  readonly text: string;
  /** Not one of the built-in ones. */
  readonly isOwn?: boolean;
}

/** Template files by their path below the folder (`bagian/kolom.hbs`), and the @font-face rules of the chosen family. */
export interface TemplateSource {
  readonly files: ReadonlyMap<string, TemplateFile>;
  readonly fontFaces: string;
}
