import type { BerekeningView, PlanView, VingerafdrukView } from '../../src/render/generated/views.ts';
import { ACTIVITIES } from './sample-activities.ts';

const DIGEST_ROWS: VingerafdrukView = {
  uitleg: 'Waarvan dit de vingerafdruk is.',
  rijen: [0, 1, 2, 3].map((row) => ({
    groepen: [0, 1, 2, 3].map((column) => ({
      nummer: String(4 * row + column + 1),
      tekens: ['9f86', 'd081', '884c', '7d65'][column] ?? '',
    })),
  })),
};

const CALCULATION: BerekeningView = {
  titel: 'Geplande kosten: € 10.953,00',
  stappen: [
    {
      label: 'Geplande kosten',
      diepte: 0,
      bewerking: 'som',
      bron: null,
      waarde: '€ 10.953,00',
      twijfel: null,
      voorbehoud: null,
    },
    ...ACTIVITIES.flatMap((activity, index) => [
      {
        label: `\u2003Kosten ${activity.titel}`,
        diepte: 1,
        bewerking: 'som',
        bron: `regel ${120 + 17 * index}`,
        waarde: activity.kosten,
        twijfel: null,
        voorbehoud: null,
      },
      {
        label: '\u2003\u2003Prijs',
        diepte: 2,
        bewerking: null,
        bron: `regel ${125 + 17 * index}`,
        waarde: '€ 845,00',
        twijfel: null,
        voorbehoud: null,
      },
    ]),
    {
      label: '\u2003Bedrag per betrekking',
      diepte: 1,
      bewerking: null,
      bron: 'Omzendbrief NO/2009/01, punt 4',
      waarde: '€ 125,00',
      twijfel: 'het bedrag is niet nagelezen in de tekst van 2026',
      voorbehoud: '1',
    },
  ],
};

