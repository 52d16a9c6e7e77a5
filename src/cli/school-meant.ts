import { dirname } from 'node:path';
import { UsageError } from '../base/errors.ts';
import { type Doc, ofKind } from '../documents/kind.ts';

/** The id of the only school whose register has the person asked for. Throws `person-elsewhere` where a named school is not one of theirs. */
export function employerOf(
  { medewerker, school }: { readonly medewerker?: string; readonly school?: string },
  docs: readonly Doc[],
): string | undefined {
  const schools = ofKind(docs, 'personeel')
    .filter(({ data }) => data.medewerkers?.some(({ id }) => id === medewerker))
    .map(({ data }) => data.school);
  if (school !== undefined && schools.length > 0 && !schools.includes(school))
    throw new UsageError('person-elsewhere', { value: medewerker ?? '', known: schools.join(', '), school });
  return schools.length === 1 ? schools[0] : undefined;
}

/** The school that was named, the only one, or the one whose folder this is. Throws `no-school`, `which-school` or `unknown-school`. */
export function schoolMeant(
  schools: readonly Doc<'school'>[],
  asked: string | undefined,
  cwd: string,
): Doc<'school'> {
  const here = schools.filter(({ file }) => `${cwd}/`.startsWith(`${dirname(file)}/`));
  const [only, ...others] =
    asked === undefined ? (here.length === 1 ? here : schools) : schools.filter(({ id }) => id === asked);
  if (only !== undefined && others.length === 0) return only;
  const known = schools.map(({ id }) => id).join(', ');
  if (schools.length === 0) throw new UsageError('no-school');
  throw new UsageError(asked === undefined ? 'which-school' : 'unknown-school', {
    school: asked ?? '',
    known,
  });
}
