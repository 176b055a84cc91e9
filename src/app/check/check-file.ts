import type { CheckedFile } from '../../findings/check-report.ts';
import { checkBuku } from '../shared/check-buku.ts';
import { type BenderaWaktu, pilihanBaca } from '../shared/read-options.ts';
import type { Batas } from '../shared/reading-limits.ts';
import { bacaSumber, type Source, takTerbaca } from '../shared/source.ts';

/** What checking a workbook depends on besides its bytes; plain data, so that it can be handed to a thread. */
export interface SetelanPeriksa {
  readonly cwd: string;
  readonly bendera: BenderaWaktu;
  readonly limits: Batas;
}

/** Checks a workbook whose bytes are there. Throws Failure (exit 2) for settings that cannot be used. */
export function periksaSumber(source: Source, { cwd, bendera, limits }: SetelanPeriksa): CheckedFile {
  const file = source.name === '(stdin)' ? '-' : source.name;
  return checkBuku(source, pilihanBaca(bendera, file, cwd), limits).checked;
}

/** Reads and checks the workbook of a path; what cannot be read is a finding. Throws as periksaSumber. */
export async function periksaBerkas(berkas: string, setelan: SetelanPeriksa): Promise<CheckedFile> {
  const tanpaStdin = () => Promise.reject(new Error('standard input is not for a thread'));
  const source = await bacaSumber(berkas, { ...setelan, readStdin: tanpaStdin });
  return 'bytes' in source ? periksaSumber(source, setelan) : takTerbaca(berkas, [source]);
}
