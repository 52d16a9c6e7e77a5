import { addDays, addYears } from '../../base/dates.ts';
import { parameterAt } from '../../law/lookup.ts';
import { at, fileRule } from '../rule.ts';

export default fileRule<'plan', { tot: string; van: string; minstens: string; hoogstens: string }>({
  name: 'be-vlg/europees-plan-looptijd',
  scope: 'bestand',
  kinds: ['plan'],
  regime: 'be-vlg',
  notes: ['VL-INT-001'],
  force: 'praktijk',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2021-01-01' },
  basis: { source: 'erasmus-plan', article: 'doelen, activiteiten, beheer en middelen; twee tot vijf jaar' },
  confidence: 'primary',
  parameters: ['be-vlg/europees-plan-jaren-minimum', 'be-vlg/europees-plan-jaren-maximum'],
  check: ({ doc, dates }, report) => {
    const term = doc.data.internationaal?.looptijd;
    const least = parameterAt('be-vlg/europees-plan-jaren-minimum', dates.at);
    const most = parameterAt('be-vlg/europees-plan-jaren-maximum', dates.at);
    if (term === undefined || least === null || most === null) return;
    const after = addDays(term.tot, 1);
    const tooShort = after < addYears(term.van, least.value.toNumber());
    if (!tooShort && after <= addYears(term.van, most.value.toNumber())) return;
    report({
      at: at(doc, '/internationaal/looptijd/tot'),
      args: { ...term, minstens: least.value.toFixed(), hoogstens: most.value.toFixed() },
      restsOn: [least.dated.confidence, most.dated.confidence],
    });
  },
  texts: {
    nl: {
      title: ({ number }) =>
        `Een Europees plan loopt ${number('be-vlg/europees-plan-jaren-minimum')} tot ${number('be-vlg/europees-plan-jaren-maximum')} jaar`,
      message: (args) =>
        `Het Europese plan loopt van ${args.van} tot ${args.tot}; een Erasmusplan beslaat ${args.minstens} tot ${args.hoogstens} jaar.`,
      advice: () => 'Pas de looptijd aan, of controleer beide datums.',
    },
    en: {
      title: ({ number }) =>
        `A European plan runs ${number('be-vlg/europees-plan-jaren-minimum')} to ${number('be-vlg/europees-plan-jaren-maximum')} years`,
      message: (args) =>
        `The European plan runs from ${args.van} to ${args.tot}; an Erasmus Plan covers ${args.minstens} to ${args.hoogstens} years.`,
      advice: () => 'Adapt the term, or check both dates.',
    },
  },
});
