import { pointerTo } from '../../base/place.ts';
import { at, fileRule } from '../rule.ts';

export default fileRule<'goedkeuring', { dag: string; geval: 'vroeg' | 'toekomst'; grens: string }>({
  name: 'algemeen/voorwaarde-vervuld-op',
  scope: 'bestand',
  kinds: ['goedkeuring'],
  regime: 'algemeen',
  notes: ['VL-APP-004'],
  force: 'verwacht',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2000-01-01' },
  basis: {
    source: 'proplan-besluit',
    article: 'een voorwaarde telt als vervuld op de dag dat zij vervuld is',
  },
  confidence: 'primary',
  parameters: [],
  severity: { value: 'error', why: 'Een voorwaarde van morgen maakt het plan vandaag al goedgekeurd.' },
  tags: ['goedkeuring'],
  check: ({ doc, dates }, report) => {
    const { zitting, voorwaarden = [] } = doc.data;
    voorwaarden.forEach((condition, index) => {
      const dag = condition['voldaan-op'];
      if (typeof dag !== 'string') return;
      const place = at(doc, pointerTo('/voorwaarden', index, 'voldaan-op'));
      if (dag > dates.today) report({ at: place, args: { dag, geval: 'toekomst', grens: dates.today } });
      if (dag < zitting) report({ at: place, args: { dag, geval: 'vroeg', grens: zitting } });
    });
  },
  texts: {
    nl: {
      title: 'Een voorwaarde is vervuld na de zitting en niet na vandaag',
      message: (args) =>
        args.geval === 'toekomst'
          ? `De voorwaarde is vervuld op ${args.dag}, en dat is na vandaag, ${args.grens}.`
          : `De voorwaarde is vervuld op ${args.dag}, voor de zitting van ${args.grens}.`,
      advice: () =>
        'Zet bij voldaan-op de dag waarop de voorwaarde vervuld is, en laat het weg zolang zij openstaat.',
    },
    en: {
      title: 'A condition is met after the session and not after today',
      message: (args) =>
        args.geval === 'toekomst'
          ? `The condition is met on ${args.dag}, which is after today, ${args.grens}.`
          : `The condition is met on ${args.dag}, before the session of ${args.grens}.`,
      advice: () =>
        'Write at voldaan-op the day on which the condition was met, and leave it out while it is open.',
    },
  },
});
