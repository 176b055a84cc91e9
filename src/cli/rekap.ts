import { batasDariBendera, bilanganBendera } from '../app/batas.ts';
import { gabungMasukan } from '../app/masukan.ts';
import { periksaWaktu } from '../app/pilihan.ts';
import { bacaAturan, bacaUrutan } from '../app/rekap/bendera-rekap.ts';
import { runRekap } from '../app/rekap/run-rekap.ts';
import { waktuTetap } from './bendera.ts';
import { type BenderaUmum, mesin, type ProcessLike } from './shell.ts';

/** The flags of `lapkin rekap` as commander hands them over. */
export interface BenderaRekap extends BenderaUmum {
  readonly daftar?: string;
  readonly output?: readonly string[];
  readonly urut?: string;
  readonly skala?: string;
  readonly ringkasan?: string;
  readonly basis?: string;
  readonly browser?: string;
  readonly timeout?: string;
  readonly triwulan?: string;
  readonly tahun?: string;
}

/** `lapkin rekap <buku.xlsx>... -o rekap.xlsx`. Gives the exit code; throws Failure (exit 2 to 5). */
export async function rekap(
  inputs: readonly string[],
  bendera: BenderaRekap,
  shell: ProcessLike,
): Promise<number> {
  periksaWaktu(bendera);
  const urutan = bacaUrutan(bendera.urut ?? 'berkas');
  const hasil = await runRekap(
    gabungMasukan(inputs, bendera.daftar, shell.cwd()),
    {
      ...bendera,
      output: bendera.output ?? [],
      urutan,
      paksa: bacaAturan(bendera),
      timeoutMs: bilanganBendera('--timeout', bendera.timeout ?? '60') * 1000,
      limits: batasDariBendera({ ...bendera }),
      now: waktuTetap(shell.env),
    },
    {
      cwd: shell.cwd(),
      mesin: mesin(shell),
      verbose(line) {
        if (bendera.verbose === true) shell.stderr.write(`${line}\n`);
      },
      date: () => new Date(),
    },
  );
  const { baris, kurang, perhatian } = hasil.rekap;
  for (const p of perhatian) shell.stderr.write(`perhatian: ${p}\n`);
  for (const k of kurang) shell.stderr.write(`tidak terhitung: ${k.file}: ${k.sebab}\n`);
  if (bendera.quiet !== true) {
    shell.stderr.write(
      `${(bendera.output ?? []).join(', ')} ditulis (${baris.length} unit, ${kurang.length} tidak terhitung)\n`,
    );
  }
  return hasil.exit;
}
