import type { Finding } from '../../findings/finding.ts';
import type { Schema } from './template-schema.ts';

/** Checks and prints templates, and keeps what it found. */
export interface TemplateEngine {
  /** HTML of a template; '' when it has an error (a finding) or is not there. */
  print(template: string, schema: Schema, content: object): string;
  /** Checks a template without printing it. */
  check(template: string, schema: Schema): void;
  /** Each finding once, in the order found. */
  findings(): readonly Finding[];
}
