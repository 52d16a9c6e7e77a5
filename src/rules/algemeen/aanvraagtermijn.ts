import { addDays } from '../../base/dates.ts';
import { ownAgreement } from '../own-agreement.ts';
import { at, schoolRule } from '../rule.ts';

export default schoolRule<'aanvraag', { waarde: string; dagen: number; uiterlijk: string; dag: string }>({
  name: 'algemeen/aanvraagtermijn',
  scope: 'school',
  kinds: ['aanvraag'],
  regime: 'algemeen',
  notes: [],
  force: 'praktijk',
  addressee: 'school',
  level: 'persoon',
  inForce: { from: '2000-01-01' },
  basis: ownAgreement('het kader zegt hoeveel dagen vooraf een aanvraag binnen moet zijn'),
  confidence: 'primary',
  parameters: [],
  check: ({ doc, view }, report) => {
    const day = firstDay(
      doc.data.wanneer ??
        view.ledger.activityNamed(doc.data.activiteit ?? '', { school: view.school.id })?.collective?.wanneer,
    );
    const terms = view.kaders.flatMap(({ data }) => data.regelingen?.['aanvraagtermijn-dagen'] ?? []);
    if (day === null || terms.length === 0) return;
    const dagen = Math.min(...terms);
    const uiterlijk = addDays(day, -dagen);
    const waarde = doc.data['ingediend-op'];
    if (waarde <= uiterlijk) return;
    report({ at: at(doc, '/ingediend-op'), args: { waarde, dagen, uiterlijk, dag: day } });
  },
  texts: {
    nl: {
      title: 'Een aanvraag is op tijd ingediend',
      message: (args) =>
        `De aanvraag is van ${args.waarde}; het kader vraagt ${args.dagen} dagen vooraf, voor ${args.dag} dus uiterlijk ${args.uiterlijk}.`,
      advice: () => 'Beslis toch als dat kan; het kader is een eigen afspraak.',
    },
    en: {
      title: 'A request is made in time',
      message: (args) =>
        `The request is of ${args.waarde}; the framework asks ${args.dagen} days, for ${args.dag} so at the latest ${args.uiterlijk}.`,
      advice: () => 'Decide all the same where you can; the framework is your own agreement.',
    },
  },
});

/** The first day of what is asked for; null when that is not fixed on a day. */
function firstDay(when: { datum?: string; data?: string[]; van?: string } | undefined): string | null {
  const days = [when?.datum, when?.van, ...(when?.data ?? [])];
  return days.sort()[0] ?? null;
}
