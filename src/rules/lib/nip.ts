/** What is wrong with a NIP, in words for a sentence; undefined when nothing is. `reported`: the report's day, ISO, or ''. */
export function findNipProblem(nip: string, reported = ''): string | undefined {
  const tight = nip.replace(/[\s.\-–]/g, '');
  if (!/^\d*$/.test(tight)) return 'berisi huruf atau tanda yang bukan angka';
  if (tight.length !== 18) return `terdiri atas ${tight.length} digit, seharusnya 18`;
  const [year, month, day] = [tight.slice(0, 4), tight.slice(4, 6), tight.slice(6, 8)];
  if (!isDate(Number(year), Number(month), Number(day))) {
    return `delapan digit pertamanya (${year} ${month} ${day}) bukan tanggal lahir`;
  }
  const [since, appointed] = [tight.slice(8, 12), tight.slice(12, 14)];
  if (!isAppointment(Number(since), Number(appointed), Number(year)))
    return `digit ke-9 sampai dengan ke-14 (${since} ${appointed}) bukan tahun dan bulan pengangkatan`;
  if (isLaterThan(since, appointed, reported))
    return `tahun dan bulan pengangkatannya (${since} ${appointed}) sesudah tanggal laporan`;
  const sex = tight.charAt(14);
  if (sex !== '1' && sex !== '2') return `digit ke-15 adalah ${sex}, seharusnya 1 atau 2`;
  return undefined;
}

/** The stages of contracts of PPPK stand in place of the month, from 21 on. */
const FIRST_STAGE = 21;

/** A month of a grown-up's year, or the stage of a contract in it. */
function isAppointment(year: number, month: number, born: number): boolean {
  const isMonth = month >= 1 && (month <= 12 || month >= FIRST_STAGE);
  return isMonth && year >= born + 15 && year <= born + 65;
}

/** Of the stage of a contract only the year counts. */
function isLaterThan(year: string, month: string, reported: string): boolean {
  if (reported === '') return false;
  const day = reported.slice(0, 7);
  return Number(month) >= FIRST_STAGE ? year > day.slice(0, 4) : `${year}-${month}` > day;
}

/** Office-holders were born in the 20th or 21st century. */
function isDate(year: number, month: number, day: number): boolean {
  if (year < 1900 || year > 2099 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
