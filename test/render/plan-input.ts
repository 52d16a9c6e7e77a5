import type { Goedkeuring, Plan, School } from '../../src/documents/generated/types.ts';
import { total } from '../../src/figures/make.ts';
import { schoolBudgets } from '../../src/figures/school-budget.ts';
import type { DecidedInput } from '../../src/render/view/input.ts';
import { plannedCosts } from '../support/costs.ts';

const DIGEST = '0123456789abcdef'.repeat(4);

export const PLAN: Plan = {
  soort: 'plan',
  id: 'plan-de-linde',
  scholen: ['de-linde'],
  schooljaar: '2026-2027',
  opgesteld: {
    door: ['directie', 'kernteam'],
    periode: { schooljaar: '2025-2026', trimester: 3 },
    versie: 2,
  },
  visie: 'Wij leren samen.\n\nTweede alinea.',
  behoefteanalyse: {
    datum: '2026-04-20',
    noden: [{ id: 'n-lezen', niveau: 'team', omschrijving: 'Lezen.', bron: { soort: 'begeleidingsdienst' } }],
  },
  afspraken: [
    { onderwerp: 'voorrang', rang: 2, tekst: 'Tweede.' },
    { onderwerp: 'terugbetaling', tekst: 'Na bewijs.' },
    { onderwerp: 'voorrang', rang: 1, tekst: 'Eerste.' },
  ],
  doelen: [
    {
      id: 'd-lezen',
      omschrijving: 'Iedereen leest beter; elke dag.',
      prioritair: true,
      termijn: 'lang',
      schooljaren: ['2026-2027', '2027-2028'],
      noden: ['n-lezen'],
      thema: 'taal',
      eigenaar: 'taalcoordinator',
      indicator: {
        maat: 'boven de norm',
        nulmeting: { waarde: 62, eenheid: '%' },
        streefwaarde: { waarde: 75, eenheid: '%', vergelijking: 'minstens' },
        moment: '2027-05-31',
      },
    },
  ],
  activiteiten: [
    {
      id: 'a-studiedag',
      titel: 'Studiedag lezen',
      aard: 'vorming',
      vorm: 'studiedag',
      doelen: ['d-lezen', 'd-weg'],
      deelnemers: [
        { groep: 'hele-team', aantal: 24 },
        {
          medewerker: 'p-0012',
          'uren-uit': 'basisrecht',
          instemming: { datum: '2026-06-20', uren: 8, geld: false },
        },
      ],
      wanneer: { datum: '2026-10-14', 'uitgesteld-van': '2025-2026' },
      uren: { bijeenkomsten: [3, 3], voorbereiding: 0.1, nawerk: 0.2 },
      'uren-uit': 'werkgever',
      eigenaar: 'zorg-coordinator',
      aanbieder: { naam: 'Begeleidingsdienst', collegas: ['p-0004'], contact: 'geheim@x.be' },
      lesschorsing: { 'halve-dagen': 2, leerlingengroep: 'alle', opvang: 'op-vraag' },
      vervanging: { wijze: 'intern', vervanger: 'p-0099' },
      kosten: [
        {
          post: 'trainer',
          bedrag: 845,
          per: 'groep',
          aantal: 2,
          btw: { tarief: 21, inbegrepen: false },
          'kosten-uit': [{ budget: 'pm-2026', deel: '60 %' }],
        },
        { post: 'verlet', onbekend: true },
        { post: 'locatie', 'betaald-door': 'bestuur' },
      ],
    },
    {
      id: 'a-cursus',
      titel: 'Cursus',
      voorwaarden: [{ na: 'a-studiedag' }, { 'ancienniteit-jaren': 2 }],
    },
  ],
  begroting: { bedrag: 2044.9, uren: 620 },
  aanvangsbegeleiding: { aanpak: 'Een mentor.', mentoren: [{ medewerker: 'p-0004', uren: 40 }] },
  uitzonderingen: [
    {
      regel: 'be-vlg/x',
      betreft: 'a-cursus',
      reden: 'Overleg.',
      door: 'directie',
      'besloten-op': '2026-06-12',
      tot: '2027-08-31',
    },
  ],
};

