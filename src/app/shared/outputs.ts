import { access, constants, stat } from 'node:fs/promises';
import { dirname, extname, resolve } from 'node:path';
import { outputFailure } from '../../files/files.ts';
import { EXIT, Failure } from '../../findings/failure.ts';
import { nearest } from '../../findings/nearest.ts';

/** What `build` can write. */
export const BENTUK_KELUARAN = ['pdf', 'docx', 'html', 'json'] as const;
export type BentukKeluaran = (typeof BENTUK_KELUARAN)[number];

/** An output: a file, or standard output (`path` null). */
export interface Keluaran {
  readonly bentuk: BentukKeluaran;
  /** Absolute. */
  readonly path: string | null;
  /** As the user named it. */
  readonly nama: string;
}

/** Reads the values of -o and --to. Throws Failure (exit 2) for none, an unknown ending, or two onto one file. */
export function bacaKeluaran(
  berkas: readonly string[],
  ke: string | undefined,
  cwd: string,
): readonly Keluaran[] {
  if (berkas.length === 0) {
    throw new Failure(EXIT.usage, 'Tidak ada keluaran yang diminta', 'tambahkan -o laporan.pdf');
  }
  const keluaran = berkas.map((nama): Keluaran => {
    if (nama === '-') return { bentuk: bentuk(ke, '--to'), path: null, nama: '-' };
    return { bentuk: bentuk(extname(nama).slice(1).toLowerCase(), nama), path: resolve(cwd, nama), nama };
  });
  const path = keluaran.map((k) => k.path ?? '-');
  const ganda = keluaran.find((_, i) => path.indexOf(path[i] ?? '') !== i);
  if (ganda !== undefined) {
    throw new Failure(EXIT.usage, `-o ${ganda.nama} diminta dua kali`, 'beri tiap keluaran nama sendiri');
  }
  return keluaran;
}

function bentuk(teks: string | undefined, tempat: string): BentukKeluaran {
  const cocok = BENTUK_KELUARAN.find((b) => b === teks);
  if (cocok !== undefined) return cocok;
  const pilihan = BENTUK_KELUARAN.map((b) => (tempat === '--to' ? b : `.${b}`)).join(', ');
  if (teks === undefined || teks === '') {
    throw new Failure(
      EXIT.usage,
      tempat === '--to' ? '-o - memerlukan --to' : `${tempat} tidak berakhiran`,
      `pilihannya: ${pilihan}`,
    );
  }
  const dekat = nearest(teks, BENTUK_KELUARAN);
  throw new Failure(
    EXIT.usage,
    `${tempat}: bentuk "${teks}" tidak dikenal`,
    dekat === undefined ? `pilihannya: ${pilihan}` : `maksud Anda ${dekat}? Pilihannya: ${pilihan}`,
  );
}

/** Makes sure, before any work is done, that each target can be written. Throws Failure (exit 4). */
export async function periksaTujuan(keluaran: readonly Pick<Keluaran, 'path'>[]): Promise<void> {
  for (const { path } of keluaran) {
    if (path === null) continue;
    try {
      await access(dirname(path), constants.W_OK);
      const ada = await stat(path).catch(() => null);
      if (ada?.isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
      if (ada !== null) await access(path, constants.W_OK);
    } catch (error) {
      throw await outputFailure(path, error);
    }
  }
}
