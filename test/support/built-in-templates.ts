import { openTemplates } from '../../src/app/shared/open-templates.ts';

/** The built-in templates, parsed once for every test that prints from them. */
export const BUILT_IN = await openTemplates();
