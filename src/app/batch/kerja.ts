import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { inOrder, isFailing, tally } from '../../diagnostics/check-report.ts';
import { EXIT, Failure } from '../../diagnostics/failure.ts';
import { wording } from '../../diagnostics/wording.ts';
import { pathExists, writeAtomically } from '../../io/files.ts';
import { buildDariPeriksa, folderBuku, type LaporanJadi } from '../build.ts';
import { checkBuku } from '../check-buku.ts';
import { bukaPeramban, type Peramban } from '../peramban.ts';
import { pilihanBaca } from '../pilihan.ts';
import { bacaSumber, takTerbaca } from '../sumber.ts';
import { BukuNama, namaLaporan } from './nama-keluaran.ts';
import { type Entri, perluUlang } from './ringkasan.ts';
import type { KonteksBatch, PermintaanBatch } from './run-batch.ts';
import { sidikBersama, sidikBuku } from './sidik.ts';

const NOL = { error: 0, warning: 0, info: 0 } as const;

/** One run: the browser, the names given, the entries so far. */
export class Kerja {
  private readonly hasil = new Map<string, Entri>();
  private readonly nama = new BukuNama();
  private readonly minta: PermintaanBatch;
  private readonly konteks: KonteksBatch;
  private readonly lama: ReadonlyMap<string, Entri>;
  private browser: Peramban | null = null;
  private bersama = '';
  private letak: LaporanJadi['letak'] = null;
  private berhenti = false;

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
      String(minta.now?.getTime() ?? ''),
    ];
    this.bersama = await sidikBersama(setelan, minta.templates);
    for (const e of this.lama.values())
      for (const o of e.outputs) this.nama.pakai(o.file.replace(/\.[a-z]+$/, ''));
    if (minta.bentuk.includes('pdf')) {
      this.browser = await bukaPeramban(konteks.mesin, {
        ...minta,
        pages: minta.jobs,
        verbose: konteks.verbose,
      });
    }
    konteks.signal.addEventListener('abort', () => this.tutup(), { once: true });
  }

  tutup(): void {
    this.browser?.closeNow();
  }

  /** Entries in the order of the files; files not reached keep their earlier entry. */
  entri(berkas: readonly string[]): readonly Entri[] {
    return berkas.flatMap((f) => this.hasil.get(f) ?? this.lama.get(f) ?? this.takSempat(f));
  }

  async jalankan(berkas: readonly string[]): Promise<void> {
    const { minta, konteks, lama } = this;
    const antrean = minta.retryFailed
      ? berkas.filter((f) => perluUlang(lama.get(f) ?? this.takSempat(f)))
      : berkas;
    let berikut = 0;
    const pekerja = async (): Promise<void> => {
      while (berikut < antrean.length && !this.berhenti && !konteks.signal.aborted) {
        const file = antrean[berikut++] ?? '';
        const entri = await this.satu(file);
        this.hasil.set(file, entri);
        if (minta.failFast && perluUlang(entri)) this.berhenti = true;
        konteks.onEntri(entri, this.hasil.size, antrean.length);
      }
    };
    await Promise.all(Array.from({ length: minta.jobs }, pekerja));
  }

  private takSempat(file: string): Entri {
    return {
      file,
      status: 'terputus',
      findings: NOL,
      outputs: [],
      sidik: '',
      seconds: 0,
      pages: null,
      message: 'belum dikerjakan',
    };
  }

  private async satu(file: string): Promise<Entri> {
    const mulai = this.konteks.clock();
    const sisa = { file, findings: NOL, outputs: [], sidik: '', pages: null } as const;
    const detik = (): number => Math.round(this.konteks.clock() - mulai) / 1000;
    try {
      const entri = await this.kerjakan(file);
      return { ...entri, seconds: detik() };
    } catch (error) {
      const status = this.konteks.signal.aborted ? 'terputus' : 'gagal';
      const message = status === 'terputus' ? 'terputus' : alasan(error);
      return { ...sisa, status, seconds: detik(), message };
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
        message: sebutan(takTerbaca(file, [source])),
      };
    }
    const pilihan = pilihanBaca(minta, file, konteks.cwd);
    const periksa = checkBuku(source, pilihan, minta.limits);
    const folder = folderBuku(file, konteks.cwd);
    const sidik = sidikBuku(this.bersama, source.bytes, periksa.buku, folder, pilihan);
    const sebelum = this.lama.get(file);
    if (!minta.force && sebelum !== undefined && (await this.utuh(sebelum, sidik))) {
      return { ...sebelum, status: 'tetap', message: '' };
    }
    // Taken before anything is awaited, so that names follow the order of the files; findings that stop it need none.
    const jalan = minta.draf || !periksa.checked.findings.some((f) => isFailing(f.severity, minta.strict));
    const dasar = namaLaporan(periksa);
    const nama = jalan ? this.namaUntuk(file, dasar, sebelum) : dasar;
    const laporan = await buildDariPeriksa(periksa, source, {
      bentuk: minta.bentuk,
      draf: minta.draf,
      strict: minta.strict,
      ...(minta.templates === undefined ? {} : { templates: minta.templates }),
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
      return { ...kosong, status: ditolak ? 'gagal' : 'temuan', findings, message: sebutan(checked) };
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
    const sendiri = this.minta.shard === null ? dasar : `${dasar}-${sha256(Buffer.from(file)).slice(0, 6)}`;
    const sama = lama?.startsWith(sendiri) === true && /^(?:-\d+)?$/.test(lama.slice(sendiri.length));
    return sama ? lama : this.nama.ambil(sendiri);
  }

  /** True when an earlier run made this very report and its files are still there, unchanged. */
  private async utuh(sebelum: Entri, sidik: string): Promise<boolean> {
    if (sebelum.sidik !== sidik || sebelum.outputs.length !== this.minta.bentuk.length) return false;
    for (const { file, sha256: harap } of sebelum.outputs) {
      const path = resolve(this.minta.folder, file);
      if (!(await pathExists(path)) || sha256(await readFile(path)) !== harap) return false;
    }
    return true;
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The first error of a workbook in one line, with its place. */
function sebutan(checked: Parameters<typeof inOrder>[0]): string {
  const urut = inOrder(checked);
  const pertama = urut.find((f) => f.severity === 'error') ?? urut[0];
  if (pertama === undefined) return '';
  const lebih = urut.filter((f) => f.severity === 'error').length - 1;
  return `${wording(pertama).title}${lebih > 0 ? ` (dan ${lebih} galat lagi)` : ''}`;
}

function alasan(error: unknown): string {
  if (error instanceof Failure) return error.hint === '' ? error.message : `${error.message}; ${error.hint}`;
  return error instanceof Error ? error.message : String(error);
}
