import { addYears } from '../../base/dates.ts';
import { dateInWords } from '../../base/format.ts';
import { parameterAt } from '../../law/lookup.ts';
import { countedFrom, hasNewer, lastDiscussed, overdueAgreement } from '../renewal.ts';
import { schoolRule } from '../rule.ts';

/** Last day of the agreements with this term; from the next one the school's own regulation decides. */
const LAST_DAY = '2014-06-30';

export default schoolRule<
  'persoonlijk-plan',
  { plan: string; geval: 'te-oud' | 'niet-besproken'; waarde: string; uiterlijk: string; jaren: string }
>({
  name: 'nl-po/pop-hooguit-vier-jaar',
  scope: 'school',
  kinds: ['persoonlijk-plan'],
  regime: 'nl-po',
  notes: ['NL-PO-P01'],
  force: 'cao',
  addressee: 'werkgever',
  level: 'persoon',
  inForce: { from: '2009-09-01', until: LAST_DAY },
  basis: {
    document: 'CAO PO 2009 (AVS)',
    article: 'art. 9.5',
    url: 'https://avs.nl/actueel/nieuws/zijn-functioneringsgesprekken-en-beoordelingen-verplicht-september-2009/',
  },
  confidence: 'secondary',
  parameters: ['nl-po/pop-jaren', 'nl-po/pop-gesprek-jaren'],
  check: ({ doc, view, dates }, report) => {
    const past = dates.today > LAST_DAY;
    const day = past ? LAST_DAY : dates.today;
    const term = parameterAt('nl-po/pop-jaren', day);
    const yearly = parameterAt('nl-po/pop-gesprek-jaren', day);
    const serves = countedFrom(doc, view, dates.today, day) !== null;
    if (term === null || yearly === null || !serves) return;
    const late = overdueAgreement(doc, view, day, term.value.toNumber());
    if (late) {
      report({
        at: late.at,
        args: {
          plan: doc.id,
          geval: 'te-oud',
          waarde: late.agreed,
          uiterlijk: dateInWords(late.due),
          jaren: term.value.toFixed(),
        },
        restsOn: [term.dated.confidence],
        // What was late then can't be mended any more.
        ...(past ? { atMost: 'info' as const } : {}),
      });
      return;
    }
    const last = lastDiscussed(doc, day);
    if (last === null || hasNewer(doc, view, last.day)) return;
    const due = addYears(last.day, yearly.value.toNumber());
    if (day <= due) return;
    report({
      at: last.at,
      args: {
        plan: doc.id,
        geval: 'niet-besproken',
        waarde: last.day,
        uiterlijk: dateInWords(due),
        jaren: yearly.value.toFixed(),
      },
      restsOn: [yearly.dated.confidence],
      // A talk that nobody wrote down may have been held.
      atMost: 'info',
    });
  },
  texts: {
    nl: {
      title: ({ number }) =>
        `Het POP is hooguit ${number('nl-po/pop-jaren')} jaar oud en elk jaar besproken (tot juli 2014)`,
      message: (args) =>
        args.geval === 'te-oud'
          ? `${args.plan} is afgesproken op ${args.waarde}; binnen ${args.jaren} jaar, uiterlijk ${args.uiterlijk}, moest het zijn bijgesteld.`
          : `Over ${args.plan} is na ${args.waarde} geen gesprek genoteerd; het moest elk jaar, dus uiterlijk ${args.uiterlijk}.`,
      advice: (args) =>
        args.geval === 'te-oud'
          ? 'Stel het plan bij en zet de nieuwe datum erbij; sinds juli 2014 bepaalt de eigen regeling de termijn.'
          : 'Noteer het gesprek bij gesprekken.',
    },
    en: {
      title: ({ number }) =>
        `The POP is at most ${number('nl-po/pop-jaren')} years old and discussed yearly (until July 2014)`,
      message: (args) =>
        args.geval === 'te-oud'
          ? `${args.plan} was agreed on ${args.waarde}; within ${args.jaren} years, by ${args.uiterlijk}, it had to be updated.`
          : `No talk about ${args.plan} is noted after ${args.waarde}; it was due every year, so by ${args.uiterlijk}.`,
      advice: (args) =>
        args.geval === 'te-oud'
          ? 'Update the plan and add the new date; since July 2014 the own regulation sets the term.'
          : 'Note the talk under gesprekken.',
    },
  },
});
