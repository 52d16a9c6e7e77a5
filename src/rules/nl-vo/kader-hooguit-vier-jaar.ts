import { addYears } from '../../base/dates.ts';
import { dateInWords } from '../../base/format.ts';
import { parameterAt } from '../../law/lookup.ts';
import { at, fileRule } from '../rule.ts';

export default fileRule<'kader', { waarde: string; vervalt: string; jaren: string }>({
  name: 'nl-vo/kader-hooguit-vier-jaar',
  scope: 'bestand',
  kinds: ['kader'],
  regime: 'nl-vo',
  notes: ['NL-VO-K01'],
  force: 'cao',
  addressee: 'bestuur',
  level: 'bestuur',
  inForce: { from: '2014-08-01' },
  basis: { source: 'cao-vo', article: 'art. 17.2 lid 2' },
  confidence: 'primary',
  parameters: ['nl-vo/kader-geldt-jaren'],
  check: ({ doc, dates }, report) => {
    const agreed = doc.data['vastgesteld-op'];
    const term = parameterAt('nl-vo/kader-geldt-jaren', dates.at);
    if (agreed === undefined || term === null) return;
    const due = addYears(agreed, term.value.toNumber());
    if (dates.today <= due) return;
    report({
      at: at(doc, '/vastgesteld-op'),
      args: { waarde: agreed, vervalt: dateInWords(due), jaren: term.value.toFixed() },
      restsOn: [term.dated.confidence],
    });
  },
  texts: {
    nl: {
      title: ({ number }) =>
        `Het kader is hoogstens ${number('nl-vo/kader-geldt-jaren')} jaar geleden afgesproken`,
      message: (args) =>
        `Het kader is afgesproken op ${args.waarde}; na ${args.jaren} jaar, op ${args.vervalt}, moest het opnieuw.`,
      advice: () => 'Bespreek het kader opnieuw met de P(G)MR en zet de nieuwe datum bij vastgesteld-op.',
    },
    en: {
      title: ({ number }) =>
        `The framework was agreed at most ${number('nl-vo/kader-geldt-jaren')} years ago`,
      message: (args) =>
        `The framework was agreed on ${args.waarde}; after ${args.jaren} years, on ${args.vervalt}, it was due again.`,
      advice: () => 'Discuss the framework again with the P(G)MR and put the new date at vastgesteld-op.',
    },
  },
});
