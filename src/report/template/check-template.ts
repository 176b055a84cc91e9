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
  p: PartialTrees,
): readonly Finding[] {
  const findings: Finding[] = [];
  new TemplateChecker(p, findings).program(tree, startScope(schema), file, []);
  return findings;
}

class TemplateChecker {
  private readonly p: PartialTrees;
  private readonly findings: Finding[];
  constructor(p: PartialTrees, findings: Finding[]) {
    this.p = p;
    this.findings = findings;
  }

  program(tree: hbs.AST.Program, l: TemplateScope, file: string, trail: readonly string[]): void {
    for (const s of tree.body) {
      if (s.type === 'MustacheStatement') this.mustache(s as hbs.AST.MustacheStatement, l, file);
      else if (s.type === 'BlockStatement') this.block(s as hbs.AST.BlockStatement, l, file, trail);
      else if (s.type === 'PartialStatement') this.partial(s as hbs.AST.PartialStatement, l, file, trail);
    }
  }

  private mustache(s: hbs.AST.MustacheStatement, l: TemplateScope, file: string): void {
    const path = s.path as hbs.AST.PathExpression;
    const line = String(s.loc.start.line);
    if (s.params.length > 0) {
      this.helper(path, file, line);
      return;
    }
    const schema = this.follow(path, l, file);
    if (schema === undefined) return;
    const args = { templat: file, baris: line, nama: path.original };
    const content = schema.kind === 'mungkin' ? schema.content : schema;
    if (content.kind === 'daftar' || content.kind === 'objek')
      this.findings.push(makeFinding('templat/bukan-teks', args));
    else if (content.kind !== 'html' && !s.escaped)
      this.findings.push(makeFinding('templat/html-mentah', args));
    else if (content.kind === 'html' && s.escaped)
      this.findings.push(makeFinding('templat/html-terlolos', args));
  }

  private block(s: hbs.AST.BlockStatement, l: TemplateScope, file: string, trail: readonly string[]): void {
    const helper = (s.path as hbs.AST.PathExpression).original;
    const param = s.params[0] as hbs.AST.PathExpression | undefined;
    if (!HELPERS.includes(helper) || param === undefined) {
      this.helper(s.path as hbs.AST.PathExpression, file, String(s.loc.start.line));
      return;
    }
    const schema = param.type === 'PathExpression' ? this.follow(param, l, file) : undefined;
    const changesContext = helper === 'each' || helper === 'with';
    // Names below a block whose own name is wrong would all be reported again.
    if (changesContext && schema === undefined) return;
    const inner =
      changesContext && schema !== undefined ? enterScope(l, helper, schema, s.program?.blockParams) : l;
    if (s.program) this.program(s.program, inner, file, trail);
    if (s.inverse) this.program(s.inverse, l, file, trail);
  }

  private partial(
    s: hbs.AST.PartialStatement,
    l: TemplateScope,
    file: string,
    trail: readonly string[],
  ): void {
    const name = (s.name as hbs.AST.PathExpression).original;
    const partial = this.p.partial(name);
    if (partial === undefined) {
      const nearestName = nearestTemplate(name, this.p.partialNames);
      const line = String(s.loc.start.line);
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
    const param = s.params[0] as hbs.AST.PathExpression | undefined;
    const schema = param === undefined ? l.current : this.follow(param, l, file);
    if (schema === undefined || trail.includes(name)) return;
    this.program(
      partial.tree,
      startScope(schema.kind === 'mungkin' ? schema.content : schema),
      partial.file,
      [...trail, name],
    );
  }

  /** What a path leads to; a path that leads nowhere is a finding. `@index` and the like are text. */
  private follow(path: hbs.AST.PathExpression, l: TemplateScope, file: string): Schema | undefined {
    const schema = followPath(path, l);
    if (schema !== undefined) return schema;
    const nearestName = nearest(String(path.parts.at(-1) ?? path.original), visibleNames(path, l)) ?? '';
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
