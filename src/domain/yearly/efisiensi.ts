import { type Angka, Decimal, HUNDRED, mean, round, toAngka } from '../angka.ts';
import { ARAH } from '../arah.ts';
import { meanCapaian } from '../bobot.ts';
import type { Grades } from '../grades.ts';
import type { HasilKinerja, HasilKinerjaRow } from '../hasil.ts';
import { nameKey, satuanKey } from '../name-key.ts';
import type { Pengaturan } from '../pengaturan.ts';
import { listMeasuredMoney, type MoneyRow } from '../sasaran.ts';
import { percentOf } from '../summarize.ts';

/** The published formulas of efficiency. */
export type EfisiensiFormula = 'selisih' | 'sisa' | 'indeks' | 'pmk';

/** A sub kegiatan, or the whole: what was reached beside what was spent. */
export interface EfisiensiRow {
  readonly subKegiatan: string;
  /** Of one indikator; null for several, and for the whole. */
  readonly target: Angka | null;
  readonly realisasi: Angka | null;
  readonly satuan: string;
  /** The grades that target and realisasi are printed as; null where they are numbers. */
  readonly grades: Grades | null;
  /** How many indikator have a capaian, of which `capaian` is the mean. */
  readonly indikator: number;
  /** Percent; null where none has a capaian. */
  readonly capaian: Angka | null;
  readonly pagu: Angka | null;
  /** Rupiah of the year. */
  readonly spent: Angka;
  /** Percent of the pagu; null without one. */
  readonly serapan: Angka | null;
  readonly result: EfisiensiResult;
}

/** What the formula gives; null where it has nothing to say. */
interface EfisiensiResult {
  /** `selisih`: points; `sisa`: percent; `indeks`: IE; `pmk`: percent. */
  readonly value: Angka | null;
  /** `sisa`: rupiah left; `indeks`: TE; null for the others. */
  readonly second: Angka | null;
}

/** Efficiency of the year by one formula. */
interface Efisiensi {
  readonly formula: EfisiensiFormula;
  readonly rows: readonly EfisiensiRow[];
  /** `pmk`: E before it is limited, E, and NE; else of the mean capaian and the serapan of all. */
  readonly whole: EfisiensiRow;
  /** Only of `pmk`: the mean, what is left of it between -20 and 20, and the value NE. */
  readonly pmk: { readonly mean: Angka; readonly limited: Angka; readonly value: Angka } | null;
  /** Only of `pmk`: sub kegiatan whose volume or money says nothing. */
  readonly leftOut: readonly string[];
}

const NOTHING: EfisiensiResult = { value: null, second: null };
const ONE = toAngka(1);
/** The published bounds of E. */
const PMK_BOUND = toAngka(20);
const HALF = toAngka(50);

/** The formula that Pengaturan's Efisiensi names; null for `tidak`. */
export function chosenFormula({ efficiency }: Pengaturan): EfisiensiFormula | null {
  if (efficiency === 'tidak') return null;
  return efficiency === 'ya' ? 'selisih' : efficiency;
}

/** Efficiency of each sub kegiatan that has money, and of all, in the main view of the results (docs/arithmetic.md). */
export function computeEfisiensi(hasil: HasilKinerja, formula: EfisiensiFormula): Efisiensi {
  const decimals = hasil.data.pengaturan.percentDecimals;
  const leftOut: string[] = [];
  const rows = listMeasuredMoney(hasil).map((money): EfisiensiRow => {
    const own = hasil.kinerja.filter(
      (row) => nameKey(row.subKegiatan) === nameKey(money.subKegiatan) && row.kegiatan === money.kegiatan,
    );
    const measured = own.filter(({ main }) => main.capaian !== null);
    const only = own.length === 1 ? own[0] : undefined;
    const row = {
      subKegiatan: money.subKegiatan,
      target: only?.main.target ?? null,
      realisasi: only?.main.realisasi ?? null,
      satuan: only?.satuan ?? '',
      grades: only?.grades ?? null,
      indikator: measured.length,
      // A weight is for means: of one indikator, even of a BOBOT of 0, the capaian is its own.
      capaian: only?.main.capaian ?? meanCapaian(own.map(({ main, bobot }) => ({ capaian: main.capaian, bobot }))),
      pagu: money.pagu,
      spent: money.realisasiSampaiDengan,
      serapan: money.serapan,
    };
    const saving = formula === 'pmk' ? savingPerVolume(own, money) : null;
    if (formula === 'pmk' && saving === null) leftOut.push(money.subKegiatan);
    return {
      ...row,
      result: formula === 'pmk' ? { value: saving, second: null } : applyFormula(formula, row, decimals),
    };
  });
  const { pagu, realisasiSampaiDengan: spent, serapan } = hasil.keuanganSummary;
  const all = { capaian: hasil.kinerjaSummary.rataRata, pagu, spent, serapan };
  const savings = mean(
    rows.flatMap(({ result }) => (formula !== 'pmk' || result.value === null ? [] : [result.value])),
  );
  const pmk = savings === null ? null : limitPmk(savings);
  const result =
    formula === 'pmk' ? { value: pmk?.limited ?? null, second: null } : applyFormula(formula, all, decimals);
  const indikator = hasil.kinerja.filter(({ main }) => main.capaian !== null).length;
  const whole = { subKegiatan: '', target: null, realisasi: null, satuan: '', grades: null, indikator, ...all, result };
  return { formula, rows, whole, pmk, leftOut };
}

type Compared = Pick<EfisiensiRow, 'capaian' | 'pagu' | 'spent' | 'serapan'>;

function applyFormula(
  formula: Exclude<EfisiensiFormula, 'pmk'>,
  { capaian, pagu, spent, serapan }: Compared,
  decimals: number,
): EfisiensiResult {
  if (capaian === null || serapan === null || pagu === null) return NOTHING;
  switch (formula) {
    case 'selisih':
      // Of the printed values, so that the column can be followed.
      return { value: round(capaian, decimals).minus(round(serapan, decimals)), second: null };
    case 'sisa':
      return capaian.lt(HUNDRED) ? NOTHING : { value: HUNDRED.minus(serapan), second: pagu.minus(spent) };
    case 'indeks': {
      if (serapan.isZero()) return NOTHING;
      const index = capaian.div(serapan);
      return { value: index, second: index.minus(ONE) };
    }
  }
}

/**
 * What a unit of volume cost less than planned, in percent: (1 - (realisasi Rp / realisasi volume) / (pagu / target
 * volume)) x 100. Several indikator: by the mean of their volumes in percent. Null without a volume or pagu.
 */
function savingPerVolume(rows: readonly HasilKinerjaRow[], money: MoneyRow): Angka | null {
  const shares = rows.flatMap(({ main: { target, realisasi }, satuan, grades, arah }) => {
    const isVolume =
      grades === null && satuanKey(satuan) !== 'persen' && satuanKey(satuan) !== 'persentase' && !ARAH[arah].isFalling;
    const isStated = target !== null && realisasi !== null && target.gt(0) && realisasi.gt(0);
    return isVolume && isStated ? [realisasi.div(target)] : [];
  });
  const reached = mean(shares);
  const spent = percentOf(money.realisasiSampaiDengan, money.pagu);
  if (reached === null || spent === null) return null;
  return HUNDRED.minus(spent.div(reached));
}

function limitPmk(savings: Angka): NonNullable<Efisiensi['pmk']> {
  const limited = Decimal.max(PMK_BOUND.neg(), Decimal.min(PMK_BOUND, savings));
  return { mean: savings, limited, value: HALF.plus(limited.div(PMK_BOUND).times(HALF)) };
}
