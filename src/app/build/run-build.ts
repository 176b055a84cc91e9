import { resolve } from 'node:path';
import type { CheckedFile } from '../../findings/check-report.ts';
import { EXIT, type ExitCode } from '../../findings/failure.ts';
import { bacaKeluaran, type Keluaran, periksaTujuan } from '../shared/outputs.ts';
import type { BenderaWaktu } from '../shared/read-options.ts';
import type { Batas } from '../shared/reading-limits.ts';
import { bukaPeramban, type Mesin } from '../shared/start-browser.ts';
import type { LaporanJadi } from './build-report.ts';

/** What a run of `build` is asked for. */
export interface PermintaanBuild extends BenderaWaktu {
  readonly output: readonly string[];
  readonly to?: string | undefined;
  readonly templates?: string | undefined;
  readonly draf: boolean;
  readonly strict: boolean;
  readonly timeoutMs: number;
  readonly browser?: string | undefined;
  readonly limits: Batas;
  /** SOURCE_DATE_EPOCH; null = the clock's. */
  readonly now: Date | null;
}

/** What `build` needs of its surroundings. */
export interface KonteksBuild {
  readonly cwd: string;
  readonly mesin: Mesin;
  readonly readStdin: () => Promise<Uint8Array>;
  readonly writeStdout: (bytes: Uint8Array) => Promise<void>;
  /** Hears of each file once it is written, by the name it was asked for under. */
  readonly onTulis: (nama: string) => void;
  /** Hears what only --verbose shows. */
  readonly verbose: (line: string) => void;
  /** Called once the browser is starting, with what ends it at once; for Ctrl-C. */
  readonly onBrowser: (closeNow: () => void) => void;
  readonly clock: () => number;
}

/** How a run of `build` ended; `laporan` is null when the file could not be read. */
export interface HasilBuild {
  readonly exit: ExitCode;
  readonly keluaran: readonly Keluaran[];
  readonly checked: CheckedFile;
  readonly laporan: LaporanJadi | null;
}

/**
 * `build` in order: targets, browser (so that what is missing is told before any work), settings, workbook, report, files.
 * Throws Failure (exit 2 to 5).
 */
export async function runBuild(
  berkas: string,
  minta: PermintaanBuild,
  konteks: KonteksBuild,
): Promise<HasilBuild> {
  const keluaran = bacaKeluaran(minta.output, minta.to, konteks.cwd);
  await periksaTujuan(keluaran);
  const perlu = keluaran.some((k) => k.bentuk === 'pdf');
  const browser = perlu
    ? await bukaPeramban(konteks.mesin, { ...minta, pages: 1, verbose: konteks.verbose })
    : null;
  if (browser !== null) konteks.onBrowser(() => browser.closeNow());
  try {
    // Everything else is loaded while the browser starts.
    const [{ buildLaporan, folderBuku, tulisLaporan }, { pilihanBaca }, { bacaSumber, takTerbaca }] =
      await Promise.all([
        import('./build-report.ts'),
        import('../shared/read-options.ts'),
        import('../shared/source.ts'),
      ]);
    const pilihan = pilihanBaca(minta, berkas, konteks.cwd);
    const source = await bacaSumber(berkas, { ...konteks, limits: minta.limits });
    if (!('bytes' in source)) {
      return { exit: EXIT.input, keluaran, checked: takTerbaca(berkas, [source]), laporan: null };
    }
    let sebelum = konteks.clock();
    const laporan = await buildLaporan(source, {
      bentuk: keluaran.map((k) => k.bentuk),
      draf: minta.draf,
      strict: minta.strict,
      ...(minta.templates === undefined ? {} : { templates: resolve(konteks.cwd, minta.templates) }),
      folder: folderBuku(berkas, konteks.cwd),
      pilihan,
      limits: minta.limits,
      now: minta.now,
      timeoutMs: minta.timeoutMs,
      browser,
      // Its profile is removed while the file is finished and written.
      onPrinted: () => void browser?.close(),
      step(nama) {
        const kini = konteks.clock();
        konteks.verbose(`${nama}: ${Math.round(kini - sebelum)} md`);
        sebelum = kini;
      },
    });
    const checked = { ...laporan.periksa.checked, findings: laporan.findings };
    if (laporan.isi.size === 0) {
      const ditolak = laporan.findings.some((f) => f.code.startsWith('berkas/'));
      return { exit: ditolak ? EXIT.input : EXIT.findings, keluaran, checked, laporan };
    }
    await tulisLaporan(laporan.isi, keluaran, konteks.writeStdout, konteks.onTulis);
    return { exit: EXIT.ok, keluaran, checked, laporan };
  } finally {
    browser?.closeNow();
  }
}
