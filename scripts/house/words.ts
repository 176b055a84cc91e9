import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lineAt, ROOT, type SourceFile, walkNodes } from './source.ts';

/** A word that no text for users uses, and what is written instead. */
interface BannedWord {
  readonly pattern: RegExp;
  readonly instead: string;
}

/** One word a thing, official register, menus in both languages, serial comma (EYD V). */
export const BANNED_WORDS: readonly BannedWord[] = [
  { pattern: /(?<!rumus-)\bgalat\b/i, instead: 'kesalahan' },
  { pattern: /\bialah\b/i, instead: 'adalah, merupakan' },
  { pattern: /\b[Ss]impulan(?!-terbalik)/, instead: 'kesimpulan' },
  { pattern: /\bmendaftar\b/i, instead: 'menampilkan' },
  { pattern: /\bmendahului isi\b/i, instead: 'didahulukan daripada' },
  { pattern: /\bkotak pasir\b/i, instead: 'isolasi (sandbox)' },
  { pattern: /\b(?:keluaran|masukan) baku\b/i, instead: 'keluaran standar' },
  { pattern: /\bboleh berulang\b/i, instead: 'boleh disebut beberapa kali' },
  { pattern: /\bhapus saringan\b/i, instead: 'hapus filter' },
  { pattern: /\bjahat\b/i, instead: 'berbahaya' },
  { pattern: /\bberjarak\b/i, instead: 'terpaut' },
  { pattern: /\bbertarget\b/i, instead: 'memiliki target' },
  { pattern: /\bpoin persentase\b/i, instead: 'poin persen' },
  { pattern: /\btarget tahun\b(?! \d| \{| lalu| ini)/i, instead: 'target tahunan' },
  { pattern: /(?<!Tampilkan \()\bUnhide\b/, instead: 'Tampilkan (Unhide)' },
  { pattern: /menjadi General\b/, instead: 'Umum (General)' },
  {
    pattern: /Batalkan Proteksi Lembar(?! \(Unprotect Sheet\))/,
    instead: 'Batalkan Proteksi Lembar (Unprotect Sheet)',
  },
  { pattern: /(?<=\d%? )poin\b(?! persen)/, instead: 'poin persen' },
  { pattern: /(?:^|\n)\s+--> /, instead: 'lembar ..., sel ...' },
  { pattern: /\b[Bb]aris induk\b/, instead: 'baris kegiatan, baris program' },
  { pattern: /\b(?:18|empat) angka\b/, instead: 'digit' },
  {
    pattern: /\b\p{L}+, \p{L}+ (?:dan|atau) \p{L}+ (?:tiap|setiap|pada|yang|dalam|laporan)\b/u,
    instead: 'koma sebelum dan/atau',
  },
];

/** A banned word where it stands. */
export interface FoundWord {
  readonly path: string;
  readonly line: number;
  readonly text: string;
  readonly instead: string;
}

/** The banned words of a text. */
export function findWords(path: string, text: string): readonly FoundWord[] {
  return BANNED_WORDS.flatMap(({ pattern, instead }) => {
    const all = new RegExp(pattern.source, `${pattern.flags}g`);
    return [...text.matchAll(all)].map((m) => ({ path, line: lineAt(text, m.index), text: m[0], instead }));
  });
}

/** The sentences of a source file: strings with a space in them; patterns and single words are no text. */
export function sentencesOf({
  text,
  program,
}: SourceFile): readonly { readonly line: number; readonly text: string }[] {
  const found: { line: number; text: string }[] = [];
  walkNodes(program, (node) => {
    if (node.type !== 'Literal' && node.type !== 'TemplateElement') return;
    const value = node.type === 'Literal' ? node.value : node.value.cooked;
    if (typeof value !== 'string' || !value.trim().includes(' ') || value.includes('|')) return;
    found.push({ line: lineAt(text, node.start), text: value });
  });
  return found;
}

/** The banned words of a source file's sentences. */
export function findWordsInSource(file: SourceFile): readonly FoundWord[] {
  return sentencesOf(file).flatMap(({ line, text }) => findWords(file.path, text).map((word) => ({ ...word, line })));
}

/** The banned words of files that are text as they stand. */
export function findWordsInFiles(paths: readonly string[]): readonly FoundWord[] {
  return paths.flatMap((path) => findWords(path, readFileSync(join(ROOT, path), 'utf8')));
}
