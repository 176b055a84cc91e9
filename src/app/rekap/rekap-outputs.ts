import { extname, resolve } from 'node:path';
import { pathExists } from '../../files/files.ts';
import { EXIT, Failure } from '../../findings/failure.ts';
import { tableKind } from '../shared/buku-inputs.ts';
import { checkTargets } from '../shared/outputs.ts';

const FORMATS = ['.xlsx', '.pdf', '.html', '.json'] as const;

/** A file that rekap writes. */
export interface RekapOutput {
  readonly format: (typeof FORMATS)[number];
  /** Absolute. */
  readonly path: string;
  /** As the user named it. */
  readonly name: string;
}

/**
 * Reads the values of -o before any work. Throws Failure: exit 2 for none, an unknown ending, or two onto one file;
 * exit 4 for a target that cannot be written, or a workbook that is not a rekap of lapkin's.
 */
export async function checkRekapOutputs(
  output: readonly string[],
  inputs: readonly string[],
  cwd: string,
): Promise<readonly RekapOutput[]> {
  if (output.length === 0) {
    throw new Failure(EXIT.usage, 'Tidak ada keluaran yang diminta', 'tambahkan -o rekap.xlsx');
  }
  const outputs = output.map((name) => {
    const format = FORMATS.find((b) => b === extname(name).toLowerCase());
    if (format !== undefined) return { format, path: resolve(cwd, name), name };
    throw new Failure(EXIT.usage, `${name}: bentuk tidak dikenal`, `pilihannya: ${FORMATS.join(', ')}`);
  });
  const path = outputs.map((k) => k.path);
  const duplicate = output.find((_, i) => path.indexOf(path[i] ?? '') !== i);
  if (duplicate !== undefined) {
    throw new Failure(EXIT.usage, `-o ${duplicate} diminta dua kali`, 'beri tiap keluaran nama sendiri');
  }
  const buku = new Set(inputs.map((f) => resolve(cwd, f)));
  for (const [i, { format, path: target }] of outputs.entries()) {
    if (format !== '.xlsx' || !(await pathExists(target)) || tableKind(target) === 'rekap') continue;
    throw new Failure(
      EXIT.output,
      `${output[i]} ${buku.has(target) ? 'ialah buku kerja yang direkap' : 'bukan rekap buatan lapkin'} dan tidak akan ditimpa`,
      'beri nama lain dengan -o',
    );
  }
  await checkTargets(outputs);
  return outputs;
}
