interface LeafSchema<K extends string> {
  readonly kind: K;
  readonly meaning: string;
}
/** Plain text; templates print it with {{nama}}, escaped. */
export type TextSchema = LeafSchema<'teks'>;
/** Ready HTML made by lapkin itself (Narasi's small Markdown, charts); printed with {{{nama}}}. */
export type HtmlSchema = LeafSchema<'html'>;
/** Yes or no, for {{#if nama}}. */
export type YesNoSchema = LeafSchema<'ya'>;
export interface ListSchema<S extends Schema = Schema> {
  readonly kind: 'daftar';
  readonly meaning: string;
  readonly content: S;
}
export interface ObjectSchema<A extends SchemaMembers = SchemaMembers> {
  readonly kind: 'objek';
  readonly meaning: string;
  readonly members: A;
}
/** There, or null when the report has none: {{#if nama}} or {{#with nama}} first. */
export interface OptionalSchema<S extends Schema = Schema> {
  readonly kind: 'mungkin';
  readonly meaning: string;
  readonly content: S;
}
// Interfaces, because a recursive type alias over them does not resolve.
interface SchemaMembers {
  readonly [name: string]: Schema;
}
export type Schema = TextSchema | HtmlSchema | YesNoSchema | ListSchema | ObjectSchema | OptionalSchema;

/** The TypeScript value that a schema describes. */
export type SchemaValue<S> = S extends TextSchema | HtmlSchema
  ? string
  : S extends YesNoSchema
    ? boolean
    : S extends ListSchema<infer I>
      ? readonly SchemaValue<I>[]
      : S extends ObjectSchema<infer A>
        ? { readonly [K in keyof A]: SchemaValue<A[K]> }
        : S extends OptionalSchema<infer I>
          ? SchemaValue<I> | null
          : never;

const leaf =
  <K extends 'teks' | 'html' | 'ya'>(kind: K) =>
  // Spelt out, so that the declarations of the package can name it.
  (meaning: string): { readonly kind: K; readonly meaning: string } => ({ kind, meaning });

export const text = leaf('teks');
export const html = leaf('html');
export const yesNo = leaf('ya');

export function list<S extends Schema>(meaning: string, content: S): ListSchema<S> {
  return { kind: 'daftar', meaning, content };
}
export function object<A extends SchemaMembers>(meaning: string, members: A): ObjectSchema<A> {
  return { kind: 'objek', meaning, members };
}
export function optional<S extends Schema>(content: S): OptionalSchema<S> {
  return { kind: 'mungkin', meaning: content.meaning, content };
}
