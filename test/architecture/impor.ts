import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';

const AKAR = join(import.meta.dirname, '../../src');

/** One import of a source file. */
export interface Impor {
  /** Path below src/, with forward slashes. */
  readonly dari: string;
  /** Path below src/ of a file of ours, or the package's name. */
  readonly ke: string;
  readonly lokal: boolean;
  /** Only types are taken; nothing is loaded. */
  readonly tipe: boolean;
}

/** Every source file below src/. */
export function berkasSumber(): readonly string[] {
  return readdirSync(AKAR, { recursive: true, encoding: 'utf8' })
    .filter((f) => f.endsWith('.ts'))
    .map((f) => f.split(sep).join('/'))
    .sort();
}

export function isiSumber(file: string): string {
  return readFileSync(join(AKAR, file), 'utf8');
}

const STATIS = /^\s*(import|export)\s+(type\s+)?((?:[^'";]|\n)*?)\s*from\s+'([^']+)'/gm;
const EFEK = /^\s*import\s+'([^']+)'/gm;
const DINAMIS = /\bimport\(\s*'([^']+)'\s*\)/g;

/** Imports of a source text: static, for effect, and dynamic. */
export function bacaImpor(dari: string, teks: string): readonly Impor[] {
  const satu = (tujuan: string, tipe: boolean): Impor => {
    const lokal = tujuan.startsWith('.');
    const ke = lokal
      ? normalize(join(dirname(dari), tujuan))
          .split(sep)
          .join('/')
      : tujuan;
    return { dari, ke, lokal, tipe };
  };
  const statis = [...teks.matchAll(STATIS)].map(([, , type, names = '', tujuan = '']) => {
    const nama = names
      .replace(/[{}]/g, '')
      .split(',')
      .map((n) => n.trim())
      .filter((n) => n !== '');
    return satu(
      tujuan,
      type !== undefined || (names.startsWith('{') && nama.every((n) => n.startsWith('type '))),
    );
  });
  return [
    ...statis,
    ...[...teks.matchAll(EFEK)].map(([, tujuan = '']) => satu(tujuan, false)),
    ...[...teks.matchAll(DINAMIS)].map(([, tujuan = '']) => satu(tujuan, false)),
  ];
}

/** The room of a path below src/: the folder, or '' for a file of src/ itself. */
export function ruangDari(path: string): string {
  return path.includes('/') ? (path.split('/')[0] ?? '') : '';
}

/** Where a file of ours lies, for messages. */
export function letak(file: string): string {
  return `src/${relative('.', file)}`;
}
