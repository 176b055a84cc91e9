/** Words that bring in another time on purpose: comparison, past, plan. */
export const TELLS_OF_PAST_OR_PLAN =
  /\b(?:di)?banding(?:kan|an)?|\bsebelumnya|\bdaripada|\b(?:me|pe)?(?:ningkat|nurun)|\bnaik\b|\bturun\b|\blalu\b|\bsejak|\bsemula|\bbaseline|\brencana|\bdirencanakan|\bakan\b|\bdepan\b|\bmendatang|\bberikut|\bproyeksi|\btunggakan|\blanjutan|\bdijadwalkan|\bagar\b|\bdiharapkan|\bterakhir|\bpernah\b|\bsemester|\bselanjutnya|\bkemudian/i;

const REGULATION =
  /\b(?:peraturan|undang-?\s?undang|uu|pp|perpres|permen\w*|perda|perbup|perwali|pergub|keputusan|kepmen\w*|instruksi|inpres|surat edaran|lembaran|nomor|no\.)/i;

/** The clause before a place names a regulation, whose year and date are its own. */
export function isRegulationClause(text: string, at: number): boolean {
  const clause = text.slice(0, at).split(/[,;:]/).at(-1) ?? '';
  return REGULATION.test(clause);
}

/** What is done with a report that exists already, or asked for: another quarter's may be meant. */
const HANDLED =
  /\b(?:di(?:sampaikan|serahkan|kirim(?:kan)?|terima|terbitkan|reviu|evaluasi|tindaklanjuti|unggah|tandatangani|selesaikan)|rekomendasi|merekomendasikan|direkomendasikan|menyepakati|disepakati|meminta|diminta|menindaklanjuti|tindak lanjut|rapat|reviu|catatan|masukan|koreksi|temuan|lhe|penyampaian|penyerahan|hasil (?:evaluasi|reviu|rapat|pemeriksaan|monitoring)|paling lambat)\b/i;
/** The report in hand names itself. */
const ITSELF =
  /\b(?:laporan|evaluasi)\b[^.;]{0,80}\b(?:ini|disusun|memuat|menyajikan|menguraikan|menggambarkan|berisi)\b/i;

/** Whether a sentence speaks of a report or an evaluation that is not the one in hand. */
export function isAboutOtherReport(text: string): boolean {
  return HANDLED.test(text) && !ITSELF.test(text);
}
