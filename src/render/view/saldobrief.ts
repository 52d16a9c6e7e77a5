import { dateInWords, number } from '../../base/format.ts';
import type { Personeel } from '../../documents/generated/types.ts';
import type { ApartHours } from '../../figures/assigned-hours.ts';
import { figureText } from '../format.ts';
import type { NaamwaardeView, RechtregelView, SaldobriefView } from '../generated/views.ts';
import { documentView, schoolName } from './document.ts';
import type { DocumentInput } from './input.ts';
import { rightViews } from './rights.ts';
import { VIEW_SCHEMAS } from './schemas.ts';
import { readable } from './shared.ts';
import { capital, words } from './words.ts';

/** Everything a letter to one employee about own hours and money can print: the newest year of the register. */
export function saldobriefView(input: DocumentInput<'personeel'>, person: string): SaldobriefView {
  const all = rightViews(input.balances, person, input.today);
  const schooljaar = all[0]?.schooljaar ?? null;
  const rights = all.filter((right) => right.schooljaar === schooljaar && says(right));
  const isMoney = ({ recht }: { readonly recht: string }): boolean => recht.includes('geld');
  const view: SaldobriefView = {
    document: documentView(input, {
      soort: 'saldobrief',
      titel: `Uren en geld van ${person}`,
      concept: null,
      status: 'Dit is een overzicht; het verandert niets aan een recht of afspraak.',
    }),
    doelgroep: 'intern',
    medewerker: person,
    school: input.schools[0] === undefined ? null : schoolName(input.schools[0]),
    schooljaar,
    aanstellingen: appointmentTexts(input, person),
    uren: rights.filter((right) => !isMoney(right)),
    geld: rights.filter(isMoney),
    'andere-uren': otherHours(input.apart, person, schooljaar),
    weggelaten: [],
  };
  return readable(view, VIEW_SCHEMAS.saldobrief, input);
}

/** Whether there is a right, or anything was given, kept, planned or used of one. */
function says({ waarom, toegekend, gespaard, gepland, gebruikt, over }: RechtregelView): boolean {
  return [waarom, toegekend, gespaard, gepland, gebruikt, over].some((part) => part !== null);
}

type Medewerker = NonNullable<Personeel['medewerkers']>[number];
type Dienstverband = NonNullable<Medewerker['dienstverbanden']>[number];

/** All appointments that the rights rest on, those of the register itself first; with the school where there are more. */
function appointmentTexts(
  { doc, registers, schools, otherSchools }: DocumentInput<'personeel'>,
  person: string,
): string[] {
  const own = doc.data.school;
  const found = [doc.data, ...registers.filter(({ school }) => school !== own)].flatMap((register) =>
    (register.medewerkers ?? [])
      .filter(({ id }) => id === person)
      .flatMap(({ dienstverbanden = [] }) =>
        dienstverbanden.map((one) => ({ ...one, school: one.school ?? register.school })),
      ),
  );
  const names = new Map([...schools, ...otherSchools].map((school) => [school.id, schoolName(school)]));
  const isElsewhere = found.some(({ school }) => school !== own);
  return found.map((one) => {
    const text = appointmentText(one);
    return isElsewhere ? `${names.get(one.school) ?? one.school}: ${text}` : text;
  });
}

/** `leraar (docent muziek), omvang 0,4, vanaf 1 augustus 2024`. */
function appointmentText({ categorie, functie, betrekkingsomvang, van, tot }: Dienstverband): string {
  const work = functie === undefined ? words(categorie) : `${words(categorie)} (${functie})`;
  const size = typeof betrekkingsomvang === 'number' ? number(betrekkingsomvang) : betrekkingsomvang;
  const until = typeof tot === 'string' ? ` tot en met ${dateInWords(tot)}` : '';
  return `${work}, omvang ${size}, vanaf ${dateInWords(van)}${until}`;
}

const OTHER = {
  opgedragen: 'Opgedragen, naast het recht',
  'instemming-nodig': 'Opgedragen en van het recht af: instemming nodig',
  'instemming-gegeven': 'Instemming gegeven',
  taakbeleid: 'Onderdeel d van het taakbeleid',
  ontwikkeltijd: 'Ontwikkeltijd',
} as const;

function otherHours(hours: readonly ApartHours[], person: string, year: string | null): NaamwaardeView[] {
  return Object.entries(OTHER).flatMap(([part, naam]) => {
    const figure = hours.find(
      (one) => one.person === person && one.part === part && one.year === year,
    )?.figure;
    return figure === undefined ? [] : [{ naam: capital(naam), waarde: figureText(figure) }];
  });
}
