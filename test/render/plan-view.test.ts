import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { narrowedTo } from '../../src/law/body.ts';
import { renderMarkdown } from '../../src/render/render.ts';
import { loadTemplate } from '../../src/render/template/load.ts';
import { planView } from '../../src/render/view/plan.ts';
import { VIEW_SCHEMAS } from '../../src/render/view/schemas.ts';
import { DECISION, decided, PLAN, planInput, SCHOOL, UNDECIDED } from './plan-input.ts';

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
ajv.addKeyword('x-publiek');
const validate = ajv.compile(VIEW_SCHEMAS.plan);

describe('the view of a plan', () => {
  const view = planView(planInput());

  it.each(['intern', 'comite', 'publiek'] as const)('keeps its schema for %s', (audience) => {
    validate(planView(planInput({ audience })));
    expect(validate.errors).toBeNull();
  });

  it('says what the document is', () => {
    expect(view.document).toEqual({
      soort: 'plan',
      id: 'plan-de-linde',
      bestand: 'plan.yaml',
      titel: 'Professionaliseringsplan 2026-2027',
      kopregel: 'Professionaliseringsplan 2026-2027 – De Linde',
      regelgeving: 'be-vlg',
      concept: 'ONTWERP',
      status: 'Ontwerp: het lokaal comité heeft nog niet over dit plan beslist.',
      versie: '2',
      'hoort-bij': null,
      partners: null,
      betrokkenheid: null,
      opgesteld: 'directie en kernteam, trimester 3 van 2025-2026',
      vastgelegd: '12 juni 2026, wijziging 4f2a91c',
    });
    expect(view.scholen).toEqual([
      {
        naam: 'De Linde',
        soort: 'gewone basisschool',
        net: 'vrij gesubsidieerd onderwijs',
        nummer: '012345',
      },
    ]);
    expect(view.visie).toEqual(['Wij leren samen.', 'Tweede alinea.']);
  });

  it('tells a goal with the names of its need and theme', () => {
    expect(view.doelen).toEqual([
      {
        id: 'd-lezen',
        nummer: '1',
        omschrijving: 'Iedereen leest beter; elke dag.',
        prioritair: true,
        termijn: 'lang',
        schooljaren: '2026-2027 en 2027-2028',
        noden: 'Lezen.',
        thema: 'Taal voor iedereen',
        eigenaar: 'taalcoördinator',
        indicator: 'boven de norm: van 62 % naar minstens 75 %',
        moment: '31 mei 2027',
      },
    ]);
  });

  it('tells an activity in words, with exact hours and money', () => {
    const [activity] = view.activiteiten;
    expect(activity).toMatchObject({
      nummer: '1',
      vorm: 'studiedag',
      'voor-wie': 'hele team (24) en 1 medewerker',
      wanneer: '14 oktober 2026 (uitgesteld van 2025-2026)',
      uren: '6,3 uur',
      urenopbouw: '2 bijeenkomsten van 3 uur, voorbereiding 0,1 uur, nawerk 0,2 uur',
      'uren-uit': 'de werkgever',
      kosten: '≥ € 2.044,90 + 1 onbekend',
      doelen: '1. Iedereen leest beter; d-weg',
      eigenaar: 'zorg coördinator',
      aanbieder: 'Begeleidingsdienst, 1 eigen collega',
      lesschorsing: '2 halve dagen, voor alle leerlingen, opvang: op vraag',
      vervanging: 'intern',
      instemmingen: [{ medewerker: 'p-0012', omvang: '8 uur, niet voor geld', datum: '20 juni 2026' }],
    });
    expect(activity?.kostenposten).toEqual([
      {
        post: 'trainer',
        berekening: '€ 845,00 × 2 (per groep), 21 % btw erbij',
        bedrag: '€ 2.044,90',
        'betaald-uit': 'professionaliseringsmiddelen 2026 (60 %)',
      },
      { post: 'verlet', berekening: 'nog niet bekend', bedrag: 'onbekend', 'betaald-uit': null },
      {
        post: 'locatie',
        berekening: 'niet ten laste van de school',
        bedrag: '€ 0,00',
        'betaald-uit': 'bestuur',
      },
    ]);
  });

  it('knows whether a reader meets the sign for a lower bound among the activities', () => {
    expect(view.ondergrenzen).toBe(true);
    const [, whole] = PLAN.activiteiten ?? [];
    const doc = { ...planInput().doc, data: { ...PLAN, activiteiten: whole === undefined ? [] : [whole] } };
    expect(planView(planInput({ doc })).ondergrenzen).toBe(false);
  });

  it('says so where an activity tells nothing', () => {
    expect(view.activiteiten[1]).toMatchObject({
      'voor-wie': 'niet ingevuld',
      wanneer: 'niet ingevuld',
      uren: 'niet ingevuld',
      kosten: '€ 0,00',
      voorwaarden: 'na Studiedag lezen; minstens 2 jaar in dienst',
    });
  });

  it('orders the agreements by rank where they have one', () => {
    expect(view.afspraken).toEqual([
      { onderwerp: 'Voorrang', geordend: true, regels: ['Eerste.', 'Tweede.'] },
      { onderwerp: 'Terugbetaling', geordend: false, regels: ['Na bewijs.'] },
    ]);
  });

  it('shows what a budget has, pays and keeps', () => {
    expect(view.begroting).toEqual({
      samenvatting: 'De geplande kosten bedragen minstens € 2.044,90; 1 kostenpost is nog niet bekend.',
      bedrag: '≥ € 2.044,90 + 1 onbekend',
      uren: null,
      toelichting: [],
      'bedrag-voorgelegd': '€ 2.044,90',
      'uren-voorgelegd': '620 uur',
      budgetten: [
        {
          naam: 'professionaliseringsmiddelen 2026',
          jaar: '2026',
          beschikbaar: '€ 5.137,50',
          grondslag: 'reserve € 1.200,00 en ontvangen € 3.937,50',
          gepland: '€ 1.226,94',
          elders: '€ 0,00',
          over: '€ 3.910,56',
        },
      ],
      'niet-toegewezen': '≥ € 817,96 + 1 onbekend',
      'uren-per-pot': [],
      'uren-per-categorie': [],
    });
  });

  it('takes each figure apart, with the line or article of each part', () => {
    const [whole, left] = view.berekeningen;
    expect(whole?.titel).toBe('Geplande kosten: ≥ € 2.044,90 + 1 onbekend');
    expect(whole?.stappen.slice(0, 3)).toEqual([
      {
        label: 'Geplande kosten',
        diepte: 0,
        bewerking: 'som',
        bron: null,
        waarde: '≥ € 2.044,90 + 1 onbekend',
        twijfel: null,
        voorbehoud: null,
      },
      {
        label: '\u2003Kosten Studiedag lezen',
        diepte: 1,
        bewerking: 'som',
        bron: 'regel 15',
        waarde: '≥ € 2.044,90 + 1 onbekend',
        twijfel: null,
        voorbehoud: null,
      },
      {
        label: '\u2003\u2003Kosten trainer',
        diepte: 2,
        bewerking: 'met 21 % btw',
        bron: 'regel 24',
        waarde: '€ 2.044,90',
        twijfel: null,
        voorbehoud: null,
      },
    ]);
    expect(left?.titel).toBe('Naar verwachting over professionaliseringsmiddelen 2026: € 3.910,56');
    expect(left?.stappen.map((step) => step.bron)).toContain('school.yaml, regel 22');
  });

  it('prints the digest in sixteen numbered groups', () => {
    expect(view.vingerafdruk?.rijen.map((row) => row.groepen.map((group) => group.nummer).join(' '))).toEqual(
      ['1 2 3 4', '5 6 7 8', '9 10 11 12', '13 14 15 16'],
    );
    expect(view.vingerafdruk?.rijen[3]?.groepen.map((group) => group.tekens)).toEqual([
      '0123',
      '4567',
      '89ab',
      'cdef',
    ]);
  });

  it('never names the colleague who teaches or replaces, nor how to reach a provider', () => {
    const text = JSON.stringify(planView(planInput({ audience: 'intern' })));
    expect(text).not.toContain('p-0099');
    expect(text).not.toContain('geheim@x.be');
  });
});

