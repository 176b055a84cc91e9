import type { Case } from './case.ts';
import { KASUS_BERKAS } from './cases/berkas.ts';
import { KASUS_DOCX } from './cases/docx.ts';
import { KASUS_DOKUMENTASI } from './cases/dokumentasi.ts';
import { KASUS_GAMBAR } from './cases/gambar.ts';
import { KASUS_ISIAN } from './cases/isian.ts';
import { KASUS_LEMBAR } from './cases/lembar.ts';
import { KASUS_NARASI } from './cases/narasi.ts';
import { KASUS_TABEL } from './cases/tabel.ts';
import { KASUS_TEMPLAT } from './cases/templat.ts';

/** All cases; every code of the catalogue has at least one. The first of a code is its example in the manual. */
export const KASUS: readonly Case[] = [
  ...KASUS_BERKAS,
  ...KASUS_LEMBAR,
  ...KASUS_TABEL,
  ...KASUS_ISIAN,
  ...KASUS_NARASI,
  ...KASUS_GAMBAR,
  ...KASUS_DOKUMENTASI,
  ...KASUS_TEMPLAT,
  ...KASUS_DOCX,
];
