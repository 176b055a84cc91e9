import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { writeAtomically } from '../../files/files.ts';
import { isFailing, tally } from '../../findings/check-report.ts';
import { EXIT, Failure } from '../../findings/failure.ts';
import { buildDariPeriksa, folderBuku, type LaporanJadi } from '../build/build-report.ts';
import { checkBuku } from '../shared/check-buku.ts';
import { alasan, sebutan } from '../shared/failure-reason.ts';
import { bukaTemplat, type TemplatTerbuka } from '../shared/open-templates.ts';
import { pilihanBaca } from '../shared/read-options.ts';
import { bacaSumber, takTerbaca } from '../shared/source.ts';
import { bukaPeramban, type Peramban } from '../shared/start-browser.ts';
import type { KonteksBatch, PermintaanBatch } from './batch-context.ts';
import { type Entri, perluUlang } from './batch-summary.ts';
import { sidikBersama, sidikBuku } from './fingerprint.ts';
import { BukuNama, namaLaporan } from './report-names.ts';
import { namaTetap } from './shard.ts';

const NOL = { error: 0, warning: 0, info: 0 } as const;

/** One run: the browser, the names given, the entries so far. */
export class Kerja {
  /** By the file's path as given. */
  private readonly hasil = new Map<string, Entri>();
  private readonly nama = new BukuNama();
  private readonly minta: PermintaanBatch;
  private readonly konteks: KonteksBatch;
  /** Entries of the run before, by absolute path. */
  private readonly lama: ReadonlyMap<string, Entri>;
  private browser: Peramban | null = null;
  private bersama = '';
  private templat: TemplatTerbuka | undefined;
  private letak: LaporanJadi['letak'] = null;
  private berhenti = false;
  private takBermula: unknown = null;

  constructor(minta: PermintaanBatch, konteks: KonteksBatch, lama: ReadonlyMap<string, Entri>) {
    this.minta = minta;
    this.konteks = konteks;
    this.lama = lama;
  }

  async siapkan(): Promise<void> {
    const { minta, konteks } = this;
    const setelan = [
      konteks.version,
      ...minta.bentuk,
      String(minta.draf),
      String(minta.strict),
      String(minta.now?.getTime() ?? ''),
    ];
    this.templat = await bukaTemplat(minta.templates);
    this.bersama = sidikBersama(setelan, this.templat.berkas);
    for (const tetap of ['ringkasan', 'rekap']) this.nama.pakai(tetap);
    for (const e of this.lama.values())
      for (const o of e.outputs) this.nama.pakai(o.file.replace(/\.[a-z]+$/, ''));
    if (minta.bentuk.includes('pdf')) {
      this.browser = await bukaPeramban(konteks.mesin, {
        ...minta,
        pages: minta.jobs,
        verbose: konteks.verbose,
      });
      // A browser that cannot even start fails the run once, not each file of it.
      this.browser.version().catch((error: unknown) => {
        this.takBermula = error;
        this.berhenti = true;
      });
    }
    konteks.signal.addEventListener('abort', () => this.tutup(), { once: true });
  }

  tutup(): void {
    this.browser?.closeNow();
  }

  /** Entries in the order of the files. */
  entri(berkas: readonly string[]): readonly Entri[] {
    return berkas.map((f) => this.hasil.get(f) ?? this.belum(f));
  }

  /** Works through the files, calling `sesudah` after each. Throws Failure (exit 5) when the browser could not be started at all. */
  async jalankan(berkas: readonly string[], sesudah: () => void): Promise<void> {
    const { minta, konteks } = this;
    const antrean = berkas.filter((f) => perluUlang(this.belum(f)));
    let berikut = 0;
    const pekerja = async (): Promise<void> => {
      while (berikut < antrean.length && !this.berhenti && !konteks.signal.aborted) {
        const file = antrean[berikut++] ?? '';
        // A workbook that findings stop waits for nothing; without a pause Ctrl-C would not be heard among many of them.
        await new Promise((lanjut) => setImmediate(lanjut));
        const entri = await this.satu(file);
        this.hasil.set(file, entri);
        if (minta.failFast && perluUlang(entri)) this.berhenti = true;
        konteks.onEntri(entri, this.hasil.size, antrean.length);
        sesudah();
      }
    };
    // One more than there are pages: it reads and composes the next report while all pages are at work. Whoever wants
    // to stop at the first failure wants nothing begun ahead.
    const banyak = minta.failFast ? minta.jobs : minta.jobs + 1;
    await Promise.all(Array.from({ length: banyak }, pekerja));
    if (this.takBermula !== null && !konteks.signal.aborted) throw this.takBermula;
  }

  private sebelum(file: string): Entri | undefined {
    return this.lama.get(resolve(this.konteks.cwd, file));
  }

  /**
   * A file that this run has not reached: under --retry-failed as it was, if its reports are there; else what it was made
   * from may have changed.
   */
  private belum(file: string): Entri {
    const kosong = { findings: NOL, outputs: [], sidik: '', seconds: 0, pages: null } as const;
    const sebelum = this.sebelum(file);
    if (sebelum !== undefined && this.minta.retryFailed && (perluUlang(sebelum) || this.lengkap(sebelum))) {
      return { ...sebelum, file };
    }
    return { ...kosong, ...sebelum, file, status: 'terputus', message: 'belum dikerjakan' };
  }

