import { type Entri, hitungEntri, perluUlang, SEBUTAN_STATUS } from '../app/batch/batch-summary.ts';
import { sebutLama } from '../app/shared/duration.ts';
import { oneLine } from '../findings/clean.ts';
import { columns, flow, NO_LEAD, shortPath, words } from '../findings/format/flow.ts';
import type { BenderaUmum, ProcessLike } from './shell.ts';
import { layoutFor } from './terminal.ts';
import { penaksir, sebutSisa } from './time-left.ts';

const HAPUS_BARIS = '\r\u001b[2K';
const BATANG_TERPANJANG = 24;

/** What is shown of a run of batch. */
export interface Kemajuan {
  entri(e: Entri, selesai: number, semua: number): void;
  /** Ctrl-C was heard. */
  dihentikan(): void;
  /** Takes the progress line away, whatever comes next. */
  hapus(): void;
  akhir(entri: readonly Entri[], terputus: boolean): void;
}

/**
 * On a terminal one line that is written anew, with the time left, and above it what failed; elsewhere (a file, a
 * pipe, TERM=dumb) one line a file. --quiet shows what failed and nothing else.
 */
export function kemajuan(
  bendera: BenderaUmum,
  shell: Pick<ProcessLike, 'stderr' | 'env'>,
  folder: string,
  clock: () => number,
): Kemajuan {
  const { paint } = layoutFor(shell.stderr, shell.env, bendera.color === false);
  const terminal = shell.stderr.isTTY === true && shell.env.TERM !== 'dumb';
  const hidup = terminal && bendera.quiet !== true;
  const mulai = clock();
  const taksir = penaksir(mulai);
  let gagal = 0;
  let tampil = false;
  const lebar = (): number | undefined => layoutFor(shell.stderr, shell.env, true).width;
  const tulis = (teks: string): void => void shell.stderr.write(teks);
  const hapus = (): void => {
    if (tampil) tulis(HAPUS_BARIS);
    tampil = false;
  };
  const kegagalan = (e: Entri, nomor: string): string => {
    const kata = SEBUTAN_STATUS[e.status];
    if (!terminal) return `${nomor}${paint.error(kata)}  ${e.file}: ${e.message}\n`;
    const kepala = { text: `${kata}  `, paint: () => `${paint.error(kata)}  ` };
    const isi = [{ text: shortPath(e.file, (lebar() ?? 80) - columns(kepala.text)) }];
    const baris = [...flow(isi, lebar(), kepala, 2), ...flow(words(e.message), lebar(), { text: '  ' }, 2)];
    return `${baris.join('\n')}\n`;
  };
  return {
    entri(asli, selesai, semua) {
      // Names of files hold whatever people and programs put into them: line ends, orders to the terminal.
      const e = { ...asli, file: oneLine(asli.file), message: oneLine(asli.message) };
      hapus();
      if (perluUlang(e)) gagal++;
      const nomor = `[${selesai}/${semua}] `;
      if (perluUlang(e)) tulis(kegagalan(e, nomor));
      else if (bendera.quiet !== true && !terminal) tulis(`${nomor}${keberhasilan(e)}\n`);
      else if (bendera.verbose === true) tulis(`${keberhasilan(e)}\n`);
      const sisa = taksir(clock(), semua - selesai);
      if (!hidup || selesai === semua) return;
      const keterangan = [
        `${selesai}/${semua}`,
        ...(gagal > 0 ? [`${gagal} gagal`] : []),
        ...(sisa === null ? [] : [sebutSisa(sisa)]),
      ].join('  ');
      tulis(barisKemajuan(keterangan, selesai / semua, (lebar() ?? 80) - 1));
      tampil = true;
    },
    dihentikan() {
      hapus();
      tulis('Dihentikan; laporan yang sudah jadi tetap utuh. Menutup peramban dan menulis ringkasan ...\n');
    },
    hapus,
    akhir(entri, terputus) {
      hapus();
      const hitung = hitungEntri(entri);
      if (bendera.quiet === true && hitung.failed === 0) return;
      const belum = entri.filter((e) => e.status === 'terputus').length;
      const bagian = [
        `${hitung.done} laporan dibuat`,
        ...(hitung.unchanged > 0 ? [`${hitung.unchanged} tidak berubah`] : []),
        `${hitung.failed - belum} gagal`,
        ...(belum > 0 ? [`${belum} belum dikerjakan`] : []),
      ];
      const baris = [`${bagian.join(', ')} (${sebutLama(clock() - mulai)}); ringkasan ada di ${folder}`];
      if (terputus) baris.push('Lanjutkan dengan perintah yang sama ditambah --retry-failed.');
      else if (hitung.failed > 0) {
        baris.push('Betulkan yang gagal, lalu ulangi perintah yang sama ditambah --retry-failed.');
      }
      tulis(baris.flatMap((b) => flow(words(b), lebar(), NO_LEAD, 2)).join('\n'));
      tulis('\n');
    },
  };
}

function keberhasilan(e: Entri): string {
  const kata = SEBUTAN_STATUS[e.status];
  if (e.status !== 'selesai') return `${kata}  ${e.file}`;
  const rincian = [
    ...(e.pages === null ? [] : [`${e.pages} halaman`]),
    ...(e.findings.warning > 0 ? [`${e.findings.warning} peringatan`] : []),
    sebutLama(e.seconds * 1000),
  ];
  return `${kata}  ${e.file} -> ${e.outputs.map((o) => o.file).join(', ')} (${rincian.join(', ')})`;
}

/** A bar as long as there is room for, and the words after it; never wider than the terminal. */
function barisKemajuan(keterangan: string, bagian: number, lebar: number): string {
  const panjang = Math.min(BATANG_TERPANJANG, lebar - columns(keterangan) - 2);
  if (panjang < 5) return keterangan.slice(0, lebar);
  const penuh = Math.round(bagian * panjang);
  return `${'█'.repeat(penuh)}${'░'.repeat(panjang - penuh)}  ${keterangan}`;
}
