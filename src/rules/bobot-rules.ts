import { type Angka, HUNDRED, isAngka, sum, toAngka, toDecimalText } from '../domain/angka.ts';
import { isBerbobot } from '../domain/bobot.ts';
import type { PkRow } from '../domain/kinerja-data.ts';
import { indonesian } from '../findings/figures.ts';
import type { Row } from '../sheets/buku-kerja.ts';
import { label } from './lib/figure-label.ts';
import type { FindingCollector } from './lib/finding-collector.ts';
import { showSum } from './lib/formula-text.ts';
import type { RuleContext } from './lib/rule-context.ts';

/** A row of PK or IKU. */
type WeighedRow = Pick<Row<Pick<PkRow, 'subKegiatan' | 'indikator' | 'bobot'>>, 'data' | 'at'>;

const ONE = toAngka(1);
/** Weights of a third each, 33,33, add up to 99,99: from this many decimals on their rounding is allowed for. */
const ROUNDED_DECIMALS = 2;

/**
 * `pk/bobot`, `pk/bobot-kosong`, `pk/berbobot`: what the weights of what is measured add up to, who has none, which mean they
 * make. They stand in PK, of a report of sasaran in IKU.
 */
export function checkBobot(collector: FindingCollector, context: RuleContext): void {
  const { pk, iku } = context.buku;
  const isOfSasaran = context.data?.isOfSasaran === true && iku !== null;
  const rows: readonly WeighedRow[] = (isOfSasaran ? iku : pk)?.rows ?? [];
  const sheet = isOfSasaran ? 'IKU' : 'PK';
  const data = rows.map((row) => row.data);
  const { kinerjaMean } = context.pengaturan;
  const weighed = rows.flatMap((row) => (isAngka(row.data.bobot) ? [{ row, bobot: row.data.bobot }] : []));
  const [first] = weighed;
  if (first === undefined || !isBerbobot(data, context.pengaturan)) {
    const at = context.buku.pengaturan.at.kinerjaMean;
    const isMeant =
      kinerjaMean === 'berbobot' && rows.length > 0 && rows.every(({ data: { bobot } }) => bobot !== 'rusak');
    if (isMeant) collector.report('pk/bobot-kosong', { nama: '', lembar: sheet }, at === undefined ? {} : { at });
    return;
  }
  const lacking = rows.filter(({ data: { bobot } }) => !isAngka(bobot));
  for (const row of lacking) if (row.data.bobot !== 'rusak') reportBlank(collector, row, sheet);
  if (lacking.length > 0) return;
  const cells = weighed.map(({ row }) => row.at.bobot);
  const whole = weighed.every(({ bobot }) => bobot.lte(1)) ? ONE : HUNDRED;
  const total = sum(weighed.map(({ bobot }) => bobot));
  collector.addChecked(first.row.at.bobot);
  if (
    isWhole(
      total,
      whole,
      weighed.map(({ bobot }) => bobot),
    )
  ) {
    collector.report('pk/berbobot', { jumlah: indonesian(total.toFixed()) }, { at: first.row.at.bobot });
    return;
  }
  const difference = toDecimalText(total.minus(whole));
  collector.report(
    'pk/bobot',
    { seharusnya: whole.toFixed(), lembar: sheet },
    {
      at: first.row.at.bobot,
      label: label('Semua indikator', 'bobot'),
      written: toDecimalText(total),
      computed: toDecimalText(whole),
      difference,
      unit: 'angka',
      formula: showSum(cells),
      related: cells.slice(1),
    },
  );
}

function reportBlank(collector: FindingCollector, row: WeighedRow, sheet: string): void {
  const name = row.data.indikator || row.data.subKegiatan;
  collector.report('pk/bobot-kosong', { nama: name, lembar: sheet }, { at: row.at.bobot, label: label(name, 'bobot') });
}

/** The sum is the whole; weights that were rounded may miss it by half of their last digit each. */
function isWhole(total: Angka, whole: Angka, weights: readonly Angka[]): boolean {
  const decimals = Math.max(...weights.map((weight) => weight.decimalPlaces()));
  const given = whole.eq(1) ? decimals - 2 : decimals;
  if (given < ROUNDED_DECIMALS) return total.eq(whole);
  const allowed = toAngka(`5e-${decimals + 1}`).times(weights.length);
  return total.minus(whole).abs().lte(allowed);
}
