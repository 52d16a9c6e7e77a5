import { pointerTo } from '../../base/place.ts';
import { at, fileRule } from '../rule.ts';

const ASKED = ['resultaat', 'meting', 'begin', 'eind', 'eigenaar'] as const;

export default fileRule<'teamplan', { doel: string; velden: string; begin: string; eind: string }>({
  name: 'algemeen/teamplan-smart',
  scope: 'bestand',
  kinds: ['teamplan'],
  regime: 'algemeen',
  notes: ['NL-T02'],
  force: 'verwacht',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2000-01-01' },
  basis: { source: 'handreiking-vo', article: 'teamafspraken zijn SMART' },
  confidence: 'primary',
  parameters: [],
  check: ({ doc }, report) => {
    for (const [index, goal] of (doc.data.doelen ?? []).entries()) {
      const missing = ASKED.filter((field) => !goal[field]?.trim());
      const { begin = '', eind = '' } = goal;
      if (missing.length > 0)
        report({
          at: at(doc, pointerTo('/doelen', index, 'id')),
          args: { doel: goal.id, velden: missing.join(', '), begin, eind },
        });
      else if (eind <= begin)
        report({
          at: at(doc, pointerTo('/doelen', index, 'eind')),
          args: { doel: goal.id, velden: '', begin, eind },
        });
    }
  },
  texts: {
    nl: {
      title: 'Een teamdoel is SMART',
      message: (args) =>
        args.velden === ''
          ? `Teamdoel ${args.doel} eindigt op ${args.eind} en begint pas op ${args.begin}.`
          : `Bij teamdoel ${args.doel} is nog niet ingevuld: ${args.velden}.`,
      advice: (args) =>
        args.velden === ''
          ? 'Verbeter begin of eind.'
          : 'Vul aan wat er te zien is, hoe het team dat meet, van wanneer tot wanneer en wie het opvolgt.',
    },
    en: {
      title: 'A team goal is SMART',
      message: (args) =>
        args.velden === ''
          ? `Team goal ${args.doel} ends on ${args.eind} and begins only on ${args.begin}.`
          : `At team goal ${args.doel} this isn't filled in yet: ${args.velden}.`,
      advice: (args) =>
        args.velden === ''
          ? 'Mend begin or eind.'
          : 'Add what there is to see, how the team measures it, from when until when, and who follows it up.',
    },
  },
});
