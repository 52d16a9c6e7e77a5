import { collectivePlans, type Doc, ofKind } from '../documents/kind.ts';
import type { Figure } from '../figures/figure.ts';
import { total } from '../figures/make.ts';
import type { CheckResult } from '../lint/result.ts';

/** The parts by which the hours and euros of a plan are compared. */
export type Division = 'totaal' | 'thema' | 'categorie' | 'uren-uit' | 'budget' | 'bron' | 'post';

/** A figure that differs; null where the plan has no such part. */
export interface FigureChange {
  readonly plan: string;
  readonly division: Division;
  /** The theme, category, budget …; the unit for the whole. */
  readonly name: string;
  readonly before: Figure | null;
  readonly after: Figure | null;
}

/** Which figures of a plan stand under which division; the first that fits counts. */
const DIVISIONS: readonly (readonly [Division, RegExp])[] = [
  ['totaal', /^(?:begroting|uren)\/gepland$/],
  ['budget', /^begroting\/gepland\/(.+)$/],
  ['uren-uit', /^uren\/gepland\/(.+)$/],
  ['categorie', /^uren\/categorie\/(.+)$/],
  ['thema', /^thema\/(.+)\/gepland$/],
  ['thema', /^thema\/(.+)\/uren$/],
  ['post', /^post\/(.+)\/gepland$/],
];

/** Every hour and euro of the plans that differs between two runs, and the planned costs per source of money. */
export function figureChanges(before: CheckResult | null, after: CheckResult | null): FigureChange[] {
  const [old, fresh] = [partsOf(before), partsOf(after)];
  return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((key): FigureChange[] => {
    const [one, other] = [old.get(key), fresh.get(key)];
    const part = other ?? one;
    if (part === undefined || equal(one?.figure, other?.figure)) return [];
    const { plan, division, name } = part;
    return [{ plan, division, name, before: one?.figure ?? null, after: other?.figure ?? null }];
  });
}

interface Part {
  readonly plan: string;
  readonly division: Division;
  readonly name: string;
  readonly figure: Figure;
}

function partsOf(result: CheckResult | null): Map<string, Part> {
  if (result === null) return new Map();
  const sources = sourcesOf(result.documents);
  const parts = collectivePlans(result.documents).flatMap((plan): Part[] => {
    const own = result.figures.of(plan.file).flatMap((figure): Part[] => {
      const found = divisionOf(figure.id);
      return found === null ? [] : [{ plan: plan.id, ...found, figure }];
    });
    return [...own, ...perSource(plan.id, own, sources)];
  });
  return new Map(
    parts.map((part) => [`${part.plan} ${part.figure.unit} ${part.division} ${part.name}`, part]),
  );
}

function divisionOf(id: string): { division: Division; name: string } | null {
  for (const [division, pattern] of DIVISIONS) {
    const found = pattern.exec(id);
    if (found) return { division, name: found[1] ?? '' };
  }
  return null;
}

/** The source of each budget's money, by the budget's id. */
function sourcesOf(docs: readonly Doc[]): Map<string, string> {
  const owners = [...ofKind(docs, 'school'), ...ofKind(docs, 'bestuur')];
  return new Map(
    owners.flatMap(({ data }) => (data.budgetten ?? []).map(({ id, bron }) => [id, bron] as const)),
  );
}

function perSource(plan: string, parts: readonly Part[], sources: ReadonlyMap<string, string>): Part[] {
  const groups = new Map<string, Figure[]>();
  for (const { division, name, figure } of parts) {
    const source = division === 'budget' ? (sources.get(name) ?? null) : null;
    if (source !== null) groups.set(source, [...(groups.get(source) ?? []), figure]);
  }
  return [...groups].map(([name, figures]) => ({
    plan,
    division: 'bron',
    name,
    figure: total({ id: `bron/${name}/gepland`, label: `Gepland uit ${name}`, unit: 'euro' }, figures),
  }));
}

/** A part that is not there counts as nothing. */
function equal(one: Figure | undefined, other: Figure | undefined): boolean {
  const value = (figure: Figure | undefined): string =>
    [figure?.value ?? (figure ? 'onbekend' : '0'), figure?.low, figure?.high, figure?.open ?? 0]
      .map(String)
      .join(' ');
  return value(one) === value(other);
}
