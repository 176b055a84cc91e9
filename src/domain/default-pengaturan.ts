import { PENGATURAN, type Pengaturan } from './pengaturan.ts';

const { margin: _all, marginTop, marginRight, marginBottom, marginLeft, ...others } = PENGATURAN;

/** Settings when the workbook and lapkin.config.json are silent (arithmetic.md, report.md). */
export const DEFAULT_PENGATURAN: Pengaturan = {
  ...(Object.fromEntries(
    Object.entries(others).map(([key, { fallback }]) => [key, fallback]),
  ) as unknown as Pengaturan),
  margin: {
    top: marginTop.fallback,
    right: marginRight.fallback,
    bottom: marginBottom.fallback,
    left: marginLeft.fallback,
  },
};