describe('the elements of BL9', () => {
  it('are shown where the plan has them, by hand', () => {
    const view = planView(planInput());
    expect(view.bl9?.elementen.map(({ waar }) => waar)).toEqual([
      'Visie; afspraken; doel 1',
      'Nood “Lezen”',
      'Doel 1',
      null,
      'Activiteit 1',
      null,
      null,
      'Activiteit 1',
      'Activiteit 1',
      'Aanvangsbegeleiding',
    ]);
  });

  it('stand beside the rating of the school, which the public does not read', () => {
    const zelfinschaling = [
      { onderdeel: 'professionaliseringsbeleid', niveau: 'benadert' as const },
      { onderdeel: 'kwaliteitsontwikkeling', niveau: 'overstijgt' as const, 'goed-voorbeeld': 'Lesstudie.' },
    ];
    const doc = { ...planInput().doc, data: { ...PLAN, zelfinschaling } };
    expect(planView(planInput({ doc })).bl9?.zelfinschaling).toEqual([
      { onderdeel: 'Professionaliseringsbeleid', niveau: 'benadert de verwachting', voorbeeld: null },
      { onderdeel: 'Kwaliteitsontwikkeling', niveau: 'overstijgt de verwachting', voorbeeld: 'Lesstudie.' },
    ]);
    expect(planView(planInput({ doc, audience: 'publiek' })).bl9?.zelfinschaling).toEqual([]);
  });

  it('name activities by number, and as a whole when more than three are all there are', () => {
    const where = (count: number) => {
      const activiteiten = Array.from({ length: 4 }, (_, index) => ({
        id: `a-${index}`,
        titel: 'A',
        ...(index < count ? { vorm: 'intervisie' as const } : {}),
      }));
      const doc = { ...planInput().doc, data: { ...PLAN, activiteiten } };
      return planView(planInput({ doc })).bl9?.elementen[3]?.waar;
    };
    expect(where(1)).toBe('Activiteit 1');
    expect(where(3)).toBe('Activiteiten 1, 2 en 3');
    expect(where(4)).toBe('Alle 4 activiteiten');
  });

  it('are of Flanders only', () => {
    expect(planView(planInput({ regime: 'nl-vo' })).bl9).toBeNull();
  });

  it('make a section of the printed plan that says what is not visible yet', () => {
    const template = loadTemplate(process.cwd(), 'plan', {});
    const markdown = renderMarkdown(planView(planInput()), template);
    expect(markdown).toContain('# Kwaliteitsverwachtingen (BL9)');
    expect(markdown).toMatch(/Collega.s spreken en denken samen over hun lessen +\| nog niet zichtbaar/);
    expect(renderMarkdown(planView(planInput({ regime: 'nl-vo' })), template)).not.toContain('BL9');
  });
});

