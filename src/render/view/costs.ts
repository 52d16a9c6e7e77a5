import { dateInWords, euro, number, percent } from '../../base/format.ts';
import type { Activiteit, Kost } from '../../documents/generated/types.ts';
import type { Figure } from '../../figures/figure.ts';
import { figureText, listText, UNKNOWN } from '../format.ts';
import type { KostenpostView } from '../generated/views.ts';
import { words } from './words.ts';

/** The cost lines of an activity; `figureOf` finds the figure of the line at an index. */
export function costViews(
  lines: readonly Kost[] | undefined,
  figureOf: (index: number) => Figure | undefined,
  budgetName: (id: string) => string,
): KostenpostView[] {
  return (lines ?? []).map((line, index) => {
    const figure = figureOf(index);
    return {
      post: line.omschrijving === undefined ? words(line.post) : `${words(line.post)}: ${line.omschrijving}`,
      berekening: calculation(line),
      bedrag: figure === undefined ? UNKNOWN : figureText(figure),
      'betaald-uit': payers(line, budgetName),
    };
  });
}

/** How a line's amount comes about, from what the school wrote; null for a plain amount. */
function calculation(line: Kost): string | null {
  const parts = [price(line), cap(line), vat(line), line.geschat === true ? 'geschat' : null];
  const text = parts.filter((part) => part !== null).join(', ');
  return text === '' ? null : text;
}

function price(line: Kost): string | null {
  if (line.gratis === true) return 'gratis';
  if (line['betaald-door'] !== undefined) return 'niet ten laste van de school';
  if (line.onbekend === true) return 'nog niet bekend';
  const chosen = line.varianten?.find((variant) => variant.naam === line.gekozen);
  if (line.varianten !== undefined && chosen === undefined) return 'keuze nog te maken';
  const amount = line.bedrag ?? chosen?.bedrag;
  if (amount === undefined) return null;
  const variant = chosen === undefined ? '' : ` (${words(chosen.naam)})`;
  if (line.aantal !== undefined)
    return `${euro(amount)}${variant} × ${number(line.aantal)}${unitText(line.per)}`;
  if (line.per === undefined || line.per === 'totaal')
    return chosen === undefined && vat(line) === null ? null : `${euro(amount)}${variant}`;
  return `${euro(amount)}${variant} per ${line.per}`;
}

function unitText(per: Kost['per']): string {
  return per === undefined || per === 'totaal' ? '' : ` (per ${per})`;
}

function cap(line: Kost): string | null {
  if (line.maximum === undefined) return null;
  const basis = line['maximum-volgens'] === undefined ? '' : ` (${line['maximum-volgens']})`;
  return `hoogstens ${euro(line.maximum)}${basis}`;
}

function vat(line: Kost): string | null {
  if (line.btw?.tarief === undefined) return null;
  return `${number(line.btw.tarief)} % btw ${line.btw.inbegrepen === false ? 'erbij' : 'inbegrepen'}`;
}

function payers(line: Kost, budgetName: (id: string) => string): string | null {
  if (line.gratis === true) return 'niemand';
  if (line['betaald-door'] !== undefined) return words(line['betaald-door']);
  const shares = (line['kosten-uit'] ?? []).map((payer) => {
    const part = payer.bedrag === undefined ? shareText(payer.deel) : euro(payer.bedrag);
    return part === null ? budgetName(payer.budget) : `${budgetName(payer.budget)} (${part})`;
  });
  if (shares.length === 0) return null;
  const advance = line['voorgeschoten-door'] === 'medewerker' ? '; voorgeschoten door de medewerker' : '';
  return `${listText(shares)}${advance}`;
}

/** A share as the school wrote it; a bare number, such as 0.6, as a percentage. */
export function shareText(share: number | string | undefined): string | null {
  if (share === undefined) return null;
  return typeof share === 'number' ? percent(share) : share;
}

/** What the school gets back, from whom and when. */
export function refundText(refunds: Activiteit['terug-te-ontvangen']): string | null {
  const parts = (refunds ?? []).map((refund) => {
    const amount = refund.bedrag === undefined ? shareText(refund.deel) : euro(refund.bedrag);
    const when =
      refund['verwacht-op'] === undefined ? '' : `, verwacht op ${dateInWords(refund['verwacht-op'])}`;
    return `${amount ?? UNKNOWN} van ${refund.van}${when}`;
  });
  return parts.length === 0 ? null : parts.join('; ');
}
