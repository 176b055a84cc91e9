import type { HasilKinerja } from '../domain/hasil.ts';
import type { NarasiRow } from '../domain/kinerja-data.ts';
import { nameKey } from '../domain/name-key.ts';
import type { CellRef } from '../findings/cell-ref.ts';
import type { Row } from '../sheets/buku-kerja.ts';
import type { Mention, TimeReference } from './mention.ts';
import type { NameList, Scope } from './narasi-scope.ts';
import { readSentence } from './read-sentence.ts';
import { readTokens } from './sentence-lexer.ts';
import { splitParagraphs } from './split-paragraphs.ts';
import type { Token } from './token.ts';

/** A sentence of a cell, read. */
export interface Sentence {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  /** What was spoken of before the sentence. */
  readonly scopeBefore: Scope | null;
}

/** A cell of Narasi, read against the results. */
export interface NarasiCell {
  readonly at: CellRef;
  readonly row: NarasiRow;
  /** What UNTUK names; the whole when blank; null when it names nothing known. */
  readonly subject: Scope | null;
  readonly sentences: readonly Sentence[];
  /** The names of the workbook. */
  readonly names: NameList;
}

/** What every saying about results has in it: a figure, a number word, a claim, a predikat or a quarter. The rest needs no reading. */
const SIGNIFICANT =
  /\d|persen|predikat|kategori|kriteria|interpretasi|tercapai|(?:capai|penuhi|lampaui|lebihi|bawah|atas|sesuai|dari|sentuh|sampai)(?: dengan)? target|(?:triwulan|\btw)[\s.-]+(?:ke[\s-]*)?(?:i|v|pertama|kedua|ketiga|keempat|lalu|sebelum|berikut|selanjut|mendatang|depan)|\b(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|se(?:puluh|belas|ratus|ribu))\b/i;

/** Reads cells of Narasi. */
export function makeCellReader(hasil: HasilKinerja, names: NameList): (row: Row<NarasiRow>) => NarasiCell {
  const satuan = new Set(hasil.kinerja.flatMap((b) => nameKey(b.satuan).split(' ')));
  const predikat = hasil.data.skala.map((t) => t.predikat).sort((a, b) => b.length - a.length);
  const { triwulan, year } = hasil.data;
  const lexerContext = { names, triwulan, year, predikat };
  return (row) => {
    const subject = subjectScope(row.data.subject, names);
    const sentences = splitParagraphs(row.data.content).flatMap((paragraph) => {
      if (row.data.bagian === 'Dasar Hukum' || !paragraph.some((text) => SIGNIFICANT.test(text))) {
        return paragraph.map((text): Sentence => ({ text, tokens: [], mentions: [], scopeBefore: subject }));
      }
      let scope = subject;
      let time: TimeReference = 'biasa';
      return paragraph.map((text): Sentence => {
        const tokens = readTokens(text, lexerContext);
        const reading = readSentence({ sentence: text, tokens, triwulan, scope, time, satuan });
        const scopeBefore = scope;
        ({ scope, time } = reading);
        return { text, tokens, mentions: reading.mentions, scopeBefore };
      });
    });
    return { at: row.at.content, row: row.data, subject, sentences, names };
  };
}

/** Where a finding of a sentence stands, and what the sentence speaks of. */
export function placeOf(cell: NarasiCell, name: string): { at: CellRef; label?: string } {
  return name === '' ? { at: cell.at } : { at: cell.at, label: name };
}

function subjectScope(subject: string, names: NameList): Scope | null {
  const key = nameKey(subject);
  return key === '' ? names.whole : (names.bySubject.get(key) ?? null);
}
