import { percent } from '../../base/format.ts';
import { fractionOf } from '../../base/fraction.ts';
import { schoolYearPeriod } from '../../base/school-year.ts';
import { parameterAt } from '../../law/lookup.ts';
import { at, fileRule } from '../rule.ts';

export default fileRule<'begeleidingsafspraak', { waarde: string; hoogstens: string; starter: string }>({
  name: 'be-vlg/inductie-hoogstens-deel',
  scope: 'bestand',
  kinds: ['begeleidingsafspraak'],
  regime: 'be-vlg',
  notes: ['VL-AVB-006'],
  force: 'wet',
  addressee: 'school',
  level: 'persoon',
  inForce: { from: '2009-08-28' },
  basis: { source: 'kov-inductiejaar', article: 'decreet nog niet gelezen' },
  confidence: 'doubtful',
  parameters: ['be-vlg/inductie-aandeel'],
  check: ({ doc, context }, report) => {
    const reduction = doc.data.lestaakvermindering;
    if (reduction?.deel === undefined) return;
    const share = fractionOf(reduction.deel);
    const most = parameterAt(
      'be-vlg/inductie-aandeel',
      schoolYearPeriod(reduction.schooljaar, context.land).from,
    );
    if (share === null || most === null || share.lte(most.value)) return;
    report({
      at: at(doc, '/lestaakvermindering/deel'),
      args: {
        waarde: String(reduction.deel),
        hoogstens: percent(most.value),
        starter: doc.data.medewerker,
      },
      restsOn: [most.dated.confidence],
    });
  },
  texts: {
    nl: {
      title: 'Inductie neemt hoogstens een deel van de opdracht',
      message: (args) =>
        `De lestaak van ${args.starter} wordt ${args.waarde} kleiner, terwijl voor inductie hoogstens ${args.hoogstens} is aangekondigd.`,
      advice: () => 'Kijk na met welke middelen de rest betaald wordt; het decreet is niet gelezen.',
    },
    en: {
      title: 'Induction takes at most a share of the assignment',
      message: (args) =>
        `The teaching task of ${args.starter} is cut by ${args.waarde}, while at most ${args.hoogstens} was announced for induction.`,
      advice: () => 'Check which means pay for the rest; the decree was not read.',
    },
  },
});
