import { readFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import { LIMIT_FLAGS, readLimitFlags, readNumberFlag } from '../app/shared/reading-limits.ts';
import { type CommandNames, speakIndonesian } from './commander-indonesian.ts';
import { type CommonFlags, machineOf, type ProcessLike, readAll, writeOut } from './shell.ts';
import { layoutFor, writeSentence } from './terminal.ts';

/** Where an action leaves its exit code. */
interface Outcome {
  exit: number;
}

/** lapkin's version, from package.json. */
export function readVersion(): string {
  const content: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return typeof content === 'object' && content !== null && 'version' in content
    ? String(content.version)
    : '0';
}

/** The command line: every command with its flags; a command's code is loaded when it runs. */
export function buildProgram(shell: ProcessLike, outcome: Outcome): Command {
  const program = speakIndonesian(new Command('lapkin'))
    .description('Memeriksa buku kerja kinerja dan mencetak laporan evaluasi triwulan.')
    .version(readVersion(), '-V, --version', 'tampilkan versi')
    .helpCommand('help [perintah]', 'tampilkan bantuan suatu perintah')
    .addHelpText('before', formatExamples('lapkin check q2.xlsx', 'lapkin build q2.xlsx -o laporan.pdf'))
    .action(() => program.outputHelp());
  const addCommand = (name: string, description: string, ...examples: readonly string[]): Command => {
    const c = addCommon(speakIndonesian(program.command(name)).description(description));
    return examples.length === 0 ? c : c.addHelpText('before', formatExamples(...examples));
  };
  const layoutOf = (b: CommonFlags) => layoutFor(shell.stdout, shell.env, b.color === false);
  program.configureOutput({ writeOut: (text) => shell.stdout.write(text), outputError: () => undefined });

  addLimits(
    addPeriod(
      addCommand(
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
      collect,
    )
    .option('--to <bentuk>', 'bentuk untuk -o -: pdf, docx, html, json')
    .option('--templates <folder>', 'templat sendiri; berkas yang tidak ada diambil dari bawaan')
    .option('--draft', 'buat draf walau ada galat, dengan tanda DRAF dan lampiran temuan')
    .option('--strict', 'peringatan juga menghentikan')
    .addOption(new Option('--timeout <detik>', 'batas waktu mencetak').default('60'))
    .option('--browser <jalur>', 'peramban yang dipakai mencetak')
    .action(async (file: string, flags) => {
      const { build } = await import('./build.ts');
      outcome.exit = await build(file, flags, shell);
    });

  addLimits(
    addPeriod(
      addCommand(
        'check <buku.xlsx...>',
        'memeriksa buku kerja',
        'lapkin check q2.xlsx',
        'lapkin check "triwulan-2/*.xlsx" --format json',
      ),
    ),
  )
    .addOption(new Option('--format <bentuk>', 'text, json, sarif, junit, github').default('text'))
    .option('--report <bentuk=berkas>', 'tulis juga bentuk lain ke berkas; boleh berulang', collect)
    .option('--annotate <salinan.xlsx>', 'tulis salinan buku kerja dengan temuan sebagai catatan sel')
    .option('--select <kode>', 'hanya kode ini (kode,kode atau keuangan/*); boleh berulang', collect)
    .option('--ignore <kode>', 'abaikan kode ini; boleh berulang', collect)
    .option('--strict', 'peringatan dihitung sebagai galat')
    .action(async (files: readonly string[], flags) => {
      const [{ check }, { checkSource }, { checkTimeFlags }] = await Promise.all([
        import('./check.ts'),
        import('../app/check/check-file.ts'),
        import('../app/shared/read-options.ts'),
      ]);
      checkTimeFlags(flags);
      const limits = readLimitFlags(flags);
      const settings = {
        cwd: shell.cwd(),
        flags: { triwulan: flags.triwulan, tahun: flags.tahun },
        limits,
      };
      const { text, exit } = await check(files, flags, {
        cwd: shell.cwd(),
        version: readVersion(),
        layout: layoutOf(flags),
        limits,
        readStdin: () => readAll(shell.stdin),
        tell: (line) => shell.stderr.write(`${line}\n`),
        ...(flags.quiet === true
          ? {}
          : {
              stream: (text: string) => writeOut(shell, text),
              onPassedOver: (line: string) => writeSentence(shell.stderr, line, flags),
            }),
        checkOne: (source) => checkSource(source, settings),
      });
      if (!(flags.quiet === true && exit === 0 && flags.format === 'text')) await writeOut(shell, text);
      outcome.exit = exit;
    });

  addLimits(
    addPeriod(
      addCommand(
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
    .action(async (inputs: readonly string[], flags) => {
      const { batch } = await import('./batch.ts');
      outcome.exit = await batch(inputs, flags, shell, readVersion());
    });

  addLimits(
    addPeriod(
      addCommand(
        'rekap [masukan...]',
        'satu tabel dari banyak unit',
        'lapkin rekap triwulan-2 -o rekap.xlsx',
        'lapkin rekap triwulan-2 -o rekap.pdf --urut kinerja',
      ),
    ),
  )
    .option('--daftar <berkas>', 'berkas teks: satu folder, pola, atau buku kerja pada tiap baris')
    .option('-o, --output <berkas>', 'rekap.xlsx, .pdf, .html, .json; boleh berulang', collect)
    .addOption(new Option('--urut <urutan>', 'berkas, kinerja, keuangan, serapan, unit').default('berkas'))
    .option('--basis <basis>', 'triwulan atau "sampai dengan" untuk semua; bawaan: basis kebanyakan buku')
    .option(
      '--ringkasan <cara>',
      'capaian keuangan semua unit: total atau rata-rata; bawaan: menurut bukunya',
    )
    .option('--skala <skala>', 'predikat semua unit: baik atau permendagri-86-2017; bawaan: menurut bukunya')
    .addOption(new Option('--timeout <detik>', 'batas waktu mencetak PDF').default('60'))
    .option('--browser <jalur>', 'peramban yang dipakai mencetak')
    .action(async (inputs: readonly string[], flags) => {
      const { rekap } = await import('./rekap.ts');
      outcome.exit = await rekap(inputs, flags, shell);
    });

  addCommand(
    'init [buku.xlsx]',
    'menulis buku kerja untuk diisi',
    'lapkin init buku-2025.xlsx',
    'lapkin init contoh.xlsx --contoh',
  )
    .option('--contoh', 'isi dengan contoh')
    .option('--baris <n>', 'jumlah baris tiap tabel')
    .option('--timpa', 'timpa berkas yang sudah ada')
    .action(async (file: string | undefined, flags) => {
      const { init } = await import('./init.ts');
      shell.stderr.write(await init(file, flags));
    });

  const templates = addCommand('templates', 'templat laporan', 'lapkin templates eject templat-saya');
  addCommon(
    speakIndonesian(templates.command('eject [folder]')).description('menyalin templat bawaan untuk diubah'),
  )
    .option('--force', 'timpa templat yang sudah ada di folder itu')
    .action(async (folder: string | undefined, flags) => {
      const { eject } = await import('./templates.ts');
      shell.stderr.write(await eject(folder, flags.force === true));
    });

  addCommand('explain <kode>', 'menjelaskan suatu kode temuan', 'lapkin explain keuangan/jumlah').action(
    async (code: string, flags) => {
      const { explain } = await import('./explain.ts');
      await writeOut(shell, explain(code, layoutOf(flags)));
    },
  );
  addCommand('rules', 'mendaftar semua kode temuan', 'lapkin rules', 'lapkin rules --format json')
    .addOption(new Option('--format <bentuk>', 'text atau json').default('text'))
    .action(async (flags) => {
      const { rules } = await import('./rules.ts');
      await writeOut(shell, rules(flags.format, layoutOf(flags)));
    });
  addLimits(
    addCommand(
      'cells <buku.xlsx>',
      'menampilkan apa yang dilihat lapkin di buku kerja',
      'lapkin cells q2.xlsx',
      'lapkin cells q2.xlsx --format json',
    ),
  )
    .addOption(new Option('--format <bentuk>', 'text atau json').default('text'))
    .action(async (file: string, flags) => {
      const { cells } = await import('./cells.ts');
      const context = {
        cwd: shell.cwd(),
        limits: readLimitFlags(flags),
        readStdin: () => readAll(shell.stdin),
      };
      await writeOut(shell, await cells(file, flags, context));
    });
  addCommand('doctor', 'memeriksa komputer ini: Node, peramban, huruf, izin menulis', 'lapkin doctor')
    .addOption(new Option('--timeout <detik>', 'batas waktu halaman uji').default('60'))
    .option('--browser <jalur>', 'peramban yang diperiksa')
    .action(async (flags) => {
      const { doctor } = await import('./doctor.ts');
      const { text, exit } = await doctor(
        {
          machine: machineOf(shell),
          nodeVersion: shell.version.replace(/^v/, ''),
          browserFlag: flags.browser,
          folder: shell.cwd(),
          timeoutMs: readNumberFlag('--timeout', flags.timeout, 60) * 1000,
          clock: () => performance.now(),
        },
        layoutOf(flags),
      );
      await writeOut(shell, text);
      outcome.exit = exit;
    });
  return program;
}

/** Names for did-you-mean: the program's commands, and the flags of the command that was called. */
export function commandNames(program: Command, argv: readonly string[]): CommandNames {
  const called = argv.find((a) => !a.startsWith('-')) ?? '';
  const command = program.commands.find((c) => c.name() === called) ?? program;
  return {
    called,
    commands: program.commands.map((c) => c.name()),
    options: command.options.flatMap((o) => (o.long === undefined || o.long === null ? [] : [o.long])),
  };
}

function formatExamples(...lines: readonly string[]): string {
  return `Contoh:\n${lines.map((b) => `  ${b}`).join('\n')}\n`;
}

function collect(content: string, previous: readonly string[] | undefined): readonly string[] {
  return [...(previous ?? []), content];
}

function addCommon(command: Command): Command {
  return command
    .option('--no-color', 'tanpa warna')
    .option('-q, --quiet', 'hanya galat')
    .option('--verbose', 'tampilkan waktu tiap langkah')
    .option('--debug', 'tampilkan rincian teknis bila gagal');
}

function addPeriod(command: Command): Command {
  return command
    .option('--triwulan <triwulan>', 'triwulan laporan: I-IV, 1-4, TW II; bawaan: menurut Identitas')
    .option('--tahun <tahun>', 'tahun anggaran; bawaan: menurut Identitas');
}

function addLimits(command: Command): Command {
  for (const { flag, meaning, defaultValue } of LIMIT_FLAGS) {
    command.addOption(new Option(`${flag} <n>`, `${meaning} (bawaan: ${defaultValue})`).hideHelp());
  }
  return command.addHelpText(
    'after',
    `\nBatas ukuran (${LIMIT_FLAGS.map((l) => l.flag).join(', ')}) dijelaskan di docs/panduan.md.`,
  );
}
