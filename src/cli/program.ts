import { readFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import { BENDERA_BATAS, batasDariBendera, bilanganBendera } from '../app/shared/reading-limits.ts';
import { berbahasaIndonesia, type NamaPerintah } from './commander-indonesian.ts';
import { type BenderaUmum, mesin, type ProcessLike, readAll, writeOut } from './shell.ts';
import { layoutFor, tulisKalimat } from './terminal.ts';

/** Where an action leaves its exit code. */
interface Hasil {
  exit: number;
}

/** lapkin's version, from package.json. */
export function versi(): string {
  const isi: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return typeof isi === 'object' && isi !== null && 'version' in isi ? String(isi.version) : '0';
}

/** The command line: every command with its flags; a command's code is loaded when it runs. */
export function susunProgram(shell: ProcessLike, hasil: Hasil): Command {
  const program = berbahasaIndonesia(new Command('lapkin'))
    .description('Memeriksa buku kerja kinerja dan mencetak laporan evaluasi triwulan.')
    .version(versi(), '-V, --version', 'tampilkan versi')
    .helpCommand('help [perintah]', 'tampilkan bantuan suatu perintah')
    .addHelpText('before', contoh('lapkin check q2.xlsx', 'lapkin build q2.xlsx -o laporan.pdf'))
    .action(() => program.outputHelp());
  const sub = (nama: string, uraian: string, ...contohnya: readonly string[]): Command => {
    const c = umum(berbahasaIndonesia(program.command(nama)).description(uraian));
    return contohnya.length === 0 ? c : c.addHelpText('before', contoh(...contohnya));
  };
  const tataLetak = (b: BenderaUmum) => layoutFor(shell.stdout, shell.env, b.color === false);
  program.configureOutput({ writeOut: (teks) => shell.stdout.write(teks), outputError: () => undefined });

  batas(
    waktu(
      sub(
        'build <buku.xlsx>',
        'membuat laporan',
        'lapkin build q2.xlsx -o laporan.pdf',
        'lapkin build q2.xlsx -o laporan.pdf -o hasil.json',
      ),
    ),
  )
    .option(
      '-o, --output <berkas>',
      'keluaran: .pdf, .docx, .html atau .json; boleh berulang; - = keluaran baku',
      kumpul,
    )
    .option('--to <bentuk>', 'bentuk untuk -o -: pdf, docx, html, json')
    .option('--templates <folder>', 'templat sendiri; berkas yang tidak ada diambil dari bawaan')
    .option('--draft', 'buat draf walau ada galat, dengan tanda DRAF dan lampiran temuan')
    .option('--strict', 'peringatan juga menghentikan')
    .addOption(new Option('--timeout <detik>', 'batas waktu mencetak').default('60'))
    .option('--browser <jalur>', 'peramban yang dipakai mencetak')
    .action(async (berkas: string, bendera) => {
      const { build } = await import('./build.ts');
      hasil.exit = await build(berkas, bendera, shell);
    });

  batas(
    waktu(
      sub(
        'check <buku.xlsx...>',
        'memeriksa buku kerja',
        'lapkin check q2.xlsx',
        'lapkin check "triwulan-2/*.xlsx" --format json',
      ),
    ),
  )
    .addOption(new Option('--format <bentuk>', 'text, json, sarif, junit, github').default('text'))
    .option('--report <bentuk=berkas>', 'tulis juga bentuk lain ke berkas; boleh berulang', kumpul)
    .option('--annotate <salinan.xlsx>', 'tulis salinan buku kerja dengan temuan sebagai catatan sel')
    .option('--select <kode>', 'hanya kode ini (kode,kode atau keuangan/*); boleh berulang', kumpul)
    .option('--ignore <kode>', 'abaikan kode ini; boleh berulang', kumpul)
    .option('--strict', 'peringatan dihitung sebagai galat')
    .action(async (berkas: readonly string[], bendera) => {
      const [{ check }, { periksaSumber }, { periksaWaktu }, { pemeriksa }] = await Promise.all([
        import('./check.ts'),
        import('../app/check/check-file.ts'),
        import('../app/shared/read-options.ts'),
        import('./open-checkers.ts'),
      ]);
      periksaWaktu(bendera);
      const limits = batasDariBendera(bendera);
      const setelan = {
        cwd: shell.cwd(),
        bendera: { triwulan: bendera.triwulan, tahun: bendera.tahun },
        limits,
      };
      const { text, exit } = await check(berkas, bendera, {
        cwd: shell.cwd(),
        version: versi(),
        layout: tataLetak(bendera),
        limits,
        readStdin: () => readAll(shell.stdin),
        tell: (line) => shell.stderr.write(`${line}\n`),
        ...(bendera.quiet === true
          ? {}
          : {
              stream: (teks: string) => writeOut(shell, teks),
              onPassedOver: (line: string) => tulisKalimat(shell.stderr, line, bendera),
            }),
        checkOne: (source) => periksaSumber(source, setelan),
        threads: pemeriksa(setelan),
      });
      if (!(bendera.quiet === true && exit === 0 && bendera.format === 'text')) await writeOut(shell, text);
      hasil.exit = exit;
    });

  batas(
    waktu(
      sub(
        'batch [masukan...]',
        'membuat banyak laporan sekaligus',
        'lapkin batch triwulan-2 -o laporan',
        'lapkin batch triwulan-2 -o laporan --retry-failed',
      ),
    ),
  )
    .option('--daftar <berkas>', 'berkas teks: satu folder, pola, atau buku kerja pada tiap baris')
    .option('-o, --output <folder>', 'folder laporan dan ringkasan')
    .addOption(new Option('--to <bentuk>', 'pdf, docx, html, json; beberapa dipisah koma').default('pdf'))
    .addOption(new Option('--jobs <n>', 'halaman yang dicetak bersamaan').default('2'))
    .option('--fail-fast', 'berhenti pada kegagalan pertama')
    .option('--retry-failed', 'hanya yang belum selesai menurut ringkasan sebelumnya')
    .option('--force', 'buat juga yang tidak berubah')
    .option('--shard <i/n>', 'hanya bagian ke-i dari n')
    .option('--templates <folder>', 'templat sendiri')
    .option('--draft', 'buat draf walau ada galat')
    .option('--strict', 'peringatan juga menghentikan')
    .addOption(new Option('--timeout <detik>', 'batas waktu tiap laporan').default('60'))
    .option('--browser <jalur>', 'peramban yang dipakai mencetak')
    .action(async (masukan: readonly string[], bendera) => {
      const { batch } = await import('./batch.ts');
      hasil.exit = await batch(masukan, bendera, shell, versi());
    });

  batas(
    waktu(
      sub(
        'rekap [masukan...]',
        'satu tabel dari banyak unit',
        'lapkin rekap triwulan-2 -o rekap.xlsx',
        'lapkin rekap triwulan-2 -o rekap.pdf --urut kinerja',
      ),
    ),
  )
    .option('--daftar <berkas>', 'berkas teks: satu folder, pola, atau buku kerja pada tiap baris')
    .option('-o, --output <berkas>', 'rekap.xlsx, .pdf, .html, .json; boleh berulang', kumpul)
    .addOption(new Option('--urut <urutan>', 'berkas, kinerja, keuangan, serapan, unit').default('berkas'))
    .option('--basis <basis>', 'triwulan atau "sampai dengan" untuk semua; bawaan: basis kebanyakan buku')
    .option(
      '--ringkasan <cara>',
      'capaian keuangan semua unit: total atau rata-rata; bawaan: menurut bukunya',
    )
    .option('--skala <skala>', 'predikat semua unit: baik atau permendagri-86-2017; bawaan: menurut bukunya')
    .addOption(new Option('--timeout <detik>', 'batas waktu mencetak PDF').default('60'))
    .option('--browser <jalur>', 'peramban yang dipakai mencetak')
    .action(async (masukan: readonly string[], bendera) => {
      const { rekap } = await import('./rekap.ts');
      hasil.exit = await rekap(masukan, bendera, shell);
    });

  sub(
    'init [buku.xlsx]',
    'menulis buku kerja untuk diisi',
    'lapkin init buku-2025.xlsx',
    'lapkin init contoh.xlsx --contoh',
  )
    .option('--contoh', 'isi dengan contoh')
    .option('--baris <n>', 'jumlah baris tiap tabel')
    .option('--timpa', 'timpa berkas yang sudah ada')
    .action(async (berkas: string | undefined, bendera) => {
      const { init } = await import('./init.ts');
      shell.stderr.write(await init(berkas, bendera));
    });

  const templates = sub('templates', 'templat laporan', 'lapkin templates eject templat-saya');
  umum(
    berbahasaIndonesia(templates.command('eject [folder]')).description(
      'menyalin templat bawaan untuk diubah',
    ),
  )
    .option('--force', 'timpa templat yang sudah ada di folder itu')
    .action(async (folder: string | undefined, bendera) => {
      const { eject } = await import('./templates.ts');
      shell.stderr.write(await eject(folder, bendera.force === true));
    });

  sub('explain <kode>', 'menjelaskan suatu kode temuan', 'lapkin explain keuangan/jumlah').action(
    async (kode: string, bendera) => {
      const { explain } = await import('./explain.ts');
      await writeOut(shell, explain(kode, tataLetak(bendera)));
    },
  );
  sub('rules', 'mendaftar semua kode temuan', 'lapkin rules', 'lapkin rules --format json')
    .addOption(new Option('--format <bentuk>', 'text atau json').default('text'))
    .action(async (bendera) => {
      const { rules } = await import('./rules.ts');
      await writeOut(shell, rules(bendera.format, tataLetak(bendera)));
    });
  batas(
    sub(
      'cells <buku.xlsx>',
      'menampilkan apa yang dilihat lapkin di buku kerja',
      'lapkin cells q2.xlsx',
      'lapkin cells q2.xlsx --format json',
    ),
  )
    .addOption(new Option('--format <bentuk>', 'text atau json').default('text'))
    .action(async (berkas: string, bendera) => {
      const { cells } = await import('./cells.ts');
      const konteks = {
        cwd: shell.cwd(),
        limits: batasDariBendera(bendera),
        readStdin: () => readAll(shell.stdin),
      };
      await writeOut(shell, await cells(berkas, bendera, konteks));
    });
  sub('doctor', 'memeriksa komputer ini: Node, peramban, huruf, izin menulis', 'lapkin doctor')
    .addOption(new Option('--timeout <detik>', 'batas waktu halaman uji').default('60'))
    .option('--browser <jalur>', 'peramban yang diperiksa')
    .action(async (bendera) => {
      const { doctor } = await import('./doctor.ts');
      const { text, exit } = await doctor(
        {
          machine: mesin(shell),
          nodeVersion: shell.version.replace(/^v/, ''),
          browserFlag: bendera.browser,
          folder: shell.cwd(),
          timeoutMs: bilanganBendera('--timeout', bendera.timeout, 60) * 1000,
          clock: () => performance.now(),
        },
        tataLetak(bendera),
      );
      await writeOut(shell, text);
      hasil.exit = exit;
    });
  return program;
}

/** Names for did-you-mean: the program's commands, and the flags of the command that was called. */
export function namaPerintah(program: Command, argv: readonly string[]): NamaPerintah {
  const disebut = argv.find((a) => !a.startsWith('-')) ?? '';
  const dipanggil = program.commands.find((c) => c.name() === disebut) ?? program;
  return {
    disebut,
    perintah: program.commands.map((c) => c.name()),
    pilihan: dipanggil.options.flatMap((o) => (o.long === undefined || o.long === null ? [] : [o.long])),
  };
}

function contoh(...baris: readonly string[]): string {
  return `Contoh:\n${baris.map((b) => `  ${b}`).join('\n')}\n`;
}

function kumpul(isi: string, sebelum: readonly string[] | undefined): readonly string[] {
  return [...(sebelum ?? []), isi];
}

function umum(command: Command): Command {
  return command
    .option('--no-color', 'tanpa warna')
    .option('-q, --quiet', 'hanya galat')
    .option('--verbose', 'tampilkan waktu tiap langkah')
    .option('--debug', 'tampilkan rincian teknis bila gagal');
}

function waktu(command: Command): Command {
  return command
    .option('--triwulan <triwulan>', 'triwulan laporan: I-IV, 1-4, TW II; bawaan: menurut Identitas')
    .option('--tahun <tahun>', 'tahun anggaran; bawaan: menurut Identitas');
}

function batas(command: Command): Command {
  for (const { bendera, arti, bawaan } of BENDERA_BATAS) {
    command.addOption(new Option(`${bendera} <n>`, `${arti} (bawaan: ${bawaan})`).hideHelp());
  }
  return command.addHelpText(
    'after',
    `\nBatas ukuran (${BENDERA_BATAS.map((l) => l.bendera).join(', ')}) dijelaskan di docs/panduan.md.`,
  );
}
