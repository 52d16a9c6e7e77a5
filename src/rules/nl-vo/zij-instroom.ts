import { addDays, addYears } from '../../base/dates.ts';
import { pointerTo } from '../../base/place.ts';
import { parameterAt } from '../../law/lookup.ts';
import { at, fileRule } from '../rule.ts';

export default fileRule<
  'personeel',
  { wie: string } & ({ geval: 'geen' } | { geval: 'verlengen' | 'te-lang'; tot: string; jaren: string })
>({
  name: 'nl-vo/zij-instroom',
  scope: 'bestand',
  kinds: ['personeel'],
  regime: 'nl-vo',
  notes: ['NL-ALL-P07'],
  force: 'wet',
  addressee: 'bestuur',
  level: 'persoon',
  inForce: { from: '2022-08-01' },
  basis: { source: 'wvo', article: 'art. 7.18 en 7.30' },
  confidence: 'primary',
  parameters: ['nl-vo/zij-instroom-jaren', 'nl-vo/zij-instroom-verlenging-jaren'],
  check: ({ doc }, report) => {
    for (const [index, { id, 'zij-instroom': entry }] of (doc.data.medewerkers ?? []).entries()) {
      if (entry === undefined) continue;
      const pointer = pointerTo('/medewerkers', index, 'zij-instroom');
      if (entry['overeenkomst-op'] === undefined)
        // The agreement may be there without its day standing here.
        report({
          at: at(doc, pointer, 'key'),
          args: { wie: id, geval: 'geen' },
          atMost: 'warning',
        });
      const { van, tot } = entry;
      if (van === undefined || tot === undefined) continue;
      const first = parameterAt('nl-vo/zij-instroom-jaren', van);
      const more = parameterAt('nl-vo/zij-instroom-verlenging-jaren', van);
      if (first === null || more === null) continue;
      const [short, long] = [first.value, first.value.plus(more.value)];
      const lasts = (years: number): boolean => addDays(tot, 1) > addYears(van, years);
      const geval = lasts(long.toNumber()) ? 'te-lang' : 'verlengen';
      if (!lasts(short.toNumber()) || (geval === 'verlengen' && entry['verlengd-op'] !== undefined)) continue;
      report({
        at: at(doc, pointerTo(pointer, 'tot')),
        args: { wie: id, geval, tot, jaren: (geval === 'te-lang' ? long : short).toFixed() },
        restsOn: [first.dated.confidence, more.dated.confidence],
        ...(geval === 'te-lang' ? {} : { atMost: 'warning' as const }),
      });
    }
  },
  texts: {
    nl: {
      title: 'Een zij-instromer heeft een overeenkomst en een termijn',
      message: (args) => {
        if (args.geval === 'geen')
          return `Bij zij-instroom van ${args.wie} staat geen dag van de scholings- en begeleidingsovereenkomst.`;
        return args.geval === 'te-lang'
          ? `${args.wie} is zij-instromer tot ${args.tot}; met verlenging is ${args.jaren} jaar het meeste.`
          : `${args.wie} is zij-instromer tot ${args.tot}, langer dan ${args.jaren} jaar en zonder verlenging.`;
      },
      advice: (args) =>
        args.geval === 'geen'
          ? 'Sluit de overeenkomst met de zij-instromer en de opleiding, en vul overeenkomst-op in.'
          : 'Controleer de datums; is de termijn verlengd, vul dan verlengd-op in.',
    },
    en: {
      title: 'A lateral entrant has an agreement and a term',
      message: (args) => {
        if (args.geval === 'geen')
          return `At zij-instroom of ${args.wie} the day of the training and guidance agreement is missing.`;
        return args.geval === 'te-lang'
          ? `${args.wie} is a lateral entrant until ${args.tot}; with extension ${args.jaren} years is the most.`
          : `${args.wie} is a lateral entrant until ${args.tot}, over ${args.jaren} years and without extension.`;
      },
      advice: (args) =>
        args.geval === 'geen'
          ? 'Make the agreement with the entrant and the institute, and fill in overeenkomst-op.'
          : 'Check the dates; when the term was extended, fill in verlengd-op.',
    },
  },
});
