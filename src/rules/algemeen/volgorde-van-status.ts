import { pointerTo } from '../../base/place.ts';
import type { Wanneer } from '../../documents/generated/types.ts';
import { at, schoolRule } from '../rule.ts';

export default schoolRule<
  'voortgang',
  { wat: string; status: string; geval: 'doel' | 'te-vroeg'; door: string; datum: string }
>({
  name: 'algemeen/volgorde-van-status',
  scope: 'school',
  kinds: ['voortgang'],
  regime: 'algemeen',
  notes: [],
  force: 'verwacht',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2000-01-01' },
  basis: { source: 'proplan-plan', article: 'doelen, activiteiten en datums vertellen hetzelfde verhaal' },
  confidence: 'doubtful',
  parameters: [],
  severity: {
    value: 'warning',
    why: 'Een stand die zichzelf tegenspreekt is een vergissing, maar maakt het plan niet onwettig.',
  },
  check: ({ doc, view }, report) => {
    const plan = view.plans.find(({ id }) => id === doc.data.plan);
    if (plan === undefined) return;
    const bare = (reference: string): string => reference.replace(`${plan.id}/`, '');
    const lines = doc.data.regels ?? [];
    for (const [index, { doel, activiteit, status, datum = doc.data.datum }] of lines.entries()) {
      const place = at(doc, pointerTo('/regels', index, 'status'));
      if (doel !== undefined && status === 'niet-gestart') {
        const busy = lines.find(
          (line) =>
            line.activiteit !== undefined &&
            ['in-uitvoering', 'afgerond'].includes(line.status) &&
            plan.data.activiteiten
              ?.find(({ id }) => id === bare(line.activiteit ?? ''))
              ?.doelen?.some((goal) => bare(goal) === bare(doel)),
        );
        if (busy !== undefined)
          report({
            at: place,
            args: {
              wat: bare(doel),
              status,
              geval: 'doel',
              door: bare(busy.activiteit ?? ''),
              datum: busy.status,
            },
          });
      }
      if (activiteit === undefined || status !== 'afgerond') continue;
      const when = plan.data.activiteiten?.find(({ id }) => id === bare(activiteit))?.wanneer;
      const first = firstDay(when);
      if (first !== undefined && datum < first)
        report({
          at: place,
          args: { wat: bare(activiteit), status, geval: 'te-vroeg', door: datum, datum: first },
        });
    }
  },
  texts: {
    nl: {
      title: 'De stand van doelen en activiteiten past bij elkaar',
      message: (args) =>
        args.geval === 'doel'
          ? `Doel ${args.wat} heet ${args.status}, maar ${args.door} is al ${args.datum}.`
          : `${args.wat} heet op ${args.door} ${args.status}, maar begint volgens het plan pas op ${args.datum}.`,
      advice: (args) =>
        args.geval === 'doel'
          ? 'Verbeter de status van het doel of van de activiteit.'
          : 'Verbeter de status, de dag van de stand of de datum in het plan.',
    },
    en: {
      title: 'The state of goals and activities fits together',
      message: (args) =>
        args.geval === 'doel'
          ? `Goal ${args.wat} is ${args.status}, but ${args.door} is ${args.datum} already.`
          : `${args.wat} is ${args.status} on ${args.door}, but by the plan begins only on ${args.datum}.`,
      advice: (args) =>
        args.geval === 'doel'
          ? 'Mend the status of the goal or of the activity.'
          : 'Mend the status, the day of the state or the date in the plan.',
    },
  },
});

function firstDay(when: Wanneer | undefined): string | undefined {
  return when?.datum ?? when?.data?.toSorted()[0] ?? when?.van ?? when?.herhaling?.van;
}