export const SCHOOL: School = {
  soort: 'school',
  id: 'de-linde',
  naam: 'De Linde',
  instellingstype: 'basisschool',
  onderwijstype: 'gewoon',
  net: 'vrij-gesubsidieerd',
  instellingsnummers: [{ nummer: '012345', van: '2009-09-01' }],
  overlegorganen: { 'lokaal-comite': 'loc' },
  budgetten: [
    {
      id: 'pm-2026',
      bron: 'professionaliseringsmiddelen',
      begrotingsjaar: 2026,
      ontvangen: 3937.5,
      'reserve-begin': 1200,
    },
  ],
};

export const DECISION: Goedkeuring = {
  soort: 'goedkeuring',
  orgaan: 'loc',
  rol: 'beslist',
  zitting: '2026-06-12',
  uitkomst: 'akkoord-onder-voorwaarden',
  voorwaarden: [{ tekst: 'Begroot verlet.', 'voldaan-op': null }],
  standpunten: [{ delegatie: 'Personeel', standpunt: 'Akkoord.' }],
  protocol: { kenmerk: 'LOC-4', datum: '2026-06-14' },
  stemming: { voor: 24, tegen: 0, stemgerechtigd: 26, werkwijze: 'handtekeningen' },
  mandaat: { 'mag-wijzigen': ['datum', 'aanbieder'], 'tot-bedrag': 500 },
  documenten: [{ document: 'plan-de-linde', digest: DIGEST }],
};

/** Where the plan above stands before any body decided. */
export const UNDECIDED: DecidedInput['approval'] = {
  document: PLAN.id,
  competence: {
    document: 'plan',
    organen: ['loc', 'or'],
    rollen: ['beslist'],
    anders: ['personeelsvergadering'],
    artikel: 'kwaliteitsdecreet art. 8',
  },
  digest: DIGEST,
  decisions: [],
  approved: false,
};

/** The plan above as the check hands it over, with some parts replaced. */
export function planInput(parts: Partial<DecidedInput<'plan'>> = {}): DecidedInput<'plan'> {
  const plan = { file: '/w/plan.yaml', soort: 'plan' as const, id: PLAN.id, data: PLAN };
  const school = { file: '/w/school.yaml', soort: 'school' as const, id: SCHOOL.id, data: SCHOOL };
  const costs = plannedCosts(plan);
  const planned = (budget: string) =>
    total(
      { id: `budget/${budget}/gepland`, label: `Gepland ten laste van ${budget}`, unit: 'euro' },
      costs.filter((figure) => figure.id === `begroting/gepland/${budget}`),
    );
  return {
    doc: plan,
    regime: 'be-vlg',
    schools: [SCHOOL],
    otherSchools: [],
    registers: [],
    today: '2026-06-15',
    board: null,
    kaders: [
      { soort: 'kader', id: 'kader', bestuur: 'b', themas: [{ id: 'taal', naam: 'Taal voor iedereen' }] },
    ],
    plans: [PLAN],
    figures: [...costs, ...schoolBudgets(school, { planned, bookings: [], isPlanned: () => false })],
    approval: UNDECIDED,
    balances: [],
    apart: [],
    draft: true,
    findings: [{ severity: 'error', message: 'Fout.', advice: 'Verbeter.', file: 'plan.yaml', line: 7 }],
    committed: { date: '2026-06-12', commit: '4f2a91c0ffee' },
    audience: 'comite',
    lineOf: ({ file, pointer }) => ({ file: file.replace('/w/', ''), line: pointer.length }),
    ...parts,
  };
}

/** The decision above on the plan above. */
export function decided(match: 'gelijk' | 'binnen-mandaat' | 'anders', positive: boolean) {
  const doc = { file: '/w/g.yaml', soort: 'goedkeuring' as const, id: 'g', data: DECISION };
  return {
    ...UNDECIDED,
    decisions: [{ doc, index: 0, positive, takenBack: false, competent: true, match, excess: null }],
    approved: positive && match !== 'anders',
  };
}