/** A made-up Flemish primary school, still a draft. */
export const SAMPLE: PlanView = {
  document: {
    soort: 'plan',
    bestand: 'scholen/de-linde/plan-2026-2027.yaml',
    id: 'plan-de-linde-2026-2027',
    titel: 'Professionaliseringsplan 2026-2027',
    kopregel: 'Professionaliseringsplan 2026-2027 – Vrije Basisschool De Linde',
    regelgeving: 'be-vlg',
    concept: 'ONTWERP',
    status: 'Ontwerp: het lokaal comité heeft dit plan nog niet goedgekeurd.',
    versie: '2',
    'hoort-bij': null,
    partners: null,
    betrokkenheid: null,
    opgesteld: 'directie en kernteam, trimester 3 van 2025-2026',
    vastgelegd: '12 juni 2026, wijziging 4f2a91c',
  },
  doelgroep: 'comite',
  schooljaar: '2026-2027',
  scholen: [
    {
      naam: 'Vrije Basisschool De Linde',
      soort: 'gewone basisschool',
      net: 'vrij gesubsidieerd onderwijs',
      nummer: '012345',
    },
  ],
  bestuur: { naam: 'Scholen aan de Vaart', nummer: '40169' },
  gevraagd: [{ orgaan: 'het lokaal comité', vraag: 'akkoord', grondslag: 'art. 8 Kwaliteitsdecreet' }],
  besluiten: [
    {
      orgaan: 'Schoolraad',
      uitkomst: 'positief advies',
      datum: '2 juni 2026',
      betreft: 'Het besluit gaat over een eerdere versie van dit plan.',
      verslag: 'SR-2026-06, 4 juni 2026',
      stemming: '9 voor, 0 tegen, 9 stemgerechtigd',
      mandaat: null,
      voorwaarden: [
        { tekst: 'De kosten van vervanging worden voor 1 oktober begroot.', voldaan: 'nog niet voldaan' },
      ],
      standpunten: [
        { delegatie: 'Ouders', standpunt: 'Akkoord, met de vraag om de studiedagen vroeg mee te delen.' },
        { delegatie: 'Personeel', standpunt: 'Akkoord.' },
      ],
    },
  ],
  visie: [
    'Onze school leert samen. Wie voor de klas staat, krijgt tijd, middelen en collega’s om beter te worden in wat onze leerlingen nodig hebben. We kiezen voor enkele doelen die we lang volhouden, boven een ruim aanbod dat versnippert.',
    'Leren gebeurt voor ons vooral op de werkvloer: in elkaars klas, aan de hand van het werk van leerlingen, met een begeleider die terugkomt. Een cursus buitenshuis krijgt pas waarde als de hele graad er iets van merkt.',
  ],
  behoefteanalyse: {
    datum: '20 april 2026',
    werkwijze: [],
    noden: [
      {
        id: 'n-lezen',
        niveau: 'team',
        omschrijving: 'Leerlingen van de tweede en derde graad leggen te weinig verbanden in een tekst.',
        bron: 'begeleidingsdienst, toets vierde leerjaar',
      },
      {
        id: 'n-starters',
        niveau: 'school',
        omschrijving: 'Drie van de vijf starters vertrokken binnen twee jaar.',
        bron: 'personeelsgegevens',
      },
      {
        id: 'n-wiskunde',
        niveau: 'team',
        omschrijving: 'De doorlopende leerlijn voor breuken ontbreekt.',
        bron: null,
      },
    ],
  },
  doelen: [
    {
      id: 'd-lezen',
      nummer: '1',
      omschrijving: 'Alle leraren voeren wekelijks een leesgesprek dat leerlingen verbanden laat leggen.',
      prioritair: true,
      termijn: 'lang',
      schooljaren: '2026-2027 en 2027-2028',
      noden: 'n-lezen',
      thema: 'taal',
      eigenaar: 'taalcoördinator',
      indicator: 'aandeel leerlingen boven de norm: van 62 % naar minstens 75 %',
      moment: '31 mei 2027',
    },
    {
      id: 'd-spel',
      nummer: '2',
      omschrijving: 'Spel en taal versterken elkaar in de kleuterklas.',
      prioritair: false,
      termijn: 'kort',
      schooljaren: null,
      noden: null,
      thema: 'taal',
      eigenaar: 'kleuterteam',
      indicator: null,
      moment: null,
    },
    {
      id: 'd-breuken',
      nummer: '3',
      omschrijving: 'De leerlijn breuken is op papier gezet en in elke graad getest.',
      prioritair: false,
      termijn: null,
      schooljaren: null,
      noden: 'n-wiskunde',
      thema: null,
      eigenaar: null,
      indicator: 'de leerlijn ligt er',
      moment: '30 juni 2027',
    },
    {
      id: 'd-starters',
      nummer: '4',
      omschrijving: 'Starters blijven: wie in september begint, is er na twee jaar nog.',
      prioritair: true,
      termijn: 'lang',
      schooljaren: '2026-2027, 2027-2028 en 2028-2029',
      noden: 'n-starters',
      thema: 'team',
      eigenaar: 'directie',
      indicator: 'aandeel starters dat blijft: van 40 % naar minstens 80 %',
      moment: '1 september 2028',
    },
  ],
  activiteiten: [...ACTIVITIES],
  internationaal: null,
  aanvangsbegeleiding: {
    scholengemeenschap: null,
    inductie: null,
    aanpak: [
      'Elke starter krijgt vanaf de eerste dag een mentor van dezelfde graad, die niet zijn eerste evaluator is.',
    ],
    uitwerking: [
      'In september spreken starter en mentor af welke lessen ze samen voorbereiden.',
      'Voor de herfstvakantie bezoekt de mentor twee lessen; na elk bezoek volgt een gesprek.',
    ],
    mentoren: [
      { medewerker: 'p-0004', uren: '40 uur' },
      { medewerker: 'p-0009', uren: '22,5 uur' },
    ],
  },
  afspraken: [
    {
      onderwerp: 'Voorrang',
      geordend: true,
      regels: [
        'Wat bij een prioritair doel hoort, gaat voor.',
        'Wie de vorige twee jaar niets volgde, gaat voor.',
      ],
    },
    {
      onderwerp: 'Terugbetaling',
      geordend: false,
      regels: [
        'Het inschrijvingsgeld wordt terugbetaald na het indienen van het bewijs van deelname; kilometers aan € 0,32.',
      ],
    },
    {
      onderwerp: 'Overdracht',
      geordend: false,
      regels: [
        'Wie een dag vorming volgt, vertelt er op de volgende personeelsvergadering tien minuten over.',
      ],
    },
  ],
  ondergrenzen: true,
  begroting: {
    samenvatting:
      'De geplande kosten bedragen minstens € 10.953,00; 2 kostenposten zijn nog niet bekend. De geplande uren bedragen minstens 612,5 uur; 1 deel is nog niet bekend.',
    bedrag: '≥ € 10.953,00 + 2 onbekend',
    uren: '≥ 612,5 uur + 1 onbekend',
    toelichting: [],
    'bedrag-voorgelegd': '€ 11.000,00',
    'uren-voorgelegd': '620 uur',
    budgetten: [
      {
        naam: 'professionaliseringsmiddelen 2026',
        jaar: '2026',
        beschikbaar: '€ 5.137,50',
        grondslag: 'reserve € 1.200,00 en ontvangen € 3.937,50',
        gepland: '€ 4.980,10',
        elders: '€ 0,00',
        over: '€ 157,40',
      },
      {
        naam: 'Erasmus 2026',
        jaar: '2026',
        beschikbaar: '€ 4.950,00',
        grondslag: 'ontvangen € 4.950,00',
        gepland: '€ 4.950,00',
        elders: '€ 0,00',
        over: '€ 0,00',
      },
      {
        naam: 'werkingsmiddelen',
        jaar: null,
        beschikbaar: 'onbekend',
        grondslag: 'geen ontvangen bedrag ingevuld',
        gepland: '€ 537,60',
        elders: '€ 0,00',
        over: 'onbekend',
      },
    ],
    'niet-toegewezen': '≥ € 485,30 + 2 onbekend',
    'uren-per-pot': [{ naam: 'De werkgever', waarde: '300 uur' }],
    'uren-per-categorie': [{ naam: 'Leraar', waarde: '240 uur' }],
  },
  berekeningen: [CALCULATION],
  voorbehouden: ['het bedrag is niet nagelezen in de tekst van 2026'],
  bl9: {
    elementen: [
      { element: 'Leren op school volgt een doordacht beleid dat doorloopt', waar: 'Visie; doel 1' },
      { element: 'De school haalt en deelt kennis buiten haar muren', waar: null },
    ],
    zelfinschaling: [
      { onderdeel: 'Professionaliseringsbeleid', niveau: 'volgens de verwachting', voorbeeld: null },
    ],
  },
  uitzonderingen: [
    {
      regel: 'be-vlg/lesschorsing-aangekondigd',
      betreft: 'activiteit 1',
      reden: 'De datum werd na overleg met de ouderraad verschoven.',
      door: 'directie',
      'besloten-op': '12 juni 2026',
      tot: '31 augustus 2027',
    },
  ],
  bevindingen: [
    {
      ernst: 'fout',
      bericht: 'Activiteit a-10 heeft geen datum en geen periode.',
      advies: 'Vul “wanneer” in, of schrijf dat de datum nog niet bekend is.',
      plaats: 'plan-2026-2027.yaml:214',
    },
    {
      ernst: 'waarschuwing',
      bericht: 'Het budget werkingsmiddelen heeft geen ontvangen bedrag.',
      advies: 'Vul bij de school het ontvangen of geraamde bedrag in.',
      plaats: 'school.yaml:31',
    },
  ],
  handtekeningen: [
    {
      orgaan: 'Lokaal comité',
      verklaring: 'Het lokaal comité gaat akkoord met dit plan.',
      ondertekenaars: [
        { namens: 'het schoolbestuur' },
        { namens: 'het personeel (eerste vakorganisatie)' },
        { namens: 'het personeel (tweede vakorganisatie)' },
      ],
    },
    {
      orgaan: 'Schoolbestuur',
      verklaring: 'Het schoolbestuur stelt dit plan vast.',
      ondertekenaars: [{ namens: 'het schoolbestuur' }],
    },
  ],
  vingerafdruk: DIGEST_ROWS,
  weggelaten: [],
};
