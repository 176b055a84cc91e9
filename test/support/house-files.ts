import { sourceFiles } from '../../scripts/house/source.ts';

/** The files of the repository, read and parsed once for every test that looks at them. */
export const HOUSE = {
  src: sourceFiles('src'),
  test: sourceFiles('test'),
  scripts: sourceFiles('scripts'),
};
