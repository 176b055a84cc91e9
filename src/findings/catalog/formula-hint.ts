/** "ganti F9 dengan =SUM(F6:F8), simpan, lalu ulangi": the repair of a wrong printed figure. */
export function hintReplaceFormula(a: Readonly<Record<'sel' | 'rumus', string>>): string {
  return a.rumus === ''
    ? `kosongkan ${a.sel} atau tulis tanda -, simpan, lalu ulangi`
    : `ganti ${a.sel} dengan ${a.rumus}, simpan, lalu ulangi`;
}
