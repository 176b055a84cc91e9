/** What is wrong with a NIP, in words for a sentence; undefined when nothing is. */
export function findNipProblem(nip: string): string | undefined {
  const tight = nip.replace(/[\s.\-–]/g, '');
  if (!/^\d*$/.test(tight)) return 'berisi huruf atau tanda yang bukan angka';
  if (tight.length !== 18) return `terdiri atas ${tight.length} digit, seharusnya 18`;
  const [year, month, day] = [tight.slice(0, 4), tight.slice(4, 6), tight.slice(6, 8)];
  if (!isDate(Number(year), Number(month), Number(day))) {
    return `delapan digit pertamanya (${year} ${month} ${day}) bukan tanggal lahir`;
  }
  const sex = tight.charAt(14);
  if (sex !== '1' && sex !== '2') return `digit ke-15 adalah ${sex}, seharusnya 1 atau 2`;
  return undefined;
}

/** Office-holders were born in the 20th or 21st century. */
function isDate(year: number, month: number, day: number): boolean {
  if (year < 1900 || year > 2099 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
