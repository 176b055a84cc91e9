import { type Finding, makeFinding } from '../../findings/finding.ts';
import { nearest } from '../../findings/nearest.ts';
import type { Schema } from './template-schema.ts';
import { enterScope, followPath, startScope, type TemplateScope, visibleNames } from './template-scope.ts';
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
    const line = String(statement.loc.start.line);
    if (statement.params.length > 0) {
      this.helper(path, file, line);
      return;
    }
    const schema = this.follow(path, scope, file);
    if (schema === undefined) return;
    const args = { templat: file, baris: line, nama: path.original };
    const content = schema.kind === 'mungkin' ? schema.content : schema;
    if (content.kind === 'daftar' || content.kind === 'objek')
      this.findings.push(makeFinding('templat/bukan-teks', args));
    else if (content.kind !== 'html' && !statement.escaped)
      this.findings.push(makeFinding('templat/html-mentah', args));
    else if (content.kind === 'html' && statement.escaped)
      this.findings.push(makeFinding('templat/html-terlolos', args));
  }

  private block(statement: hbs.AST.BlockStatement, scope: TemplateScope, file: string, trail: readonly string[]): void {
    const helper = (statement.path as hbs.AST.PathExpression).original;
    const param = statement.params[0] as hbs.AST.PathExpression | undefined;
    if (!HELPERS.includes(helper) || param === undefined) {
      this.helper(statement.path as hbs.AST.PathExpression, file, String(statement.loc.start.line));
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
    const name = (statement.name as hbs.AST.PathExpression).original;
    const partial = this.p.partial(name);
    if (partial === undefined) {
      const nearestName = nearestTemplate(name, this.p.partialNames);
      const line = String(statement.loc.start.line);
      this.findings.push(
        makeFinding('templat/parsial-tidak-ada', {
          templat: file,
          baris: line,
          nama: name,
          terdekat: nearestName,
        }),
      );
      return;
    }
    const param = statement.params[0] as hbs.AST.PathExpression | undefined;
    const schema = param === undefined ? scope.current : this.follow(param, scope, file);
    if (schema === undefined || trail.includes(name)) return;
    this.program(partial.tree, startScope(schema.kind === 'mungkin' ? schema.content : schema), partial.file, [
      ...trail,
      name,
    ]);
  }

  /** What a path leads to; a path that leads nowhere is a finding. `@index` and the like are text. */
  private follow(path: hbs.AST.PathExpression, scope: TemplateScope, file: string): Schema | undefined {
    const schema = followPath(path, scope);
    if (schema !== undefined) return schema;
    const nearestName = nearest(String(path.parts.at(-1) ?? path.original), visibleNames(path, scope)) ?? '';
    const line = String(path.loc.start.line);
    this.findings.push(
      makeFinding('templat/nama-tidak-dikenal', {
        templat: file,
        baris: line,
        nama: path.original,
        terdekat: nearestName,
      }),
    );
    return undefined;
  }

  private helper(path: hbs.AST.PathExpression, file: string, line: string): void {
    const nearestName = nearest(path.original, HELPERS) ?? '';
    this.findings.push(
      makeFinding('templat/pembantu-tidak-dikenal', {
        templat: file,
        baris: line,
        nama: path.original,
        terdekat: nearestName,
      }),
    );
  }
}
