import { REFUSALS } from '../../approval/outcomes.ts';
import { ownAgreement } from '../own-agreement.ts';
import { at, fileRule } from '../rule.ts';

export default fileRule<'goedkeuring', { geval: string; uitkomst: string; stemmen: number; ander: number }>({
  name: 'algemeen/stemming-past-bij-uitkomst',
  scope: 'bestand',
  kinds: ['goedkeuring'],
  regime: 'algemeen',
  notes: [],
  force: 'verwacht',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2000-01-01' },
  basis: ownAgreement('de stemming en de uitkomst komen uit hetzelfde verslag'),
  confidence: 'primary',
  parameters: [],
  severity: { value: 'warning', why: 'Een van beide is verkeerd overgenomen; welke, is niet te zien.' },
  tags: ['goedkeuring'],
  check: ({ doc }, report) => {
    const { stemming, uitkomst } = doc.data;
    if (stemming === undefined) return;
    const { voor = 0, tegen = 0, onthouding = 0 } = stemming;
    const cast = voor + tegen + onthouding;
    const { stemgerechtigd = cast } = stemming;
    if (cast > stemgerechtigd)
      report({
        at: at(doc, '/stemming/stemgerechtigd'),
        args: { geval: 'te-veel', uitkomst, stemmen: cast, ander: stemgerechtigd },
      });
    const isYes = ![...REFUSALS, ...WITHOUT_VOTE].includes(uitkomst);
    if (isYes && tegen > voor)
      report({ at: at(doc, '/uitkomst'), args: { geval: 'tegen', uitkomst, stemmen: tegen, ander: voor } });
  },
  texts: {
    nl: {
      title: 'De uitkomst past bij de stemming',
      message: (args) =>
        args.geval === 'te-veel'
          ? `Er zijn ${args.stemmen} stemmen geteld, en ${args.ander} mensen mochten stemmen.`
          : `Er stemden er ${args.stemmen} tegen en ${args.ander} voor, en de uitkomst is ${args.uitkomst}.`,
      advice: () => 'Vergelijk de uitkomst en de aantallen met het verslag.',
    },
    en: {
      title: 'The outcome fits the vote',
      message: (args) =>
        args.geval === 'te-veel'
          ? `${args.stemmen} votes were counted, and ${args.ander} people could vote.`
          : `${args.stemmen} voted against and ${args.ander} for, and the outcome is ${args.uitkomst}.`,
      advice: () => 'Compare the outcome and the numbers with the minutes.',
    },
  },
});

/** Outcomes that do not follow from counting votes for and against. */
const WITHOUT_VOTE: readonly string[] = ['enkel-onderhandeld', 'vervangende-toestemming'];
