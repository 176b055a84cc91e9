const AKHIR_DIREKTORI = 0x06054b50;
const ENTRI_DIREKTORI = 0x02014b50;

/** 1 January 1980, the earliest date a zip entry can hold, in DOS form. */
const TANGGAL_DOS = 0x0021;

/** Gives every entry of a zip the same date, in place, so that the same content gives the same bytes. */
export function samakanWaktuZip(zip: Uint8Array): Uint8Array {
  const data = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  let akhir = zip.byteLength - 22;
  while (akhir >= 0 && data.getUint32(akhir, true) !== AKHIR_DIREKTORI) akhir--;
  if (akhir < 0) throw new Error('zip without an end of central directory');
  const banyak = data.getUint16(akhir + 10, true);
  let entri = data.getUint32(akhir + 16, true);
  for (let i = 0; i < banyak; i++) {
    if (data.getUint32(entri, true) !== ENTRI_DIREKTORI)
      throw new Error('zip with a broken central directory');
    setWaktu(data, entri + 12);
    setWaktu(data, data.getUint32(entri + 42, true) + 10);
    entri +=
      46 +
      data.getUint16(entri + 28, true) +
      data.getUint16(entri + 30, true) +
      data.getUint16(entri + 32, true);
  }
  return zip;
}

function setWaktu(data: DataView, di: number): void {
  data.setUint16(di, 0, true);
  data.setUint16(di + 2, TANGGAL_DOS, true);
}
