import { Decimal } from '../../base/decimal.ts';
import { hours, percent } from '../../base/format.ts';
import { fractionOf } from '../../base/fraction.ts';
import { type Place, pointerTo } from '../../base/place.ts';
import { schoolYearPeriod } from '../../base/school-year.ts';
import type { Doc } from '../../documents/kind.ts';
import { sizeOn } from '../../figures/appointment.ts';
import { parameterAt } from '../../law/lookup.ts';
import type { SchoolView } from '../input.ts';
import { at, schoolRule } from '../rule.ts';
import { reductionIn } from './_shared/starter-reduction.ts';

export default schoolRule<
  'begeleidingsafspraak' | 'personeel',
  { starter: string; schooljaar: string; waarde: string; minstens: string; sinds: string }
>({
  name: 'nl-vo/starter-lestaak',
  scope: 'school',
  kinds: ['begeleidingsafspraak', 'personeel'],
  regime: 'nl-vo',
  notes: ['NL-VO-C15'],
  force: 'cao',
  addressee: 'werkgever',
  level: 'persoon',
  inForce: { from: '2023-03-01' },
  basis: {
    document: 'CAO VO (Onderwijsblad, 1 maart 2023)',
    article: 'art. 8.3',
    url: 'https://onderwijsblad.nl/article.asp?ArtikelID=15160',
  },
  confidence: 'secondary',
  parameters: ['nl-vo/startersreductie-jaar-1', 'nl-vo/startersreductie-jaar-2'],
  tags: ['recht'],
  check: ({ doc, view }, report) => {
    const people = view.registers.flatMap((register) => register.data.medewerkers ?? []);
    for (const cut of cutsIn(doc)) {
      const since = people.find(({ id }) => id === cut.starter)?.['starter-sinds'];
      const year = schoolYearPeriod(cut.schooljaar, view.context.land);
      const first = parameterAt('nl-vo/startersreductie-jaar-1', year.from);
      const second = parameterAt('nl-vo/startersreductie-jaar-2', year.from);
      if (since === undefined || first === null || second === null) continue;
      const due = reductionIn(year, since, [first.value, second.value]);
      const least =
        due &&
        (cut.uren === undefined
          ? due.ofService
          : taskIn(cut.starter, since, year.from, view)?.times(due.ofYear));
      if (!least || cut.waarde.gte(least)) continue;
      const show = cut.uren === undefined ? percent : hours;
      report({
        at: cut.at,
        args: {
          starter: cut.starter,
          schooljaar: cut.schooljaar,
          waarde: cut.written,
          minstens: show(least),
          sinds: since,
        },
        restsOn: [first.dated.confidence, second.dated.confidence],
      });
    }
  },
  texts: {
    nl: {
      title: 'Een starter geeft minder les',
      message: (args) =>
        `${args.starter}, starter sinds ${args.sinds}, geeft in ${args.schooljaar} ${args.waarde} minder les; de cao geeft minstens ${args.minstens}.`,
      advice: () => 'Verlaag de lestaak op de lesnorm van de school; de betrekkingsomvang blijft gelijk.',
    },
    en: {
      title: 'A starter teaches less',
      message: (args) =>
        `${args.starter}, starter since ${args.sinds}, teaches ${args.waarde} less in ${args.schooljaar}; the agreement gives at least ${args.minstens}.`,
      advice: () => 'Lower the teaching task on the norm of the school; the size of the appointment stays.',
    },
  },
});

interface Cut {
  readonly starter: string;
  readonly schooljaar: string;
  readonly waarde: Decimal;
  /** As the file has it. */
  readonly written: string;
  /** Present when the cut is written in hours. */
  readonly uren?: number;
  readonly at: Place;
}

function cutsIn(doc: Doc<'begeleidingsafspraak'> | Doc<'personeel'>): Cut[] {
  if (doc.soort === 'begeleidingsafspraak') {
    const { medewerker: starter, lestaakvermindering: cut } = doc.data;
    if (cut === undefined) return [];
    const { schooljaar, deel, uren } = cut;
    const place = (field: string): Place => at(doc, pointerTo('/lestaakvermindering', field));
    if (uren !== undefined)
      return [
        { starter, schooljaar, waarde: new Decimal(uren), written: hours(uren), uren, at: place('uren') },
      ];
    return deel === undefined ? [] : shareOf(starter, schooljaar, deel, place('deel'));
  }
  return (doc.data.medewerkers ?? []).flatMap(({ id, jaartaak }, index) =>
    jaartaak?.lestaakvermindering === undefined
      ? []
      : shareOf(
          id,
          jaartaak.schooljaar,
          jaartaak.lestaakvermindering,
          at(doc, pointerTo('/medewerkers', index, 'jaartaak', 'lestaakvermindering')),
        ),
  );
}

function shareOf(starter: string, schooljaar: string, written: number | string, place: Place): Cut[] {
  const waarde = fractionOf(written);
  return waarde === null ? [] : [{ starter, schooljaar, waarde, written: String(written), at: place }];
}

/** The teaching task of a whole year by the school's own norm; null while the school does not give it. */
function taskIn(starter: string, since: string, start: string, view: SchoolView): Decimal | null {
  const norm = view.school.data.lesnorm;
  if (norm === undefined) return null;
  const appointments = view.appointments.filter(({ categorie }) => categorie === 'leraar');
  return sizeOn(starter, since > start ? since : start, appointments, fractionOf).times(norm);
}
