import { dateInWords } from '../../base/format.ts';
import type { Uitzondering } from '../../documents/generated/types.ts';
import type { Figure } from '../../figures/figure.ts';
import { figureText } from '../format.ts';
import type {
  BevindingView,
  BewijsstukView,
  HandtekeningblokView,
  NaamwaardeView,
  UitzonderingView,
} from '../generated/views.ts';
import { forAudience } from './audience.ts';
import { dayOrNull } from './document.ts';
import type { DocumentInput, ViewFinding } from './input.ts';
import { publicCopy } from './public-copy.ts';
import type { ViewSchema } from './schema.ts';
import { capital, categoryPeople, words } from './words.ts';

/** Every figure by its address, those inside others as well; the first of an address stands. */
export function figureIndex(figures: readonly Figure[]): Map<string, Figure> {
  const index = new Map<string, Figure>();
  const visit = (figure: Figure): void => {
    if (!index.has(figure.id)) index.set(figure.id, figure);
    for (const operand of figure.operands) visit(operand);
  };
  for (const figure of figures) visit(figure);
  return index;
}

/** The planned hours of each group whose figures begin with a prefix, e.g. `uren/categorie/`; those of no group last. */
export function hoursBy(figures: ReadonlyMap<string, Figure>, prefix: string): NaamwaardeView[] {
  const groups = [...figures.values()].filter(({ id }) => id.startsWith(prefix));
  const isRest = ({ id }: Figure): boolean => id === `${prefix}niet-genoemd`;
  return [...groups.filter((group) => !isRest(group)), ...groups.filter(isRest)].map((figure) => ({
    naam: capital(categoryPeople(figure.id.slice(prefix.length))),
    waarde: figureText(figure),
  }));
}

/** The rules from which a document departs with reason. */
export function exceptionViews(exceptions: readonly Uitzondering[] | undefined): UitzonderingView[] {
  return (exceptions ?? []).map((exception) => ({
    regel: exception.regel,
    betreft: exception.veld === undefined ? exception.betreft : `${exception.betreft}, ${exception.veld}`,
    reden: exception.reden,
    door: exception.door,
    'besloten-op': dateInWords(exception['besloten-op']),
    tot: dateInWords(exception.tot),
  }));
}

const SEVERITIES = { error: 'fout', warning: 'waarschuwing', info: 'opmerking' } as const;

/** What lint still finds, as the annex prints it. */
export function findingView(finding: ViewFinding): BevindingView {
  return {
    ernst: SEVERITIES[finding.severity],
    bericht: finding.message,
    advies: finding.advice,
    plaats: `${finding.file}:${finding.line}`,
  };
}

/** A block in which two people sign. */
export function signatureBlock(
  orgaan: string,
  verklaring: string,
  names: readonly string[],
): HandtekeningblokView {
  return { orgaan, verklaring, ondertekenaars: names.map((namens) => ({ namens })) };
}

interface Evidence {
  readonly soort: string;
  readonly datum?: string;
  readonly vindplaats?: string;
}

/** What an employee handed in. */
export function evidenceViews(evidence: readonly Evidence[] | undefined): BewijsstukView[] {
  return (evidence ?? []).map(({ soort, datum, vindplaats }) => ({
    soort: words(soort),
    datum: dayOrNull(datum),
    vindplaats: vindplaats ?? null,
  }));
}

/** A view with only what its audience may read, saying what was left out. */
export function readable<View extends { weggelaten: { onderdeel: string; aantal: string }[] }>(
  view: View,
  schema: ViewSchema,
  input: Pick<DocumentInput, 'audience' | 'doc' | 'registers'>,
): View {
  const { view: kept, withheld } = forAudience(view, schema, input.audience);
  const shown = {
    ...kept,
    weggelaten: withheld.map(({ onderdeel, aantal }) => ({ onderdeel, aantal: `${aantal} keer` })),
  };
  return input.audience === 'publiek' ? publicCopy(shown, input) : shown;
}
