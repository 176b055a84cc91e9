import type { HasilKinerja } from '../../domain/hasil.ts';
import type { NarasiBagian } from '../../domain/kinerja-data.ts';
import { makeSubjectFinder, type NarasiSubject } from '../../domain/narasi-place.ts';
import { escapeHtml } from '../../findings/escape-xml.ts';
import { narasiHtml } from './fill-placeholder.ts';

/** The texts of Narasi as HTML, each in its one place; '' where Narasi is silent. */
export interface NarasiTexts {
  /** On the whole report. */
  ofWhole(bagian: NarasiBagian): string;
  /** On a kegiatan, by its index in the results, or on a sub kegiatan of it. */
  ofKegiatan(bagian: NarasiBagian, kegiatan: number): string;
  ofSubKegiatan(bagian: NarasiBagian, kegiatan: number, name: string): string;
  /** On kegiatan and sub kegiatan, in the order of the results, each under its name: for parts without rows. */
  underNames(bagian: NarasiBagian): string;
  /** On the whole report, where Narasi is silent `own`, then on kegiatan and sub kegiatan under their names. */
  together(bagian: NarasiBagian, own?: string): string;
  /** Names of a kegiatan's sub kegiatan that any text is about, as the tables write them. */
  subKegiatanOf(kegiatan: number): readonly string[];
}

/** The texts of one BAGIAN on one subject, as HTML. */
interface NarasiText {
  readonly bagian: NarasiBagian;
  readonly subject: NarasiSubject;
  readonly html: string;
}

/** The texts of Narasi that have a place in the report, one for each BAGIAN and subject, in the order of the sheet. */
export function listNarasiTexts(hasil: HasilKinerja): readonly NarasiText[] {
  const findSubject = makeSubjectFinder(hasil);
  const groups = new Map<string, Omit<NarasiText, 'html'> & { readonly contents: string[] }>();
  for (const { bagian, subject: name, content } of hasil.data.narasi) {
    const subject = findSubject(name);
    // A name that is not there has its finding.
    if (subject === null || content.trim() === '') continue;
    const key = keyOf(bagian, subject);
    const group = groups.get(key) ?? { bagian, subject, contents: [] };
    groups.set(key, group);
    group.contents.push(content);
  }
  return [...groups.values()].map(({ bagian, subject, contents }) => ({
    bagian,
    subject,
    html: narasiHtml(contents.join('\n\n'), hasil, subject.name),
  }));
}

/** Sorts the texts of Narasi by the places at which the report prints them. */
export function sortNarasiTexts(hasil: HasilKinerja): NarasiTexts {
  const texts = listNarasiTexts(hasil);
  const byPlace = new Map(texts.map((text) => [keyOf(text.bagian, text.subject), text.html]));
  const find = (bagian: NarasiBagian, subject: NarasiSubject): string => byPlace.get(keyOf(bagian, subject)) ?? '';
  const ofWhole = (bagian: NarasiBagian): string => find(bagian, { level: 'laporan', kegiatan: -1, name: '' });
  const underNames = (bagian: NarasiBagian): string =>
    texts
      .filter((text) => text.bagian === bagian && text.subject.level !== 'laporan')
      .sort((a, b) => a.subject.kegiatan - b.subject.kegiatan || rank(a.subject) - rank(b.subject))
      .map((text) => `<p class="sub"><strong>${escapeHtml(text.subject.name)}</strong></p>\n${text.html}`)
      .join('\n');
  return {
    ofWhole,
    ofKegiatan: (bagian, kegiatan) => find(bagian, { level: 'kegiatan', kegiatan, name: '' }),
    ofSubKegiatan: (bagian, kegiatan, name) => find(bagian, { level: 'sub kegiatan', kegiatan, name }),
    underNames,
    together: (bagian, own = '') => joinTexts(ofWhole(bagian) || own, underNames(bagian)),
    subKegiatanOf: (kegiatan) => [
      ...new Set(
        texts
          .filter(({ subject }) => subject.level === 'sub kegiatan' && subject.kegiatan === kegiatan)
          .map(({ subject }) => subject.name),
      ),
    ],
  };
}

/** Texts one after the other; '' where all are. */
export function joinTexts(...texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n');
}

/** A kegiatan before its sub kegiatan, which keep the order of the sheet. */
function rank(subject: NarasiSubject): number {
  return subject.level === 'kegiatan' ? 0 : 1;
}

/** By the name as it first stands, so that a second spelling of it does not print the text again. */
function keyOf(bagian: NarasiBagian, { level, kegiatan, name }: NarasiSubject): string {
  return `${bagian} ${kegiatan}${level === 'sub kegiatan' ? ` ${name}` : ''}`;
}
