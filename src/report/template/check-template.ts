import { type Finding, makeFinding } from '../../findings/finding.ts';
import { nearest } from '../../findings/nearest.ts';
import type { Schema } from './template-schema.ts';
import {
  enterScope,
  followPath,
  nearestPath,
  startScope,
  type TemplateScope,
  unwrapOptional,
} from './template-scope.ts';
import { nearestTemplate } from './template-source.ts';

/** The templates that a check can follow, by name. */
interface PartialTrees {
  /** Syntax tree of a partial; undefined when there is none of that name. */
  readonly partial: (name: string) => { readonly file: string; readonly tree: hbs.AST.Program } | undefined;
  readonly partialNames: readonly string[];
}

const HELPERS = ['if', 'unless', 'each', 'with'];

/**
 * Holds every name of a template against the schema of what it is given, through blocks and partials, so that all
 * slips of a template are found at once and before printing. `berkas` is the name for messages.
 */
export function checkTemplate(
  tree: hbs.AST.Program,
  file: string,
  schema: Schema,
  partials: PartialTrees,
): readonly Finding[] {
  const findings: Finding[] = [];
  new TemplateChecker(partials, findings).program(tree, startScope(schema), file, []);
  return findings;
}

class TemplateChecker {
  private readonly p: PartialTrees;
  private readonly findings: Finding[];
  constructor(partials: PartialTrees, findings: Finding[]) {
    this.p = partials;
    this.findings = findings;
  }

  program(tree: hbs.AST.Program, scope: TemplateScope, file: string, trail: readonly string[]): void {
    for (const s of tree.body) {
      if (s.type === 'MustacheStatement') this.mustache(s as hbs.AST.MustacheStatement, scope, file);
      else if (s.type === 'BlockStatement') this.block(s as hbs.AST.BlockStatement, scope, file, trail);
      else if (s.type === 'PartialStatement') this.partial(s as hbs.AST.PartialStatement, scope, file, trail);
    }
  }

  private mustache(statement: hbs.AST.MustacheStatement, scope: TemplateScope, file: string): void {
    const path = statement.path as hbs.AST.PathExpression;
    if (statement.params.length > 0) {
      this.unknown('templat/pembantu-tidak-dikenal', path, file, nearest(path.original, HELPERS));
      return;
    }
    const schema = this.follow(path, scope, file);
    if (schema === undefined) return;
    const { kind } = unwrapOptional(schema);
    const args = { templat: file, baris: String(statement.loc.start.line), nama: path.original };
    if (kind === 'daftar' || kind === 'objek') this.findings.push(makeFinding('templat/bukan-teks', args));
    else if (kind !== 'html' && !statement.escaped) this.findings.push(makeFinding('templat/html-mentah', args));
    else if (kind === 'html' && statement.escaped) this.findings.push(makeFinding('templat/html-terlolos', args));
  }

  private block(statement: hbs.AST.BlockStatement, scope: TemplateScope, file: string, trail: readonly string[]): void {
    const path = statement.path as hbs.AST.PathExpression;
    const helper = path.original;
    const param = statement.params[0] as hbs.AST.PathExpression | undefined;
    if (!HELPERS.includes(helper) || param === undefined) {
      this.unknown('templat/pembantu-tidak-dikenal', path, file, nearest(helper, HELPERS));
      return;
    }
    const schema = param.type === 'PathExpression' ? this.follow(param, scope, file) : undefined;
    const changesContext = helper === 'each' || helper === 'with';
    // Names below a block whose own name is wrong would all be reported again.
    if (changesContext && schema === undefined) return;
    const inner =
      changesContext && schema !== undefined
        ? enterScope(scope, helper, schema, statement.program?.blockParams)
        : scope;
    if (statement.program) this.program(statement.program, inner, file, trail);
    if (statement.inverse) this.program(statement.inverse, scope, file, trail);
  }

  private partial(
    statement: hbs.AST.PartialStatement,
    scope: TemplateScope,
    file: string,
    trail: readonly string[],
  ): void {
    const path = statement.name as hbs.AST.PathExpression;
    const name = path.original;
    const partial = this.p.partial(name);
    if (partial === undefined) {
      this.unknown('templat/parsial-tidak-ada', path, file, nearestTemplate(name, this.p.partialNames));
      return;
    }
    const param = statement.params[0] as hbs.AST.PathExpression | undefined;
    const schema = param === undefined ? scope.current : this.follow(param, scope, file);
    if (schema === undefined || trail.includes(name)) return;
    this.program(partial.tree, startScope(unwrapOptional(schema)), partial.file, [...trail, name]);
  }

  /** What a path leads to; a path that leads nowhere is a finding. `@index` and the like are text. */
  private follow(path: hbs.AST.PathExpression, scope: TemplateScope, file: string): Schema | undefined {
    const schema = followPath(path, scope);
    if (schema !== undefined) return schema;
    this.unknown('templat/nama-tidak-dikenal', path, file, nearestPath(path, scope));
    return undefined;
  }

  private unknown(
    code: 'templat/nama-tidak-dikenal' | 'templat/parsial-tidak-ada' | 'templat/pembantu-tidak-dikenal',
    path: hbs.AST.PathExpression,
    file: string,
    near = '',
  ): void {
    const args = { templat: file, baris: String(path.loc.start.line), nama: path.original, terdekat: near };
    this.findings.push(makeFinding(code, args));
  }
}
