import { Decimal } from '../../base/decimal.ts';
import { euro, hours } from '../../base/format.ts';
import { pointerTo } from '../../base/place.ts';
import type { ParameterId } from '../../law/generated/parameter-id.ts';
import { parameterAt } from '../../law/lookup.ts';
import { at, fileRule } from '../rule.ts';

const RIGHTS: Readonly<Record<string, { uren: ParameterId; bedrag: ParameterId }>> = {
  leraar: { uren: 'nl-vo/basisrecht-uren-leraar', bedrag: 'nl-vo/basisrecht-geld-leraar' },
  oop: { uren: 'nl-vo/basisrecht-uren-oop', bedrag: 'nl-vo/basisrecht-geld-oop' },
};

export default fileRule<'kader', { categorie: string; waarde: string; recht: string }>({
  name: 'nl-vo/kader-normen',
  scope: 'bestand',
  kinds: ['kader'],
  regime: 'nl-vo',
  notes: ['NL-VO-K07'],
  force: 'cao',
  addressee: 'bestuur',
  level: 'bestuur',
  inForce: { from: '2014-08-01' },
  basis: { source: 'cao-vo', article: 'art. 17.4, 17.5 en 17.8 lid 1' },
  confidence: 'primary',
  parameters: [
    'nl-vo/basisrecht-uren-leraar',
    'nl-vo/basisrecht-uren-oop',
    'nl-vo/basisrecht-geld-leraar',
    'nl-vo/basisrecht-geld-oop',
  ],
  tags: ['recht'],
  check: ({ doc, dates }, report) => {
    for (const [index, norm] of (doc.data.faciliteiten?.normen ?? []).entries())
      for (const [field, show] of [
        ['uren', hours],
        ['bedrag', euro],
      ] as const) {
        const parameter = RIGHTS[norm.categorie]?.[field];
        const right = parameter === undefined ? null : parameterAt(parameter, dates.at);
        const written = norm[field];
        if (right === null || written === undefined || new Decimal(written).gte(right.value)) continue;
        report({
          at: at(doc, pointerTo('/faciliteiten/normen', index, field)),
          args: { categorie: norm.categorie, waarde: show(written), recht: show(right.value) },
          restsOn: [right.dated.confidence],
        });
      }
  },
  texts: {
    nl: {
      title: 'De normen van het kader halen het basisrecht',
      message: (args) =>
        `De norm voor ${args.categorie} is ${args.waarde}, maar het basisrecht bij een volledige betrekking is ${args.recht}.`,
      advice: () => 'Verhoog de norm; het basisrecht is voor ieder het minimum.',
    },
    en: {
      title: 'The norms of the framework reach the basic right',
      message: (args) =>
        `The norm for ${args.categorie} is ${args.waarde}, but the basic right of a full appointment is ${args.recht}.`,
      advice: () => 'Raise the norm; the basic right is the minimum for everyone.',
    },
  },
});