describe('the audience of a plan', () => {
  it('reads no pseudonyms, positions and findings when it is the public', () => {
    const view = planView(
      planInput({ audience: 'publiek', approval: decided('gelijk', true), draft: false }),
    );
    expect(JSON.stringify(view)).not.toMatch(/p-\d{4}/);
    expect(view.activiteiten[0]?.kosten).toBe('≥ € 2.044,90 + 1 onbekend');
    expect(view.weggelaten).toEqual([
      { onderdeel: 'Standpunten', aantal: '1 keer' },
      { onderdeel: 'Schuilnummer', aantal: '1 keer' },
      { onderdeel: 'Instemmingen', aantal: '1 keer' },
      { onderdeel: 'Mentoren', aantal: '1 keer' },
      { onderdeel: 'Bevindingen', aantal: '1 keer' },
    ]);
  });

  it('reads everything when it is the committee', () => {
    expect(planView(planInput()).weggelaten).toEqual([]);
  });
});

describe('the decision on a plan', () => {
  it('is asked of the body the school has, with the article', () => {
    const asked = planView(planInput()).gevraagd;
    expect(asked).toEqual([
      { orgaan: 'het lokaal comité', vraag: 'akkoord', grondslag: 'kwaliteitsdecreet art. 8' },
    ]);
  });

  it('is asked of the staff where there is no committee', () => {
    const school = { ...SCHOOL, overlegorganen: { 'lokaal-comite': 'geen' as const } };
    const competence = UNDECIDED.competence && narrowedTo(UNDECIDED.competence, 'geen');
    const approval = { ...UNDECIDED, competence };
    const [asked] = planView(planInput({ schools: [school], approval })).gevraagd;
    expect(asked?.orgaan).toBe('de personeelsvergadering');
  });

  it('is asked of nobody once it is taken', () => {
    const view = planView(planInput({ draft: false, approval: decided('gelijk', true) }));
    expect(view.gevraagd).toEqual([]);
    expect(view.document.concept).toBeNull();
    expect(view.document.status).toBe(
      'Besluit van het lokaal comité op 12 juni 2026: akkoord onder voorwaarden, nog niet vervuld.',
    );
  });

  it('shows its record, votes, mandate, conditions and positions', () => {
    expect(planView(planInput({ approval: decided('binnen-mandaat', false) })).besluiten).toEqual([
      {
        orgaan: 'Lokaal comité',
        uitkomst: 'akkoord onder voorwaarden',
        datum: '12 juni 2026',
        betreft: 'De tekst wijzigde sindsdien binnen het mandaat van dit besluit.',
        verslag: 'protocol LOC-4, 14 juni 2026',
        stemming: '24 voor, 0 tegen, 26 stemgerechtigden, met handtekeningen',
        mandaat: 'datum en aanbieder, tot € 500,00 verschil',
        voorwaarden: [{ tekst: 'Begroot verlet.', voldaan: 'nog niet voldaan' }],
        standpunten: [{ delegatie: 'Personeel', standpunt: 'Akkoord.' }],
      },
    ]);
  });

  it('on an earlier text leaves this one a draft, in the words of the country', () => {
    const earlier = { approval: decided('anders', true), draft: true };
    expect(planView(planInput(earlier)).document.status).toBe(
      'Ontwerp: het lokaal comité besliste over een eerdere versie; deze tekst is nog niet goedgekeurd.',
    );
    const competence = {
      document: 'plan',
      organen: ['pmr'],
      rollen: ['overlegt'],
      anders: [],
      artikel: 'CAO',
    };
    const dutch = planView(
      planInput({
        regime: 'nl-vo',
        approval: { ...UNDECIDED, competence },
        schools: [{ ...SCHOOL, overlegorganen: {} }],
      }),
    );
    expect(dutch.document.concept).toBe('CONCEPT');
    expect(dutch.document.status).toBe(
      'Concept: de personeelsgeleding van de medezeggenschapsraad heeft nog niet over dit plan beslist.',
    );
    expect(dutch.gevraagd[0]?.vraag).toBe('overleg');
  });
});

