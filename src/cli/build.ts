import { tmpdir } from 'node:os';
import { basename, resolve } from 'node:path';
import { buildLaporan, folderBuku, type LaporanJadi, tulisLaporan } from '../app/build.ts';
import { bacaKeluaran, type Keluaran, periksaTujuan } from '../app/keluaran.ts';
import { pilihanBaca } from '../app/pilihan.ts';
import type { CheckReport } from '../diagnostics/check-report.ts';
import { tally } from '../diagnostics/check-report.ts';
import { EXIT, Failure } from '../diagnostics/failure.ts';
import { formatText } from '../diagnostics/format/text.ts';
import type { BrowserHandle } from '../io/browser/page-pool.ts';
import { limitsWith } from '../io/xlsx/limits.ts';
import { readBounded } from '../io/xlsx/load-file.ts';
import { batasDariBendera, bilanganBendera, waktuTetap } from './bendera.ts';
import { type BenderaUmum, type ProcessLike, readAll, writeOut } from './shell.ts';
import { layoutFor } from './terminal.ts';

/** The flags of `lapkin build` as commander hands them over. */
export interface BenderaBuild extends BenderaUmum {
  readonly output?: readonly string[];
  readonly to?: string;
  readonly triwulan?: string;
  readonly tahun?: string;
  readonly templates?: string;
  readonly draft?: boolean;
  readonly strict?: boolean;
  readonly timeout?: string;
  readonly browser?: string;
}

/** `lapkin build <buku.xlsx> -o <berkas>`. Gives the exit code; throws Failure (exit 2 to 5). */
export async function build(berkas: string, bendera: BenderaBuild, shell: ProcessLike): Promise<number> {
  const mulai = performance.now();
  const cwd = shell.cwd();
  const keluaran = bacaKeluaran(bendera.output ?? [], bendera.to, cwd);
  const pilihan = pilihanBaca(bendera, berkas, cwd);
  const limits = batasDariBendera({ ...bendera });
  const timeoutMs = bilanganBendera('--timeout', bendera.timeout ?? '60') * 1000;
  const now = waktuTetap(shell.env);
  await periksaTujuan(keluaran);
  const cerewet = (line: string): void => {
    if (bendera.verbose === true) shell.stderr.write(`${line}\n`);
  };
  const browser = keluaran.some((k) => k.bentuk === 'pdf')
    ? await bukaPeramban(bendera, shell, timeoutMs, cerewet)
    : null;
  const tutup = (): void => browser?.closeNow();
  const putus = (): void => {
    tutup();
    shell.exit(EXIT.interrupted);
  };
  shell.once('SIGINT', putus);
  shell.once('SIGTERM', putus);
  try {
    const source = await bacaSumber(berkas, shell, limits);
    if (!('bytes' in source)) return laporkan(berkas, source.findings, bendera, shell, EXIT.input);
    let sebelum = mulai;
    const laporan = await buildLaporan(source, {
      bentuk: keluaran.map((k) => k.bentuk),
      draf: bendera.draft === true,
      strict: bendera.strict === true,
      ...(bendera.templates === undefined ? {} : { templates: resolve(cwd, bendera.templates) }),
      folder: folderBuku(berkas, cwd),
      pilihan,
      limits,
      now,
      timeoutMs,
      browser,
      step(nama) {
        const kini = performance.now();
        cerewet(`${nama}: ${Math.round(kini - sebelum)} md`);
        sebelum = kini;
      },
    });
    if (laporan.isi.size === 0) return berhenti(berkas, laporan, bendera, shell);
    await tulisLaporan(laporan.isi, keluaran, (bytes) => writeOut(shell, bytes));
    selesai(laporan, keluaran, bendera, shell, mulai);
    return EXIT.ok;
  } finally {
    tutup();
    shell.removeListener('SIGINT', putus);
    shell.removeListener('SIGTERM', putus);
  }
}

