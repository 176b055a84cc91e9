import { isAngka } from '../domain/angka.ts';
import type { HasilKeuanganRow, HasilKinerja, HasilKinerjaRow } from '../domain/hasil.ts';
import { nameKey } from '../domain/name-key.ts';
import { ALL_TRIWULAN, type Triwulan } from '../domain/triwulan.ts';

/** What a sentence speaks of: the whole report, a program, a kegiatan, or one sub kegiatan, with its rows. */
export interface Scope {
  readonly level: 'keseluruhan' | 'program' | 'kegiatan' | 'sub kegiatan';
  readonly name: string;
  readonly kinerja: readonly HasilKinerjaRow[];
  readonly keuangan: readonly HasilKeuanganRow[];
}

/** A name that a sentence may mention, folded to words. */
interface KnownName {
  readonly words: readonly string[];
  readonly scope: Scope;
}

/** The names of a workbook: what UNTUK and the sentences may name. */
export interface NameList {
  readonly whole: Scope;
  readonly all: readonly KnownName[];
  /** Where each word stands in the names: of one that a name repeats, the first places. */
  readonly byWord: ReadonlyMap<string, readonly { readonly name: KnownName; readonly start: number }[]>;
  /** By nameKey; sub kegiatan before kegiatan before program where names are equal. */
  readonly bySubject: ReadonlyMap<string, Scope>;
}

type NamedRow = { readonly program: string; readonly kegiatan: string; readonly subKegiatan: string };
type NameGroup = { readonly name: string; kinerja: HasilKinerjaRow[]; keuangan: HasilKeuanganRow[] };

function groupRows(hasil: HasilKinerja, name: (b: NamedRow) => string): ReadonlyMap<string, NameGroup> {
  const groups = new Map<string, NameGroup>();
  const owner = (b: NamedRow): NameGroup => {
    const key = nameKey(name(b));
    const existing = groups.get(key) ?? { name: name(b), kinerja: [], keuangan: [] };
    groups.set(key, existing);
    return existing;
  };
  for (const b of hasil.kinerja) owner(b).kinerja.push(b);
  for (const b of hasil.keuangan) owner(b).keuangan.push(b);
  groups.delete('');
  return groups;
}

/** Places of one word in a name that a part of it may begin at; more than a name has that somebody would repeat. */
const MOST_STARTS = 20;

/** Builds the list of names from the results. */
export function listNames(hasil: HasilKinerja): NameList {
  const all: KnownName[] = [];
  const bySubject = new Map<string, Scope>();
  const add = (level: Scope['level'], name: (b: NamedRow) => string): void => {
    for (const [key, group] of groupRows(hasil, name)) {
      if (bySubject.has(key)) continue;
      const scope: Scope = { level, ...group };
      bySubject.set(key, scope);
      all.push({ words: key.split(' '), scope });
    }
  };
  add('sub kegiatan', (b) => b.subKegiatan);
  add('kegiatan', (b) => b.kegiatan);
  add('program', (b) => b.program);
  for (const row of hasil.kinerja) {
    const words = nameKey(row.indikator).split(' ');
    const sub = bySubject.get(nameKey(row.subKegiatan));
    if (sub !== undefined && words.length > 1) all.push({ words, scope: { ...sub, kinerja: [row] } });
  }
  const byWord = new Map<string, { name: KnownName; start: number }[]>();
  for (const name of all) {
    const starts = new Map<string, number>();
    name.words.forEach((k, start) => {
      const before = starts.get(k) ?? 0;
      if (before === MOST_STARTS) return;
      starts.set(k, before + 1);
      const existing = byWord.get(k) ?? [];
      existing.push({ name, start });
      byWord.set(k, existing);
    });
  }
  const { kinerja, keuangan } = hasil;
  return { whole: { level: 'keseluruhan', name: '', kinerja, keuangan }, all, byWord, bySubject };
}

/** A name found in a sentence: how many words it takes, and whose it is (null = fits several). */
interface FoundName {
  readonly length: number;
  readonly scope: Scope | null;
}

/** A part of a name counts from three words at its start, or five anywhere. */
function minimum(start: number): number {
  return start === 0 ? 3 : 5;
}

/** The longest known name, or a part of one that is long enough, that starts at word `at` of a sentence's folded words. */
export function findName(words: readonly string[], at: number, list: NameList): FoundName | null {
  let length = 0;
  let owner: Scope[] = [];
  let whole = false;
  for (const { name, start } of list.byWord.get(words[at] ?? '') ?? []) {
    let n = 1;
    while (start + n < name.words.length && at + n < words.length && name.words[start + n] === words[at + n]) n += 1;
    const full = n === name.words.length;
    if ((!full && n < minimum(start)) || n < length) continue;
    if (n > length || (full && !whole)) owner = [];
    else if (whole && !full) continue;
    length = n;
    whole = full;
    owner.push(name.scope);
  }
  const [first] = owner;
  if (first === undefined) return null;
  const single = owner.every((l) => l.name === first.name && l.level === first.level);
  return { length, scope: single ? first : null };
}

/** The same program, kegiatan or sub kegiatan among the results of another quarter. */
export function findCounterpart(scope: Scope | null, name: NameList): Scope {
  if (scope === null || scope.name === '') return name.whole;
  return name.all.find((n) => n.scope.name === scope.name && n.scope.level === scope.level)?.scope ?? name.whole;
}

/** True where an indikator states something in that quarter of the year alone. */
export function isOnlyQuarter({ rencana }: HasilKinerjaRow, triwulan: Triwulan): boolean {
  const states = (t: Triwulan): boolean =>
    isAngka(rencana.triwulan[t].target) || isAngka(rencana.triwulan[t].realisasi);
  return ALL_TRIWULAN.every((t) => states(t) === (t === triwulan));
}
