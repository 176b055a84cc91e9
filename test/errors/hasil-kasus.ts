import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import type { Diagnostic } from '../../src/findings/finding.ts';
import type { RawWorkbook } from '../../src/sheets/raw-workbook.ts';
import { loadXlsx } from '../../src/xlsx/read/load-file.ts';
import { bukuKasus } from './buku-dasar.ts';
import type { Case } from './case.ts';
import { periksa } from './periksa.ts';

/** What a case brings to light. */
export interface HasilKasus {
  readonly findings: readonly Diagnostic[];
  /** The workbook, for the cells of the example; null when the case is no workbook as rows. */
  readonly raw: RawWorkbook | null;
}

/** Runs a case. */
export async function jalankan(kasus: Case): Promise<HasilKasus> {
  if (kasus.temuan !== undefined) return { findings: await kasus.temuan(), raw: null };
  if (kasus.berkas !== undefined) return { findings: muat(kasus.berkas), raw: null };
  const raw = bukuKasus(kasus);
  return { findings: periksa(raw, kasus), raw };
}

/** Findings of reading a file; the folder it was put in is taken out of their words. */
function muat({ nama, isi }: NonNullable<Case['berkas']>): readonly Diagnostic[] {
  const folder = mkdtempSync(join(tmpdir(), 'lapkin-kasus-'));
  try {
    const path = join(folder, nama);
    const bytes = isi();
    mkdirSync(dirname(path), { recursive: true });
    if (bytes !== null) writeFileSync(path, bytes);
    return loadXlsx(path).findings.map((d) => ({
      ...d,
      args: Object.fromEntries(
        Object.entries(d.args).map(([key, text]) => [key, text.replaceAll(folder + sep, '')]),
      ),
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