async function bukaPeramban(
  bendera: BenderaBuild,
  shell: ProcessLike,
  timeoutMs: number,
  verbose: (line: string) => void,
): Promise<BrowserHandle> {
  const [{ locateBrowser }, { openBrowser }] = await Promise.all([
    import('../io/browser/locate-browser.ts'),
    import('../io/browser/open-browser.ts'),
  ]);
  const tempFolder = tmpdir();
  const uid = shell.getuid?.() ?? -1;
  const { env, platform, arch } = shell;
  const found = await locateBrowser({ env, platform, arch, uid, tempFolder }, bendera.browser);
  verbose(`peramban: ${found.path}`);
  return openBrowser({ browser: found, env, root: uid === 0, tempFolder, pages: 1, timeoutMs, verbose });
}

async function bacaSumber(
  berkas: string,
  shell: ProcessLike,
  limits: ReturnType<typeof batasDariBendera>,
): Promise<{ name: string; bytes: Uint8Array } | { findings: CheckReport['files'][number]['findings'] }> {
  if (berkas === '-') return { name: '(stdin)', bytes: await readAll(shell.stdin) };
  const bytes = readBounded(resolve(shell.cwd(), berkas), limitsWith(limits));
  return bytes instanceof Uint8Array ? { name: berkas, bytes } : { findings: [bytes] };
}

function laporkan(
  file: string,
  findings: CheckReport['files'][number]['findings'],
  bendera: BenderaBuild,
  shell: ProcessLike,
  exit: number,
  lengkap?: CheckReport['files'][number],
): number {
  const layout = layoutFor(shell.stderr, shell.env, bendera.color === false);
  const kosong = {
    file,
    triwulan: null,
    tahun: null,
    sheets: [],
    subKegiatan: 0,
    checked: 0,
    notChecked: 0,
    notCheckedBecause: [],
  };
  shell.stderr.write(
    formatText({ files: [{ ...(lengkap ?? kosong), findings }], strict: bendera.strict === true }, layout),
  );
  return exit;
}

function berhenti(berkas: string, laporan: LaporanJadi, bendera: BenderaBuild, shell: ProcessLike): number {
  const { periksa, findings } = laporan;
  const ditolak = findings.some((f) => f.code.startsWith('berkas/'));
  const exit = laporkan(
    berkas,
    findings,
    bendera,
    shell,
    ditolak ? EXIT.input : EXIT.findings,
    periksa.checked,
  );
  if (ditolak) return exit;
  const bisaDraf = bendera.draft !== true && periksa.hasil !== null;
  throw new Failure(
    EXIT.findings,
    `laporan tidak dibuat: ${tally(findings).error > 0 ? 'ada galat' : 'ada peringatan (--strict)'} dalam ${basename(berkas)}`,
    bisaDraf
      ? 'betulkan temuan di atas, atau buat draf dengan --draft'
      : 'betulkan temuan di atas, lalu ulangi',
  );
}

function selesai(
  laporan: LaporanJadi,
  keluaran: readonly Keluaran[],
  bendera: BenderaBuild,
  shell: ProcessLike,
  mulai: number,
): void {
  if (bendera.quiet === true) return;
  const hitung = tally(laporan.findings);
  // Every finding of a draft is in its appendix; else the warnings are told here.
  const disebut = laporan.findings.filter((f) => f.severity === 'warning');
  if (bendera.draft !== true && disebut.length > 0) {
    laporkan('', disebut, bendera, shell, EXIT.ok, laporan.periksa.checked);
  }
  const detik = ((performance.now() - mulai) / 1000).toFixed(1).replace('.', ',');
  for (const k of keluaran) {
    const keterangan = [
      ...(k.bentuk === 'pdf' && laporan.halaman !== null ? [`${laporan.halaman} halaman`] : []),
      ...(bendera.draft === true ? [`draf, ${hitung.error} galat`] : []),
      `${hitung.warning} peringatan`,
      `${detik} dtk`,
    ];
    shell.stderr.write(`${k.nama} ditulis (${keterangan.join(', ')})\n`);
  }
}
