import { extname, resolve } from 'node:path';
import { tally } from '../../diagnostics/check-report.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { EXIT, type ExitCode, Failure } from '../../diagnostics/failure.ts';
import { wording } from '../../diagnostics/wording.ts';
import type { HasilKinerja } from '../../domain/hasil.ts';
import { romawi } from '../../domain/triwulan.ts';
import { writeAtomically } from '../../io/files.ts';
import { expandFolders } from '../../io/folder-inputs.ts';
import { judulRekap, rekapHtml } from '../../report/rekap/html.ts';
import { rekapJson } from '../../report/rekap/json.ts';
import {
  type BarisRekap,
  barisRekap,
  jumlahRekap,
  type Rekap,
  type UnitKurang,
  URUTAN,
  type Urutan,
  urutkan,
} from '../../report/rekap/model.ts';
import type { Batas } from '../batas.ts';
import { checkBuku } from '../check-buku.ts';
import { bukaPeramban, type Mesin } from '../peramban.ts';
import { type BenderaWaktu, pilihanBaca } from '../pilihan.ts';
import { bacaSumber } from '../sumber.ts';
import { rekapExcel } from './rekap-excel.ts';

const BENTUK = ['.xlsx', '.pdf', '.html', '.json'];

/** What a run of `rekap` is asked for. */
export interface PermintaanRekap extends BenderaWaktu {
  /** Files to write, the kind after the ending. */
  readonly output: readonly string[];
  readonly urutan: Urutan;
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
  readonly date: () => Date;
}

/** Reads --urut. Throws Failure (exit 2). */
export function bacaUrutan(teks: string): Urutan {
  const urutan = URUTAN.find((u) => u === teks);
  if (urutan !== undefined) return urutan;
  throw new Failure(EXIT.usage, `--urut: "${teks}" tidak dikenal`, `pilihannya: ${URUTAN.join(', ')}`);
}

/** One table over many workbooks of one quarter. Exit 6 when some are not in it. Throws Failure (exit 2 to 5). */
export async function runRekap(
  inputs: readonly string[],
  minta: PermintaanRekap,
  konteks: KonteksRekap,
): Promise<{ readonly exit: ExitCode; readonly rekap: Rekap }> {
  if (minta.output.length === 0) {
    throw new Failure(EXIT.usage, 'Tidak ada keluaran yang diminta', 'tambahkan -o rekap.xlsx');
  }
  const asing = minta.output.find((o) => !BENTUK.includes(extname(o).toLowerCase()));
  if (asing !== undefined) {
    throw new Failure(EXIT.usage, `${asing}: bentuk tidak dikenal`, `pilihannya: ${BENTUK.join(', ')}`);
  }
  const rekap = await susunRekap(await expandFolders(inputs, konteks.cwd), minta, konteks);
  for (const nama of minta.output) {
    const isi = await tulisan(extname(nama).toLowerCase(), rekap, minta, konteks);
    await writeAtomically(resolve(konteks.cwd, nama), isi);
  }
  return { exit: rekap.kurang.length > 0 ? EXIT.partial : EXIT.ok, rekap };
}

async function susunRekap(
  berkas: readonly string[],
  minta: PermintaanRekap,
  konteks: KonteksRekap,
): Promise<Rekap> {
  const baris: BarisRekap[] = [];
  const kurang: UnitKurang[] = [];
  const waktu = new Map<string, string[]>();
  let contoh: HasilKinerja['data'] | null = null;
  for (const file of berkas) {
    const terbaca = await baca(file, minta, konteks);
    if ('sebab' in terbaca) {
      kurang.push(terbaca);
      continue;
    }
    const { data } = terbaca.hasil;
    contoh ??= data;
    const kapan = `triwulan ${romawi(data.triwulan)} ${data.tahun}`;
    waktu.set(kapan, [...(waktu.get(kapan) ?? []), file]);
    baris.push(barisRekap(file, terbaca.hasil, tally(terbaca.findings)));
  }
  if (waktu.size > 1) throw bedaWaktu(waktu);
  if (contoh === null) {
    const sebab = kurang[0] === undefined ? '' : `${kurang[0].file}: ${kurang[0].sebab}`;
    throw new Failure(EXIT.input, 'Tidak ada buku kerja yang dapat direkap', sebab);
  }
  const { tahun, triwulan, skala, pengaturan } = contoh;
  const desimal = pengaturan.desimalPersen;
  return {
    tahun,
    triwulan,
    desimal,
    skala,
    baris: urutkan(baris, minta.urutan),
    kurang,
    jumlah: jumlahRekap(baris, skala, desimal),
  };
}

async function baca(
  file: string,
  minta: PermintaanRekap,
  konteks: KonteksRekap,
): Promise<UnitKurang | { readonly hasil: HasilKinerja; readonly findings: readonly Diagnostic[] }> {
  const tanpaStdin = () => Promise.reject(new Failure(EXIT.usage, 'rekap tidak membaca masukan baku'));
  const source = await bacaSumber(file, { cwd: konteks.cwd, limits: minta.limits, readStdin: tanpaStdin });
  if (!('bytes' in source)) return { file, sebab: wording(source).title };
  const { hasil, checked } = checkBuku(source, pilihanBaca(minta, file, konteks.cwd), minta.limits);
  if (hasil !== null) return { hasil, findings: checked.findings };
  const galat = checked.findings.find((f) => f.severity === 'error');
  return { file, sebab: galat === undefined ? 'tahun atau triwulan tidak diketahui' : wording(galat).title };
}

function bedaWaktu(waktu: ReadonlyMap<string, readonly string[]>): Failure {
  const urut = [...waktu].sort((a, b) => b[1].length - a[1].length);
  const daftar = urut.map(([kapan, file], i) =>
    i === 0 ? `${kapan} (${file.length} berkas)` : `${kapan} (${file.join(', ')})`,
  );
  return new Failure(
    EXIT.usage,
    `Buku kerja berbeda triwulan: ${daftar.join('; ')}`,
    'sisihkan yang berbeda, atau sebut satu triwulan untuk semua: --triwulan II --tahun 2024',
  );
}

async function tulisan(
  bentuk: string,
  rekap: Rekap,
  minta: PermintaanRekap,
  konteks: KonteksRekap,
): Promise<Uint8Array> {
  if (bentuk === '.xlsx') return rekapExcel(rekap, minta.now ?? konteks.date());
  if (bentuk === '.json') return Buffer.from(rekapJson(rekap));
  const html = rekapHtml(rekap);
  if (bentuk === '.html') return Buffer.from(html);
  const browser = await bukaPeramban(konteks.mesin, { ...minta, pages: 1, verbose: konteks.verbose });
  try {
    const { printPdf } = await import('../../io/browser/print-pdf.ts');
    const { now, timeoutMs } = minta;
    const pdf = await printPdf(browser, {
      html,
      title: judulRekap(rekap),
      author: '',
      language: 'id-ID',
      now,
      timeoutMs,
    });
    return pdf.bytes;
  } finally {
    browser.closeNow();
  }
}
