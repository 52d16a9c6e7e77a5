import type { ActiviteitView } from '../../src/render/generated/views.ts';

type Sketch = Partial<ActiviteitView> &
  Pick<ActiviteitView, 'titel' | 'vorm' | 'voor-wie' | 'wanneer' | 'uren' | 'kosten'>;

const EMPTY: Omit<
  ActiviteitView,
  keyof Sketch & ('titel' | 'vorm' | 'voor-wie' | 'wanneer' | 'uren' | 'kosten')
> = {
  id: '',
  nummer: '',
  omschrijving: [],
  'uit-plan': null,
  aard: 'vorming',
  sturing: null,
  urenopbouw: null,
  'uren-uit': null,
  kostenposten: [],
  terug: null,
  eigenaar: null,
  aanbieder: null,
  doelen: null,
  relevantie: null,
  groepen: [],
  instemmingen: [],
  locatie: null,
  bewijs: null,
  mobiliteit: null,
  lesschorsing: null,
  vervanging: null,
  voorwaarden: null,
  overdracht: null,
  evaluatie: null,
  scholen: null,
};

const SKETCHES: readonly Sketch[] = [
  {
    titel: 'Studiedag begrijpend lezen: van strategie naar leesgesprek in elke klas',
    vorm: 'studiedag',
    'voor-wie': 'hele team',
    wanneer: '14 oktober 2026',
    uren: '8 uur',
    urenopbouw: 'bijeenkomsten van 3 en 3 uur, voorbereiding 1 uur, nawerk 1 uur',
    'uren-uit': 'de werkgever',
    kosten: '€ 2.044,90',
    sturing: 'vraaggestuurd',
    doelen: '1. Begrijpend lezen',
    relevantie:
      'De toets van het vierde leerjaar toont dat leerlingen een tekst vlot lezen, maar het verband tussen alinea’s missen. De leraren vroegen om een gezamenlijke aanpak die van de kleuterklas tot het zesde leerjaar doorloopt.',
    eigenaar: null,
    aanbieder: 'Pedagogische begeleidingsdienst',
    groepen: [
      { omschrijving: 'hele team', medewerker: null, aantal: '24', 'uren-uit': 'de werkgever' },
      { omschrijving: 'vrijwilligers van de leesclub', medewerker: null, aantal: '2', 'uren-uit': null },
    ],
    lesschorsing: '2 halve dagen voor alle leerlingen, opvang op vraag van de ouders',
    vervanging: 'niet nodig, de lessen zijn geschorst',
    overdracht: 'Elke graad werkt in november één leesgesprek uit en zet het op de gedeelde map.',
    evaluatie: 'lesbezoeken door de taalcoördinator, 1 maart 2027',
    kostenposten: [
      {
        post: 'trainer',
        berekening: '€ 845,00 × 2 groepen, btw 21 % erbij',
        bedrag: '€ 2.044,90',
        'betaald-uit': 'professionaliseringsmiddelen 2026 (60 %), Erasmus 2026 (€ 300,00)',
      },
      { post: 'materiaal', berekening: 'gratis', bedrag: '€ 0,00', 'betaald-uit': null },
    ],
  },
  {
    titel: 'Intervisie in de kleuterklassen',
    vorm: 'intervisie',
    'voor-wie': 'kleuterteam (6)',
    wanneer: 'vier keer, trimester 1 en 2',
    uren: '6 uur',
    kosten: '€ 0,00',
    doelen: '2. Spel en taal',
    groepen: [{ omschrijving: 'kleuterteam', medewerker: null, aantal: '6', 'uren-uit': 'de werkgever' }],
  },
  {
    titel: 'Basiscursus mentor van startende leraren',
    vorm: 'cursus',
    aard: 'aanvangsbegeleiding',
    'voor-wie': '2 mentoren',
    wanneer: '3 en 17 november 2026',
    uren: '12 uur',
    kosten: '≥ € 350,00 + 1 onbekend',
    doelen: '4. Starters blijven',
    eigenaar: null,
    aanbieder: 'Hogeschool aan de Rivier',
    instemmingen: [{ medewerker: 'p-0012', omvang: '8 uur, niet voor geld', datum: '20 juni 2026' }],
    kostenposten: [
      {
        post: 'inschrijving',
        berekening: '€ 175,00 × 2 deelnemers',
        bedrag: '€ 350,00',
        'betaald-uit': 'professionaliseringsmiddelen 2026',
      },
      { post: 'verlet', berekening: 'nog niet bekend', bedrag: 'onbekend', 'betaald-uit': null },
    ],
  },
  {
    titel: 'EHBO en reanimatie, herhaling',
    vorm: 'cursus',
    'voor-wie': '8 leraren',
    wanneer: '9 december 2026',
    uren: '3,5 uur',
    kosten: '€ 480,00',
    kostenposten: [
      { post: 'trainer', berekening: null, bedrag: '€ 480,00', 'betaald-uit': 'werkingsmiddelen' },
    ],
  },
  {
    titel: 'Lesbezoek bij collega’s van de eigen school',
    vorm: 'lesbezoek',
    'voor-wie': 'alle leraren',
    wanneer: 'trimester 2',
    uren: '2 uur',
    kosten: '€ 0,00',
  },
  {
    titel: 'Leergemeenschap wiskunde van de scholengemeenschap',
    vorm: 'leergemeenschap',
    'voor-wie': '3 leraren derde graad',
    wanneer: 'vijf keer in het schooljaar',
    uren: '10 uur',
    kosten: '€ 225,00',
    scholen: 'De Linde 1/7, de andere scholen elk 1/7',
    kostenposten: [
      {
        post: 'begeleider',
        berekening: '€ 1.575,00 × 1/7',
        bedrag: '€ 225,00',
        'betaald-uit': 'professionaliseringsmiddelen 2026',
      },
    ],
  },
  {
    titel: 'Literatuur: kansen voor meertalige leerlingen',
    vorm: 'literatuur',
    'voor-wie': 'zorgteam',
    wanneer: 'eerste trimester',
    uren: '4 uur',
    kosten: '€ 96,50',
    kostenposten: [
      {
        post: 'boeken',
        berekening: '€ 19,30 × 5',
        bedrag: '€ 96,50',
        'betaald-uit': 'professionaliseringsmiddelen 2026',
      },
    ],
  },
  {
    titel: 'Jobshadowing in een school in Zweden',
    vorm: 'internationale mobiliteit',
    'voor-wie': '2 leraren, 1 coördinator',
    wanneer: '8 tot en met 12 maart 2027',
    uren: '40 uur',
    kosten: '€ 4.650,00',
    terug: '100 % van Erasmus+, verwacht op 1 juni 2027',
    kostenposten: [
      {
        post: 'reis en verblijf',
        berekening: '€ 1.550,00 × 3 deelnemers',
        bedrag: '€ 4.650,00',
        'betaald-uit': 'Erasmus 2026',
      },
    ],
  },
  {
    titel: 'Coaching klasmanagement voor starters',
    vorm: 'coaching',
    aard: 'aanvangsbegeleiding',
    'voor-wie': '4 starters',
    wanneer: 'september tot december 2026',
    uren: '15 uur',
    kosten: '€ 1.200,00',
    kostenposten: [
      {
        post: 'coach',
        berekening: '€ 80,00 × 15 uur',
        bedrag: '€ 1.200,00',
        'betaald-uit': 'professionaliseringsmiddelen 2026',
      },
    ],
  },
  {
    titel: 'Werken met het digitale leerplatform',
    vorm: 'cursus',
    'voor-wie': 'leraar A, nog aan te wijzen',
    wanneer: 'nog niet bepaald',
    uren: 'onbekend',
    kosten: 'onbekend',
    kostenposten: [
      { post: 'inschrijving', berekening: 'nog niet bekend', bedrag: 'onbekend', 'betaald-uit': null },
    ],
  },
  {
    titel: 'Begeleiding bij het nieuwe evaluatiebeleid',
    vorm: 'begeleiding',
    aard: 'begeleiding van de organisatieontwikkeling',
    'voor-wie': 'beleidsteam',
    wanneer: '2026-2027 en 2027-2028',
    uren: '18 uur',
    kosten: '€ 1.849,00',
    kostenposten: [
      {
        post: 'begeleider',
        berekening: null,
        bedrag: '€ 1.849,00',
        'betaald-uit': 'professionaliseringsmiddelen 2026, reserve',
      },
    ],
  },
  {
    titel: 'Bedrijfsstage techniek',
    vorm: 'bedrijfsstage',
    'voor-wie': '1 leraar zesde leerjaar',
    wanneer: '4 dagen in mei 2027',
    uren: '28 uur',
    kosten: '€ 57,60',
    kostenposten: [
      {
        post: 'verplaatsing',
        berekening: '€ 0,32 × 180 km',
        bedrag: '€ 57,60',
        'betaald-uit': 'werkingsmiddelen',
      },
    ],
  },
];

/** Twelve activities of a made-up primary school, from a study day to a work placement. */
export const ACTIVITIES: readonly ActiviteitView[] = SKETCHES.map((sketch, index) => ({
  ...EMPTY,
  ...sketch,
  id: `a-${index + 1}`,
  nummer: String(index + 1),
}));
