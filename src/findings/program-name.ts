/** The commands of lapkin, in the order of the help. */
export const COMMAND_NAMES = [
  'build',
  'check',
  'preview',
  'batch',
  'rekap',
  'init',
  'import',
  'templates',
  'explain',
  'rules',
  'cells',
  'doctor',
  'completion',
] as const;

/** A command of lapkin. */
export type CommandName = (typeof COMMAND_NAMES)[number];

/** What a folder that carries its own lapkin is started by, as it is typed there; its starter sets it, and nothing else does. */
const STARTER = 'LAPKIN_STARTER';

/** A command to be typed, not the end of a path and not what is told of lapkin itself. */
const COMMAND = new RegExp(String.raw`(?<![\w./\\-])lapkin(?= (?:\[|(?:${COMMAND_NAMES.join('|')})\b))`, 'g');

/** How lapkin is started where it is not installed: "./lapkin"; undefined where it is. */
export function starterOf(env: Readonly<Record<string, string | undefined>>): string | undefined {
  return env[STARTER] || undefined;
}

/** A sentence with its commands as they are typed there: "./lapkin check q2.xlsx". */
export function nameProgram(sentence: string, starter: string | undefined): string {
  if (starter === undefined) return sentence;
  const typed = quoteName(starter);
  return sentence.replaceAll(COMMAND, () => typed);
}

/** A name of a file as it is typed: in quotation marks where a shell would take it apart. */
export function quoteName(name: string): string {
  return /[^\w./\\:-]/.test(name) ? `"${name}"` : name;
}
