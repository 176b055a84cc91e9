import { nearest } from '../../findings/nearest.ts';
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

/**
 * The path as it was probably meant: its first part that leads nowhere replaced by the nearest name there, or else led one
 * step further down to that name; '' when none is near.
 */
export function nearestPath(path: hbs.AST.PathExpression, scope: TemplateScope): string {
  if (path.data) return `@${nearest(String(path.parts[0]), DATA) ?? ''}`.replace(/^@$/, '');
  let [current, rest] = findStart(path, scope);
  for (const part of rest) {
    const next = memberOf(current, part);
    if (next === undefined) break;
    current = next;
    rest = rest.slice(1);
  }
  const [wrong = ''] = rest;
  const own = membersOf(current);
  const near = nearest(wrong, [...own.keys(), ...Object.keys(scope.named)]);
  const below = [...own].find(([, schema]) => nearest(wrong, membersOf(schema).keys()) !== undefined);
  const lead = path.original.slice(0, path.original.lastIndexOf(rest.join('.')));
  if (near !== undefined) return lead + [near, ...rest.slice(1)].join('.');
  if (below === undefined) return '';
  return lead + [below[0], nearest(wrong, membersOf(below[1]).keys()) ?? '', ...rest.slice(1)].join('.');
}

/** Members of a schema by name; none of one that has none, or is a list. */
function membersOf(schema: Schema | undefined): ReadonlyMap<string, Schema> {
  const content = schema === undefined ? undefined : unwrapOptional(schema);
  return new Map(content?.kind === 'objek' ? Object.entries(content.members) : []);
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
