import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../support/run-command.ts';

const wanted = process.env.LAPKIN_ALAT_LENGKAP === '1';
let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lapkin-pelengkap-'));
  for (const shell of ['bash', 'zsh', 'fish']) {
    const { stdout } = await runCommand(['completion', shell], { cwd: '.' });
    writeFileSync(join(folder, shell), stdout);
  }
  writeFileSync(join(folder, 'q2 buku.xlsx'), '');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const has = (shell: string): boolean => wanted || spawnSync(shell, ['-c', 'exit 0']).status === 0;
function runShell(shell: string, script: string): readonly string[] {
  const { stdout, stderr, status } = spawnSync(shell, ['-c', script], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 60_000,
  });
  expect([status, stderr]).toEqual([0, '']);
  return stdout.split('\n').filter((line) => line !== '');
}

/** What is typed after `lapkin`, and what is to be offered for the last word. */
const CASES: readonly (readonly [readonly string[], readonly string[]])[] = [
  [['bu'], ['build']],
  [['re'], ['rekap']],
  [
    ['build', '--to', ''],
    ['docx', 'html', 'json', 'pdf', 'xlsx'],
  ],
  [
    ['check', '--format', 'j'],
    ['json', 'junit'],
  ],
  [
    ['check', '--format', 'sarif', '--triwulan', 'I'],
    ['I', 'II', 'III', 'IV'],
  ],
  [['check', '--form'], ['--format']],
  [['explain', 'pk/pagu-k'], ['pk/pagu-kosong']],
  [['rekap', '--basis', 't'], ['triwulan']],
  [
    ['build', '--jenis', 't'],
    ['tahunan', 'triwulan'],
  ],
  [
    ['import', '--jenis', 'r'],
    ['rak', 'renaksi', 'rfk'],
  ],
  [['completion', 'z'], ['zsh']],
];

describe.runIf(process.platform !== 'win32')('completion in the shells themselves', () => {
  it.each(CASES)('bash: %j', (words, offered) => {
    const line = words.map((word) => `'${word}'`).join(' ');
    const ask = `source ./bash; COMP_WORDS=(lapkin ${line}); COMP_CWORD=${words.length}; _lapkin; printf '%s\\n' "\${COMPREPLY[@]}"`;
    expect([...runShell('bash', ask)].sort()).toEqual(offered);
  });

  it('bash: two words in one are quoted, and where lapkin knows nothing the shell offers files', () => {
    const ask = `source ./bash; COMP_WORDS=(lapkin rekap --basis s); COMP_CWORD=3; _lapkin; printf '%s\\n' "\${COMPREPLY[@]}"`;
    expect(runShell('bash', ask)).toEqual(['sampai\\ dengan']);
    const files = `source ./bash; COMP_WORDS=(lapkin check q2); COMP_CWORD=2; _lapkin; echo "\${#COMPREPLY[@]}"; complete -p lapkin`;
    expect(runShell('bash', files)).toEqual(['0', 'complete -o default -F _lapkin lapkin']);
  });

  it.runIf(has('fish')).each(CASES)('fish: %j', (words, offered) => {
    const line = ['lapkin', ...words].join(' ');
    const lines = runShell('fish', `source ./fish; complete -C ${JSON.stringify(line)}`);
    expect(lines.map((text) => text.split('\t')[0]).sort()).toEqual(offered);
  });

  it.runIf(has('zsh')).each(CASES)('zsh: %j', (words, offered) => {
    // A terminal of zsh's own: the line is typed, then Tab twice; what is offered is listed below it.
    const script = `
      zmodload zsh/zpty
      zpty z zsh -f -i
      zpty -w z 'PROMPT="#"; autoload -U compinit; compinit -u -D; source ./zsh; setopt no_beep no_list_packed; stty columns 200 rows 60'
      zpty -w z 'compadd() { if [[ " $* " == *" -O "* || " $* " == *" -A "* || " $* " == *" -D "* ]]; then builtin compadd "$@"; return $?; fi; local -a found; builtin compadd -O found "$@"; print -rl -- $found >> offered; builtin compadd "$@"; }'
      : > offered
      zpty -w -n z ${JSON.stringify(['lapkin', ...words].join(' '))}$'\\t'
      repeat 150; do zpty -r -t z heard; [[ -s offered ]] && break; sleep 0.2; done
      sleep 0.2
      zpty -d z
      sort -u offered`;
    expect([...runShell('zsh', script)]).toEqual(offered);
  });
});
