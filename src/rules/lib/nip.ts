/** What is wrong with a NIP, in words for a sentence; undefined when nothing is. */
export function salahNip(nip: string): string | undefined {
  const rapat = nip.replace(/[\s.\-–]/g, '');
  if (!/^\d*$/.test(rapat)) return 'berisi huruf atau tanda yang bukan angka';
  if (rapat.length !== 18) return `terdiri atas ${rapat.length} digit, seharusnya 18`;
  const [tahun, bulan, hari] = [rapat.slice(0, 4), rapat.slice(4, 6), rapat.slice(6, 8)];
  if (!adaTanggal(Number(tahun), Number(bulan), Number(hari))) {
    return `delapan digit pertamanya (${tahun} ${bulan} ${hari}) bukan tanggal lahir`;
  }
  const kelamin = rapat.charAt(14);
  if (kelamin !== '1' && kelamin !== '2') return `digit ke-15 adalah ${kelamin}, seharusnya 1 atau 2`;
  return undefined;
}

/** Office-holders were born in the 20th or 21st century. */
function adaTanggal(tahun: number, bulan: number, hari: number): boolean {
  if (tahun < 1900 || tahun > 2099 || bulan < 1 || bulan > 12 || hari < 1) return false;
  return hari <= new Date(Date.UTC(tahun, bulan, 0)).getUTCDate();
}
