import type { Budget } from '../../documents/generated/types.ts';
import { schoolName } from './document.ts';
import type { DocumentInput } from './input.ts';
import { words } from './words.ts';

/** Who can have the budgets that a document speaks of. */
export type BudgetOwners = Pick<DocumentInput, 'schools' | 'otherSchools' | 'board'>;

/** Every budget of the schools of a document and of their board. */
export function ownBudgets({ schools, board }: BudgetOwners): Budget[] {
  return [...schools.flatMap(({ budgetten = [] }) => budgetten), ...(board?.budgetten ?? [])];
}

/**
 * The budgets by id as people name them: `professionaliseringsmiddelen 2026`, with the id behind it where two
 * would have the same name; that of another school with the name of that school.
 */
export function budgetNames(owners: BudgetOwners): Map<string, string> {
  const own = ownBudgets(owners);
  const plain = own.map(plainName);
  const others = owners.otherSchools.flatMap((school) =>
    (school.budgetten ?? []).map((budget): [string, string] => [
      budget.id,
      `${plainName(budget)} (${schoolName(school)})`,
    ]),
  );
  const named = own.map(({ id }, index): [string, string] => {
    const name = plain[index] ?? id;
    const isShared = plain.filter((other) => other === name).length > 1;
    return [id, isShared ? `${name} (${id})` : name];
  });
  return new Map([...others, ...named]);
}

function plainName({ bron, begrotingsjaar }: Budget): string {
  return `${SOURCES[bron] ?? words(bron)} ${begrotingsjaar}`;
}

/** Sources of money whose own name does not say that they are money. */
const SOURCES: Readonly<Partial<Record<Budget['bron'], string>>> = {
  bestuur: 'middelen van het bestuur',
  scholengemeenschap: 'middelen van de scholengemeenschap',
  andere: 'andere middelen',
};
