import { addDays, addYears } from '../../base/dates.ts';
import { schoolYearOf, schoolYearPeriod } from '../../base/school-year.ts';
import { parameterAt } from '../../law/lookup.ts';
import { at, schoolRule } from '../rule.ts';

export default schoolRule<'begeleidingsafspraak', { starter: string; tot: string; jaren: string }>({
  name: 'nl-vo/inductie-duur',
  scope: 'school',
  kinds: ['begeleidingsafspraak'],
  regime: 'nl-vo',
  notes: ['NL-VO-C14'],
  force: 'cao',
  addressee: 'werkgever',
  level: 'persoon',
  inForce: { from: '2024-08-01' },
  basis: { source: 'inductie-vo', article: 'artikelnummer niet gelezen' },
  confidence: 'secondary',
  parameters: ['nl-vo/inductie-jaren'],
  severity: {
    value: 'info',
    why: 'De afspraak kan elk jaar vernieuwd worden; het recht gaat over het programma, niet over één document.',
  },
  check: ({ doc, view }, report) => {
    const { medewerker, duur } = doc.data;
    if (duur === undefined) return;
    const { land } = view.context;
    const term = parameterAt(
      'nl-vo/inductie-jaren',
      schoolYearPeriod(schoolYearOf(duur.van, land), land).from,
    );
    const terms = view.agreements
      .filter(({ data }) => data.medewerker === medewerker)
      .flatMap(({ data }) => data.duur ?? []);
    const first = terms.map(({ van }) => van).toSorted()[0] ?? duur.van;
    const last =
      terms
        .map(({ tot }) => tot)
        .toSorted()
        .at(-1) ?? duur.tot;
    if (term === null || last !== duur.tot || addDays(last, 1) >= addYears(first, term.value.toNumber()))
      return;
    report({
      at: at(doc, '/duur/tot'),
      args: { starter: medewerker, tot: duur.tot, jaren: term.value.toFixed() },
    });
  },
  texts: {
    nl: {
      title: ({ number }) => `Een starter heeft recht op ${number('nl-vo/inductie-jaren')} jaar inductie`,
      message: (args) =>
        `De begeleiding van ${args.starter} loopt tot ${args.tot}, korter dan de ${args.jaren} jaar waarop een starter recht heeft.`,
      advice: () => 'Verleng de afspraak, of maak op tijd een nieuwe voor het volgende jaar.',
    },
    en: {
      title: ({ number }) => `A starter has a right to ${number('nl-vo/inductie-jaren')} years of induction`,
      message: (args) =>
        `The guidance of ${args.starter} runs until ${args.tot}, less than the ${args.jaren} years to which a starter has a right.`,
      advice: () => 'Extend the agreement, or make a new one in time for the next year.',
    },
  },
});