describe('the document of a plan', () => {
  it('is complete for the barest plan there can be', async () => {
    const bare = { soort: 'plan' as const, id: 'p', schooljaar: '2026-2027' };
    const input = planInput({
      doc: { file: '/w/plan.yaml', soort: 'plan', id: 'p', data: bare },
      figures: [],
      schools: [],
      kaders: [],
      plans: [],
      findings: [],
      approval: { ...UNDECIDED, competence: null },
      committed: null,
    });
    const markdown = renderMarkdown(planView(input), loadTemplate('.', 'plan', {}));
    expect(markdown).toContain('Dit plan bevat nog geen visie.');
    expect(markdown).toContain('Dit plan bevat nog geen activiteiten.');
    expect(markdown).toContain('| Vastgelegd | niet vastgelegd |');
    expect(markdown).not.toMatch(/undefined|null|\[object/);
  });

  it('prints the digest once and what is asked first', async () => {
    const view = planView(planInput({ approval: decided('anders', true) }));
    const markdown = renderMarkdown(view, loadTemplate('.', 'plan', {}));
    expect(markdown.split('Digitale vingerafdruk').length).toBe(3);
    expect(markdown.indexOf('Gevraagd aan het lokaal comité: akkoord')).toBeLessThan(400);
    expect(markdown).toContain('| 13 | 0123 | 14 | 4567 | 15 | 89ab | 16 | cdef |');
    expect(markdown).toContain(DECISION.standpunten?.[0]?.standpunt);
    expect(markdown).toContain(PLAN.activiteiten?.[0]?.titel);
  });
});
