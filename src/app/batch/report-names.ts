import { basename, extname } from 'node:path';
import { toRoman } from '../../domain/triwulan.ts';
import type { CheckedBuku } from '../shared/check-buku.ts';

const LONGEST = 80;

/** Name of a report without its ending, from the identity; from the file's own name where that is silent. */
export function reportName(checkedBuku: CheckedBuku): string {
  const { buku, checked } = checkedBuku;
  const identitas = buku?.identitas?.data;
  const unit = [identitas?.unitKerja, identitas?.jabatan].filter((t) => t !== undefined && t !== '');
  const file = basename(checked.file, extname(checked.file));
  const timeParts = [
    checked.year === null ? '' : String(checked.year),
    buku?.period === 'tahun' ? 'tahunan' : checked.triwulan === null ? '' : `tw-${toRoman(checked.triwulan)}`,
  ];
  const who = toSlug(unit.length === 0 ? file : unit.join(' '));
  const when = unit.length === 0 ? '' : toSlug(timeParts.join(' '));
  const short = who.slice(0, LONGEST).replace(/-+$/, '');
  return [short, when].filter((b) => b !== '').join('-') || 'laporan';
}

/** Letters and digits of a text with hyphens between, lower case: safe in every file system. */
function toSlug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** Hands out names, never one twice: the second of a name gets -2, the third -3. */
export class NameRegistry {
  private readonly taken = new Set<string>();

  /** Keeps a name that an earlier run gave. */
  reserve(name: string): void {
    this.taken.add(name);
  }

  take(name: string): string {
    let n = 1;
    let candidate = name;
    while (this.taken.has(candidate)) candidate = `${name}-${++n}`;
    this.taken.add(candidate);
    return candidate;
  }
}
