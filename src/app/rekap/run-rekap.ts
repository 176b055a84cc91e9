import { resolve } from 'node:path';
import { romawi } from '../../domain/triwulan.ts';
import { writeAtomically } from '../../files/files.ts';
import { fontFaces } from '../../files/font-files.ts';
import { tally } from '../../findings/check-report.ts';
import { EXIT, type ExitCode, Failure } from '../../findings/failure.ts';
import { susunRekap, type Urutan, unitTerbaca } from '../../report/rekap/build-rekap.ts';
import { judulRekap, rekapHtml } from '../../report/rekap/rekap-html.ts';
import { rekapJson } from '../../report/rekap/rekap-json.ts';
import type { AturanRekap, Rekap, UnitKurang, UnitTerbaca } from '../../report/rekap/rekap-model.ts';
import type { PilihanBaca } from '../../sheets/parse-buku.ts';
import { hanyaSalinan, pilahSalinan, sebutNama, sebutSalinan } from '../shared/annotated-copies.ts';
import { daftarBuku } from '../shared/buku-inputs.ts';
import { checkBuku } from '../shared/check-buku.ts';
import { alasan, sebutan } from '../shared/failure-reason.ts';
import { type BenderaWaktu, pilihanBaca } from '../shared/read-options.ts';
import type { Batas } from '../shared/reading-limits.ts';
import { bacaSumber, takTerbaca } from '../shared/source.ts';
import { bukaPeramban, type Mesin } from '../shared/start-browser.ts';
import { rekapExcel } from './rekap-excel.ts';
import { type KeluaranRekap, periksaKeluaranRekap } from './rekap-outputs.ts';

/** What a run of `rekap` is asked for. */
export interface PermintaanRekap extends BenderaWaktu {
  /** Files to write, the kind after the ending. */
  readonly output: readonly string[];
  readonly urutan: Urutan;
  /** Settings that flags settle for every workbook. */
  readonly paksa: Partial<AturanRekap>;
  readonly browser?: string | undefined;
  readonly timeoutMs: number;
  readonly limits: Batas;
  readonly now: Date | null;
}

/** What `rekap` needs of its surroundings. */
export interface KonteksRekap {
  readonly cwd: string;
  readonly mesin: Mesin;
  readonly verbose: (line: string) => void;
  /** Hears once which files of a folder or pattern are passed over. */
  readonly onDilewati?: (kalimat: string) => void;
  /** Hears of each workbook before it is read. */
  readonly onBerkas: (nomor: number, semua: number) => void;
  /** Hears of each file once it is written, by the name it was asked for under. */
  readonly onTulis: (nama: string) => void;
  /** Called once the browser is starting, with what ends it at once; for Ctrl-C. */
  readonly onBrowser: (closeNow: () => void) => void;
  readonly date: () => Date;
}

/** One table over many workbooks of one quarter. Exit 6 when some are not in it. Throws Failure (exit 2 to 5). */
export async function runRekap(
  inputs: readonly string[],
  minta: PermintaanRekap,
  konteks: KonteksRekap,
): Promise<{ readonly exit: ExitCode; readonly rekap: Rekap }> {
  const semua = await daftarBuku(inputs, konteks.cwd);
  const keluaran = await periksaKeluaranRekap(minta.output, semua, konteks.cwd);
  const tujuan = new Set(keluaran.map((k) => k.path));
  const masukan = semua.filter((f) => !tujuan.has(resolve(konteks.cwd, f)));
  const { buku, salinan } = await pilahSalinan(masukan, inputs, konteks.cwd);
  if (buku.length === 0 && salinan.length > 0) throw hanyaSalinan(salinan);
  if (salinan.length > 0) konteks.onDilewati?.(sebutSalinan(salinan));
  const rekap = await rekapDari(buku, minta, konteks);
  for (const k of keluaran) {
    await writeAtomically(k.path, await tulisan(k, rekap, minta, konteks));
    konteks.onTulis(k.nama);
  }
  return { exit: rekap.kurang.length > 0 ? EXIT.partial : EXIT.ok, rekap };
}

