import type { CompletedCommand, CompletedFlag } from './completion-words.ts';

/** What makes a shell complete lapkin's commands, flags and values, by the shell's name; where none fits it offers files. */
export const COMPLETION_SCRIPTS = {
  bash: writeBash,
  zsh: writeZsh,
  fish: writeFish,
  powershell: writePowershell,
} satisfies Record<string, (commands: readonly CompletedCommand[]) => string>;

/** In single quotes, as bash and zsh read them. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

const names = (commands: readonly CompletedCommand[]): string => commands.map(({ name }) => name).join(' ');
const longNames = (flags: readonly CompletedFlag[]): string => flags.map(({ long }) => long).join(' ');
/** A flag that takes a value, with its command: one word can mean another thing elsewhere. */
interface ValueFlag extends CompletedFlag {
  /** "build --to". */
  readonly place: string;
}

function valueFlags(commands: readonly CompletedCommand[]): readonly ValueFlag[] {
  return commands.flatMap(({ name, flags }) =>
    flags.filter((flag) => flag.takesValue).map((flag) => ({ ...flag, place: `${name} ${flag.long}` })),
  );
}

function writeBash(commands: readonly CompletedCommand[]): string {
  const values = valueFlags(commands).map(
    ({ place, values: words }) => `    ${quoted(place)}) words=${quoted(words.join('\n'))} ;;`,
  );
  const cases = commands.map(
    ({ name, flags, words }) => `    ${name}) flags=${quoted(longNames(flags))} words=${quoted(words.join('\n'))} ;;`,
  );
  return `# lapkin di bash: simpan keluaran ini di ~/.local/share/bash-completion/completions/lapkin
_lapkin() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" flags='' words=''
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    words=${quoted(names(commands).replaceAll(' ', '\n'))}
  else
    case "\${COMP_WORDS[1]} $previous" in
${values.join('\n')}
    *)
      case "\${COMP_WORDS[1]}" in
${cases.map((line) => `  ${line}`).join('\n')}
      esac
      case "$current" in -*) words="\${flags// /$'\\n'}" ;; esac ;;
    esac
  fi
  local IFS=$'\\n' word
  for word in $words; do
    case "$word" in "$current"*) COMPREPLY+=("$(printf '%q' "$word")") ;; esac
  done
}
complete -o default -F _lapkin lapkin
`;
}

function writeZsh(commands: readonly CompletedCommand[]): string {
  const described = (word: string, text: string): string => quoted(`${word.replaceAll(':', '\\:')}:${text}`);
  const values = valueFlags(commands)
    .filter(({ values: words }) => words.length > 0)
    .map(({ place, values: words }) => `    ${quoted(place)}) compadd -- ${words.map(quoted).join(' ')}; return ;;`);
  const cases = commands.map(({ name, flags, words }) => {
    const pairs = flags.map(({ long, description }) => described(long, description)).join(' ');
    return `    ${name}) flags=(${pairs}); words_of=(${words.map(quoted).join(' ')}) ;;`;
  });
  return `#compdef lapkin
# lapkin di zsh: simpan keluaran ini sebagai _lapkin di salah satu folder pada fpath
_lapkin() {
  local -a commands flags words_of
  commands=(${commands.map(({ name, description }) => described(name, description)).join(' ')})
  if (( CURRENT == 2 )); then
    _describe perintah commands
    _files
    return
  fi
  case "\${words[2]} \${words[CURRENT-1]}" in
${values.join('\n')}
    ${
      valueFlags(commands)
        .filter(({ values: words }) => words.length === 0)
        .map(({ place }) => quoted(place))
        .join('|') || "''"
    }) _files; return ;;
  esac
  case "\${words[2]}" in
${cases.join('\n')}
  esac
  if [[ "\${words[CURRENT]}" == -* ]]; then
    _describe pilihan flags
  elif (( \${#words_of} )); then
    compadd -- \${words_of}
  else
    _files
  fi
}
if [[ "$funcstack[1]" == _lapkin ]]; then _lapkin "$@"; else compdef _lapkin lapkin; fi
`;
}

function writeFish(commands: readonly CompletedCommand[]): string {
  const text = (words: string): string => `'${words.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  const lines = commands.flatMap(({ name, description, flags, words }) => {
    const within = `-n '__fish_seen_subcommand_from ${name}'`;
    return [
      `complete -c lapkin -n __fish_use_subcommand -a ${name} -d ${text(description)}`,
      ...(words.length === 0 ? [] : [`complete -c lapkin ${within} -f -a ${text(words.join(' '))}`]),
      ...flags.map((flag) => {
        const value =
          flag.values.length > 0 ? ` -x -a ${text(flag.values.map(text).join(' '))}` : flag.takesValue ? ' -r' : '';
        return `complete -c lapkin ${within} -l ${flag.long.replace(/^--/, '')}${value} -d ${text(flag.description)}`;
      }),
    ];
  });
  return `# lapkin di fish: simpan keluaran ini di ~/.config/fish/completions/lapkin.fish\n${lines.join('\n')}\n`;
}

function writePowershell(commands: readonly CompletedCommand[]): string {
  const text = (words: string): string => `'${words.replaceAll("'", "''")}'`;
  const list = (words: readonly string[]): string => `@(${words.map(text).join(', ')})`;
  const table = (rows: readonly (readonly [string, readonly string[]])[]): string =>
    rows.map(([key, words]) => `    ${text(key)} = ${list(words)}`).join('\n');
  return `# lapkin di PowerShell: tambahkan keluaran ini ke berkas $PROFILE
Register-ArgumentCompleter -Native -CommandName lapkin, lapkin.cmd -ScriptBlock {
  param($word, $ast, $cursor)
  $flags = @{
${table(commands.map(({ name, flags }) => [name, flags.map(({ long }) => long)]))}
  }
  $operands = @{
${table(commands.map(({ name, words }) => [name, words]))}
  }
  $values = @{
${table(valueFlags(commands).map(({ place, values }) => [place, values]))}
  }
  $given = @($ast.CommandElements | ForEach-Object { $_.ToString() })
  if ($word -ne '') { $given = @($given | Select-Object -SkipLast 1) }
  $last = "$($given[1]) $($given[-1])"
  $offered = @()
  if ($given.Count -le 1) { $offered = ${list(commands.map(({ name }) => name))} }
  elseif ($values.ContainsKey($last)) { $offered = $values[$last] }
  elseif ($word.StartsWith('-')) { $offered = $flags[$given[1]] }
  else { $offered = $operands[$given[1]] }
  $offered | Where-Object { $_ -and $_.StartsWith($word) } | ForEach-Object {
    $written = if ($_ -match '\\s') { "'$_'" } else { $_ }
    [System.Management.Automation.CompletionResult]::new($written, $_, 'ParameterValue', $_)
  }
}
`;
}
