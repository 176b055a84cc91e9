import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** A command that a document shows. */
export interface DocumentCommand {
  readonly document: string;
  readonly line: number;
  /** As it is written, to be given to a shell. */
  readonly text: string;
  /** Stands in a sentence or table; else on a line of its own, to be copied. */
  readonly inSentence: boolean;
}

const FENCE = /^(\s*)```(\w*)/;
const SHELLS: readonly string[] = ['', 'sh', 'bash', 'bat', 'cron'];
/** What begins a command in a sentence, or in a block that is no shell's. */
const CALL = /^(?:node bin\/)?lapkin(?:\.js)? /;

/** The documents of the project by their path from its root: all that people read of it. */
export function documentNames(): readonly string[] {
  const inFolder = (folder: string): readonly string[] =>
    readdirSync(join(ROOT, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => join(folder, name));
  return [...inFolder('.'), ...inFolder('docs'), 'packages/chromium-linux-x64/README.md'].sort();
}

/** Every command of a document: lines of its blocks of code, fenced or indented, and code in sentences that calls lapkin. */
export function commandsOf(document: string): readonly DocumentCommand[] {
  const commands: DocumentCommand[] = [];
  let language: string | null = null;
  let indent = '';
  for (const [i, whole] of readFileSync(join(ROOT, document), 'utf8').split('\n').entries()) {
    const fence = FENCE.exec(whole);
    const line = language !== null && whole.startsWith(indent) ? whole.slice(indent.length) : whole;
    const add = (text: string, inSentence: boolean): void => {
      commands.push({ document, line: i + 1, text, inSentence });
    };
    if (fence !== null) {
      [, indent = ''] = fence;
      language = language === null ? (fence[2] ?? '') : null;
    } else if (language !== null) {
      const isCommand = language === '' ? CALL.test(line) : SHELLS.includes(language) && /^[^#\s]/.test(line);
      if (isCommand) add(line, false);
    } else if (/^ {4}/.test(line) && CALL.test(line.trim())) add(line.trim(), false);
    else for (const [, text = ''] of line.matchAll(/`([^`]+)`/g)) if (CALL.test(text)) add(text, true);
  }
  return commands;
}

/** The words of a command line as a shell reads them, up to a comment, a pipe or a redirection. */
export function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  for (const [, quoted, bare] of text.matchAll(/"((?:\\"|[^"])*)"|((?:[^\s"]|"[^"]*")+)/g)) {
    const word = quoted ?? bare ?? '';
    if (quoted === undefined && /^(?:#|[|>;&])/.test(word)) break;
    words.push(quoted ?? word.replaceAll('"', ''));
  }
  return words;
}
