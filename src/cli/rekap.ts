import { bacaAturan, bacaUrutan } from '../app/rekap/rekap-flags.ts';
import { type PermintaanRekap, runRekap } from '../app/rekap/run-rekap.ts';
import { gabungMasukan } from '../app/shared/buku-inputs.ts';
import { periksaWaktu } from '../app/shared/read-options.ts';
import { batasDariBendera, bilanganBendera } from '../app/shared/reading-limits.ts';
import { oneLine } from '../findings/clean.ts';
import { waktuTetap } from './fixed-time.ts';
import { dengarPutus } from './interrupt.ts';
import { type BenderaUmum, mesin, type ProcessLike } from './shell.ts';
import { tulisKalimat } from './terminal.ts';

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
  const minta: PermintaanRekap = {
    ...bendera,
    output: bendera.output ?? [],
    urutan: bacaUrutan(bendera.urut ?? 'berkas'),
    paksa: bacaAturan(bendera),
    timeoutMs: bilanganBendera('--timeout', bendera.timeout ?? '60', 60) * 1000,
    limits: batasDariBendera({ ...bendera }),
    now: waktuTetap(shell.env),
  };
  const layar = pembacaan(bendera, shell);
  let tutup = (): void => undefined;
  const putus = dengarPutus(shell, () => {
    layar.hapus();
    tutup();
  });
  try {
    const { exit, rekap: hasil } = await runRekap(gabungMasukan(inputs, bendera.daftar, shell.cwd()), minta, {
      cwd: shell.cwd(),
      mesin: mesin(shell),
      verbose(line) {
        if (bendera.verbose === true) shell.stderr.write(`${line}\n`);
      },
      onDilewati: (kalimat) => tulisKalimat(shell.stderr, kalimat, bendera),
      onBerkas: layar.berkas,
      onTulis: putus.tertulis,
      onBrowser(closeNow) {
        tutup = closeNow;
      },
      date: () => new Date(),
    });
    layar.hapus();
    const { baris, kurang, perhatian } = hasil;
    for (const p of perhatian) shell.stderr.write(`perhatian: ${p}\n`);
    for (const k of kurang) shell.stderr.write(`tidak terhitung: ${oneLine(k.file)}: ${oneLine(k.sebab)}\n`);
    if (bendera.quiet !== true) {
      const rincian = [
        `${baris.length} unit`,
        ...(kurang.length > 0 ? [`${kurang.length} tidak terhitung`] : []),
      ];
      shell.stderr.write(`${minta.output.join(', ')} ditulis (${rincian.join(', ')})\n`);
    }
    return exit;
  } finally {
    layar.hapus();
    putus.lepas();
  }
}

/** On a terminal, a line that tells how far the reading is; elsewhere nothing, or a line a file under --verbose. */
function pembacaan(bendera: BenderaUmum, { stderr, env }: ProcessLike) {
  const terminal = stderr.isTTY === true && env.TERM !== 'dumb' && bendera.quiet !== true;
  let tampil = false;
  const hapus = (): void => {
    if (tampil) stderr.write('\r\u001b[2K');
    tampil = false;
  };
  return {
    hapus,
    berkas(nomor: number, semua: number): void {
      const teks = `membaca ${nomor}/${semua}`;
      if (!terminal) {
        if (bendera.verbose === true) stderr.write(`${teks}\n`);
        return;
      }
      hapus();
      stderr.write(teks);
      tampil = true;
    },
  };
}
