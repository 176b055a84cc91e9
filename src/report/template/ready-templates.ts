import type Handlebars from 'handlebars';

/** A template as Handlebars precompiles it. */
type TemplateSpec = Parameters<typeof Handlebars.template>[0];

/** A built-in template: its text, and what Handlebars made of it (partials and pages; style sheets have none). */
export interface ReadyTemplate {
  readonly text: string;
  readonly spec?: TemplateSpec;
}

/**
 * The built-in templates by their path below `templates/`, compiled when lapkin was bundled. Empty when it runs
 * unbundled: scripts/bundle.ts puts its own module in the place of this one.
 */
export const READY_TEMPLATES: Readonly<Record<string, ReadyTemplate>> = {};