async function rekapDari(
  berkas: readonly string[],
  minta: PermintaanRekap,
  konteks: KonteksRekap,
): Promise<Rekap> {
  const units: UnitTerbaca[] = [];
  const kurang: UnitKurang[] = [];
  const setelan: Failure[] = [];
  const waktu = new Map<
    string,
    { readonly saat: Pick<Rekap, 'tahun' | 'triwulan'>; readonly file: string[] }
  >();
  for (const [i, file] of berkas.entries()) {
    konteks.onBerkas(i + 1, berkas.length);
    // Reading waits for nothing; without a pause Ctrl-C would be heard after the last file only.
    await new Promise((lanjut) => setImmediate(lanjut));
    const terbaca = await baca(file, minta, konteks);
    if (terbaca instanceof Failure) {
      setelan.push(terbaca);
      kurang.push({ file, sebab: alasan(terbaca) });
      continue;
    }
    if ('sebab' in terbaca) {
      kurang.push(terbaca);
      continue;
    }
    const { saat } = terbaca;
    const kapan = `triwulan ${romawi(saat.triwulan)} ${saat.tahun}`;
    const ada = waktu.get(kapan);
    if (ada === undefined) waktu.set(kapan, { saat, file: [file] });
    else ada.file.push(file);
    units.push(terbaca.unit);
  }
  const [pertama, ...lain] = waktu.values();
  if (lain.length > 0) throw bedaWaktu(waktu);
  const rekap = pertama && susunRekap(pertama.saat, units, kurang, minta.paksa, minta.urutan);
  if (rekap !== undefined) return rekap;
  const [k] = kurang;
  if (setelan[0] !== undefined && setelan.length === kurang.length) throw setelan[0];
  throw new Failure(
    EXIT.input,
    'Tidak ada buku kerja yang dapat direkap',
    k === undefined
      ? 'periksa nama folder itu; buku kerja disimpan di sana sebagai .xlsx'
      : `${k.file}: ${k.sebab}`,
  );
}

/** What is kept of a workbook, or why it is not in the table; a Failure where its settings cannot be used. */
async function baca(
  file: string,
  minta: PermintaanRekap,
  konteks: KonteksRekap,
): Promise<
  UnitKurang | Failure | { readonly unit: UnitTerbaca; readonly saat: Pick<Rekap, 'tahun' | 'triwulan'> }
> {
  const tanpaStdin = () => Promise.reject(new Failure(EXIT.usage, 'rekap tidak membaca masukan baku'));
  const source = await bacaSumber(file, { cwd: konteks.cwd, limits: minta.limits, readStdin: tanpaStdin });
  if (!('bytes' in source)) return { file, sebab: sebutan(takTerbaca(file, [source]), false) };
  const pilihan = pilihanAtauGagal(file, minta, konteks.cwd);
  if (pilihan instanceof Failure) return pilihan;
  const { hasil, checked } = checkBuku(source, pilihan, minta.limits);
  if (hasil === null) {
    return { file, sebab: sebutan(checked, false) || 'tahun atau triwulan tidak diketahui' };
  }
  const { tahun, triwulan } = hasil.data;
  return { unit: unitTerbaca(file, hasil, tally(checked.findings)), saat: { tahun, triwulan } };
}

/** Settings that cannot be used cost the workbooks they stand beside, no more. */
function pilihanAtauGagal(file: string, minta: PermintaanRekap, cwd: string): PilihanBaca | Failure {
  try {
    return pilihanBaca(minta, file, cwd);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}

function bedaWaktu(waktu: ReadonlyMap<string, { readonly file: readonly string[] }>): Failure {
  const urut = [...waktu].sort((a, b) => b[1].file.length - a[1].file.length);
  const daftar = urut.map(([kapan, { file }], i) => {
    if (i === 0) return `${kapan} (${file.length} berkas)`;
    return `${kapan} (${sebutNama(file)})`;
  });
  return new Failure(
    EXIT.usage,
    `Buku kerja berbeda triwulan: ${daftar.join('; ')}`,
    'sisihkan yang berbeda, atau sebut satu triwulan untuk semua: --triwulan II --tahun 2024',
  );
}

async function tulisan(
  { bentuk }: KeluaranRekap,
  rekap: Rekap,
  minta: PermintaanRekap,
  konteks: KonteksRekap,
): Promise<Uint8Array> {
  if (bentuk === '.xlsx') return rekapExcel(rekap, minta.now ?? konteks.date());
  if (bentuk === '.json') return Buffer.from(rekapJson(rekap));
  const html = rekapHtml(rekap, await fontFaces('arimo'));
  if (bentuk === '.html') return Buffer.from(html);
  const browser = await bukaPeramban(konteks.mesin, { ...minta, pages: 1, verbose: konteks.verbose });
  konteks.onBrowser(() => browser.closeNow());
  try {
    const { printPdf } = await import('../../print/print-pdf.ts');
    const { now, timeoutMs } = minta;
    const title = judulRekap(rekap);
    const author = rekap.pemerintahDaerah;
    return (await printPdf(browser, { html, title, author, language: 'id-ID', now, timeoutMs })).bytes;
  } finally {
    browser.closeNow();
  }
}
