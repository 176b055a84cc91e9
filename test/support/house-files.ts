import { readHouse } from '../../scripts/house/measure.ts';

/** The files of the repository, read and parsed once for every test that looks at them. */
export const HOUSE = readHouse();
