import { type Schema, text } from './template-schema.ts';

/** What a place in a template can see: its own context, and those around it for `../`. */
export interface TemplateScope {
  readonly current: Schema;
  readonly outer: TemplateScope | null;
  /** Names given by `as |nama|`. */
  readonly named: Readonly<Record<string, Schema>>;
}

const DATA = ['index', 'first', 'last', 'key'];

export function startScope(schema: Schema): TemplateScope {
  return { current: schema, outer: null, named: {} };
}

/** The scope inside {{#each}} or {{#with}}. */
export function enterScope(
  scope: TemplateScope,
  helper: string,
  schema: Schema,
  blockParams: readonly string[] | undefined,
): TemplateScope {
  const content = unwrapOptional(schema);
  const current = helper === 'each' && content.kind === 'daftar' ? content.content : content;
  const [name, index] = blockParams ?? [];
  const named = {
    ...scope.named,
    ...(name === undefined ? {} : { [name]: current }),
    ...(index === undefined ? {} : { [index]: text('Nomor urut dari 0.') }),
  };
  return { current, outer: scope, named };
}

/** The schema at the end of a path; undefined when a part of it is not there. */
export function followPath(path: hbs.AST.PathExpression, scope: TemplateScope): Schema | undefined {
  if (path.data) return DATA.includes(String(path.parts[0])) ? text('Data perulangan.') : undefined;
  const [start, rest] = findStart(path, scope);
  return rest.reduce<Schema | undefined>((s, part) => memberOf(s, part), start);
}

/** Names that could have stood where a path goes wrong, for the nearest one. */
export function visibleNames(path: hbs.AST.PathExpression, scope: TemplateScope): readonly string[] {
  if (path.data) return DATA;
  let [current, rest] = findStart(path, scope);
  for (const part of rest) {
    const next = memberOf(current, part);
    if (next === undefined) break;
    current = next;
    rest = rest.slice(1);
  }
  const content = current === undefined ? undefined : unwrapOptional(current);
  const own = content?.kind === 'objek' ? Object.keys(content.members) : [];
  return [...own, ...Object.keys(scope.named)];
}

/** Where a path starts (`../` climbs, `as |nama|` first) and the parts left to walk. */
function findStart(path: hbs.AST.PathExpression, scope: TemplateScope): [Schema | undefined, readonly string[]] {
  const part = path.parts.map(String);
  const named = path.depth === 0 && part[0] !== undefined ? scope.named[part[0]] : undefined;
  if (named !== undefined) return [named, part.slice(1)];
  let origin: TemplateScope | null = scope;
  for (let i = 0; i < path.depth && origin !== null; i++) origin = origin.outer;
  return [origin?.current, part];
}

function memberOf(schema: Schema | undefined, name: string): Schema | undefined {
  if (schema === undefined) return undefined;
  const content = unwrapOptional(schema);
  return content.kind === 'objek' && Object.hasOwn(content.members, name) ? content.members[name] : undefined;
}

/** What is there, of something that may be. */
export function unwrapOptional(schema: Schema): Schema {
  return schema.kind === 'mungkin' ? schema.content : schema;
}
