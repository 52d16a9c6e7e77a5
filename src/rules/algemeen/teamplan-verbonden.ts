import { pointerTo } from '../../base/place.ts';
import { at, fileRule } from '../rule.ts';

export default fileRule<'teamplan', { teamplan: string; doel: string }>({
  name: 'algemeen/teamplan-verbonden',
  scope: 'bestand',
  kinds: ['teamplan'],
  regime: 'algemeen',
  notes: ['NL-T01'],
  force: 'verwacht',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2000-01-01' },
  basis: { source: 'handreiking-vo', article: 'ontwikkeldoelen in teams, vaksecties en afdelingen' },
  confidence: 'primary',
  parameters: [],
  check: ({ doc }, report) => {
    if (doc.data.plan === undefined) {
      report({ at: at(doc, '/id'), args: { teamplan: doc.id, doel: '' } });
      return;
    }
    for (const [index, goal] of (doc.data.doelen ?? []).entries()) {
      if ((goal['doelen-van-plan'] ?? []).length > 0) continue;
      report({ at: at(doc, pointerTo('/doelen', index, 'id')), args: { teamplan: doc.id, doel: goal.id } });
    }
  },
  texts: {
    nl: {
      title: 'Een teamplan hangt vast aan het plan van de school',
      message: (args) =>
        args.doel === ''
          ? `${args.teamplan} zegt niet bij welk plan van de school het hoort.`
          : `Het teamdoel ${args.doel} noemt geen doel van het plan of het kader.`,
      advice: (args) =>
        args.doel === ''
          ? 'Vul bij plan het kenmerk van het plan van de school in.'
          : 'Zet bij doelen-van-plan het kenmerk van een doel van het plan of het kader.',
    },
    en: {
      title: 'A team plan hangs on the plan of the school',
      message: (args) =>
        args.doel === ''
          ? `${args.teamplan} does not say to which plan of the school it belongs.`
          : `Team goal ${args.doel} names no goal of the plan or the framework.`,
      advice: (args) =>
        args.doel === ''
          ? 'Fill in the id of the plan of the school at plan.'
          : 'Put the id of a goal of the plan or the framework at doelen-van-plan.',
    },
  },
});