  private async satu(file: string): Promise<Entri> {
    const mulai = this.konteks.clock();
    const sisa = { file, findings: NOL, outputs: [], sidik: '', pages: null } as const;
    const detik = (): number => Math.round(this.konteks.clock() - mulai) / 1000;
    try {
      const entri = await this.kerjakan(file);
      return { ...entri, seconds: detik() };
    } catch (error) {
      if (!this.konteks.signal.aborted)
        return { ...sisa, status: 'gagal', seconds: detik(), message: alasan(error) };
      return {
        ...this.belum(file),
        status: 'terputus',
        seconds: detik(),
        message: 'belum selesai dikerjakan',
      };
    }
  }

  private async kerjakan(file: string): Promise<Omit<Entri, 'seconds'>> {
    const { minta, konteks } = this;
    const tanpaStdin = () => Promise.reject(new Failure(EXIT.usage, 'batch tidak membaca masukan baku'));
    const source = await bacaSumber(file, { cwd: konteks.cwd, limits: minta.limits, readStdin: tanpaStdin });
    const kosong = { file, outputs: [], sidik: '', pages: null } as const;
    if (!('bytes' in source)) {
      return {
        ...kosong,
        status: 'gagal',
        findings: tally([source]),
        message: sebutan(takTerbaca(file, [source]), minta.strict),
      };
    }
    const pilihan = pilihanBaca(minta, file, konteks.cwd);
    const periksa = checkBuku(source, pilihan, minta.limits);
    const sebelum = this.sebelum(file);
    // Taken as soon as the workbook is checked, not when its report is done: how long a report takes must not settle who
    // is numbered. Workbooks read at the same time may still change places. Findings that stop it need no name.
    const jalan = minta.draf || !periksa.checked.findings.some((f) => isFailing(f.severity, minta.strict));
    const dasar = namaLaporan(periksa);
    const nama = jalan ? this.namaUntuk(file, dasar, sebelum) : dasar;
    const folder = folderBuku(file, konteks.cwd);
    const sidik = await sidikBuku(this.bersama, source.bytes, periksa.buku, folder, pilihan);
    if (!minta.force && sebelum !== undefined && (await this.utuh(sebelum, sidik))) {
      return { ...sebelum, file, status: 'tetap', message: '' };
    }
    const laporan = await buildDariPeriksa(periksa, source, {
      bentuk: minta.bentuk,
      draf: minta.draf,
      strict: minta.strict,
      ...(minta.templates === undefined ? {} : { templates: minta.templates }),
      ...(this.templat === undefined ? {} : { templat: this.templat }),
      folder,
      pilihan,
      limits: minta.limits,
      now: minta.now,
      timeoutMs: minta.timeoutMs,
      browser: this.browser,
      step: () => undefined,
      ...(this.letak === null ? {} : { guess: this.letak }),
    });
    const findings = tally(laporan.findings);
    if (laporan.isi.size === 0) {
      const checked = { ...periksa.checked, findings: laporan.findings };
      const ditolak = laporan.findings.some((f) => f.code.startsWith('berkas/'));
      const message = sebutan(checked, minta.strict);
      return { ...kosong, status: ditolak ? 'gagal' : 'temuan', findings, message };
    }
    this.letak = laporan.letak ?? this.letak;
    const outputs = [];
    for (const bentuk of minta.bentuk) {
      const bytes = laporan.isi.get(bentuk);
      if (bytes === undefined) continue;
      const keluaran = `${nama}.${bentuk}`;
      await writeAtomically(join(minta.folder, keluaran), bytes);
      outputs.push({ file: keluaran, sha256: sha256(bytes) });
    }
    return { file, status: 'selesai', findings, outputs, sidik, pages: laporan.halaman, message: '' };
  }

  /** The name a file had before if its identity is still the same, else a new one; shards cannot see each other's names. */
  private namaUntuk(file: string, dasar: string, sebelum: Entri | undefined): string {
    const lama = sebelum?.outputs[0]?.file.replace(/\.[a-z]+$/, '');
    const ekor = sha256(Buffer.from(namaTetap(file, this.konteks.cwd))).slice(0, 6);
    const sendiri = this.minta.shard === null ? dasar : `${dasar}-${ekor}`;
    const sama = lama?.startsWith(sendiri) === true && /^(?:-\d+)?$/.test(lama.slice(sendiri.length));
    return sama ? lama : this.nama.ambil(sendiri);
  }

  /** True when an entry has a report of each kind asked for, and it is where it was put. */
  private lengkap({ outputs }: Entri): boolean {
    return this.minta.bentuk.every((bentuk) =>
      outputs.some((o) => o.file.endsWith(`.${bentuk}`) && existsSync(join(this.minta.folder, o.file))),
    );
  }

  /** True when an earlier run made this very report and its files are still there, unchanged. */
  private async utuh(sebelum: Entri, sidik: string): Promise<boolean> {
    if (sebelum.sidik !== sidik || sebelum.outputs.length !== this.minta.bentuk.length) return false;
    for (const { file, sha256: harap } of sebelum.outputs) {
      const bytes = await readFile(join(this.minta.folder, file)).catch(() => null);
      if (bytes === null || sha256(bytes) !== harap) return false;
    }
    return true;
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
