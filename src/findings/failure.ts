/** Exit codes (cli.md, "Exit codes"). */
export const EXIT = {
  ok: 0,
  findings: 1,
  usage: 2,
  input: 3,
  output: 4,
  browser: 5,
  partial: 6,
  fault: 70,
  interrupted: 130,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** An expected failure (not a bug): one clear Indonesian sentence, the repair, and the exit code that cli/main.ts gives it. */
export class Failure extends Error {
  readonly exit: ExitCode;
  /** What to do next; '' when the sentence says it. */
  readonly hint: string;

  constructor(exit: ExitCode, message: string, hint = '', options?: ErrorOptions) {
    super(message, options);
    this.name = 'Failure';
    this.exit = exit;
    this.hint = hint;
  }
}

/** An expected failure that was thrown, as a value. Throws anything else. */
export function expectFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  throw error;
}
