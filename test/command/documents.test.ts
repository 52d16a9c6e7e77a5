import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOf, DUTCH, edit, FLEMISH, proplanIn, TODAY } from '../support/proplan.ts';

const ZUID = 'scholen/het-zuiderlicht';
const LINDE = 'scholen/de-linde';

async function printed(workspace: string, ...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await proplanIn(workspace, 'render', ...args, '--today', TODAY);
  expect([code, stderr]).toEqual([0, '']);
  return stdout;
}

describe('each document says what its readers look for', () => {
  it('a kader: term, norms at full size, caps, agreements and who was heard', async () => {
    const text = await printed(DUTCH, 'kaders/kader-2024-2028.yaml');
    expect(text).toContain('1 augustus 2024 tot en met 31 juli 2028');
    expect(text).toMatch(/Leraar\s+\|\s+83 uur\s+\|\s+€ 600,00/);
    expect(text).toContain('Per medewerker per schooljaar, voor verplaatsing, in het binnenland');
    expect(text).toContain('Missie, visie en strategie');
    expect(text).toContain('12 juni 2024: akkoord');
    expect(text.match(/\| Geldt voor .*/g)).toEqual([
      '| Geldt voor | Het Zuiderlicht (05KO); De Kade (21DK) |',
    ]);
  });

  it('a plan: who takes part, in one row', async () => {
    const text = await printed(FLEMISH, `${LINDE}/plan-2026-2027.yaml`);
    expect(text).toContain(
      '| Deelnemers | een medewerker (p-0012); een medewerker (p-0014); intervisiegroep (4) |',
    );
  });

  it('a plan: what each budget has, less this plan and what goes elsewhere, is what it keeps', async () => {
    // 60.000 − 35.507,03 − 75 of the team plan = 24.417,97.
    const text = await printed(DUTCH, `${ZUID}/plan-2026-2027.yaml`);
    expect(text).toContain(
      '| personele bekostiging 2027 | € 60.000,00 | ≥ € 35.507,03 + 1 onbekend | € 75,00 | hoogstens € 24.417,97 |',
    );
    expect(text).toContain('Gepland in Teamplan sectie wiskunde 2026-2027');
    expect(text).toContain(
      'De geplande kosten bedragen minstens € 66.145,88; 1 kostenpost is nog niet bekend. De geplande uren bedragen 13.926 uur.',
    );
    expect(text).toContain('Dit plan vraagt € 66.145,88 en 13.926 uur.');
    // 20.000 − 11.285,80 − 400 in the plan of the other school = 8.314,20.
    expect(await printed(DUTCH, 'scholen/de-kade/plan-2026-2027.yaml')).toContain(
      '| personele bekostiging 2027 | € 20.000,00 | € 11.285,80 | € 400,00 | € 8.314,20 |',
    );
  });

  it("a team plan: its goals with the school's, its own costs and where the hours come from", async () => {
    // 6 × 12,50 = 75,00; 6 × 8 + 6 × 15 + 2 × 6 = 150 hours, of which 6 × 15 = 90 are development time.
    const text = await printed(DUTCH, `${ZUID}/teams/team-sectie-wiskunde-2026-2027.yaml`);
    expect(text).toMatch(/Geplande kosten\s+\|\s+€ 75,00/);
    expect(text).toMatch(/Geplande uren\s+\|\s+150 uur/);
    expect(text).toMatch(/Ontwikkeltijd\s+\|\s+90 uur/);
    expect(text).toContain('In elke les controleert de leraar begrip bij alle leerlingen');
  });

  it('a personal plan: goals, what they bring, and what is left of each right', async () => {
    // Granted 66,4; followed 4 + 3,5 = 7,5; over 58,9. Of 30 planned 22,5 is to come: 58,9 − 22,5 = 36,4 is free.
    const text = await printed(DUTCH, `${ZUID}/pop/p-0102.yaml`);
    expect(text).toContain('Alleen de medewerker en de leidinggevende lezen dit plan.');
    expect(text).toMatch(
      /Basisrecht in uren\s+\|\s+2026-2027\s+\|\s+58,17 – 66,4 uur\s+\|\s+66,4 uur\s+\|\s+0 uur\s+\|\s+22,5 uur\s+\|\s+7,5 uur\s+\|\s+58,9 uur\s+\|\s+36,4 uur/,
    );
    expect(text).toContain('cursus (a: scholing)');
    expect(text).toContain("Collega's coachen collega's");
  });

  it('a personal plan: what its goals say of an activity that says nothing itself', async () => {
    const folder = copyOf(DUTCH);
    const file = `${ZUID}/pop/p-0104.yaml`;
    edit(join(folder, file), /^ {4}(bijdrage|facilitering): .*\n/gm, '');
    const text = await printed(folder, file);
    expect(text).toContain('| Voor de medewerker | zie de motivatie bij doel 1 |');
    expect(text).toContain('| Voor de organisatie | doel “Elke medewerker werkt aan eigen doelen” |');
    // The row of the hours says that they come from the right.
    expect(text).not.toContain('Facilitering');
    edit(join(folder, file), /^ {4}(motivatie|doelen-van-plan|uren-uit): .*\n/gm, '');
    const bare = await printed(folder, file);
    for (const row of ['Voor de medewerker', 'Voor de organisatie', 'Facilitering'])
      expect(bare).toContain(`| ${row} | nog te bepalen |`);
  });

  it('a personal plan: the goals of the shared plan that it takes an activity from; no row that no law asks', async () => {
    const folder = copyOf(FLEMISH);
    const file = `${LINDE}/pop/pop-p-0012.yaml`;
    edit(join(folder, file), /^ {4}(bijdrage|facilitering|doelen-van-plan): .*\n/gm, '');
    edit(join(folder, file), /^ {4}motivatie: .*\n/gm, '');
    const text = await printed(folder, file);
    expect(text).toContain(
      '| Voor de organisatie | doel “Elke starter staat na twee jaar met vertrouwen voor de klas” |',
    );
    expect(text).not.toMatch(/Voor de medewerker|Facilitering/);
    expect(text).toContain('De Vlaamse regels geven geen persoonlijk recht op uren of geld.');
  });

  it('a personal plan: what lapsed in an earlier year, and doubts before the numbers that they are about', async () => {
    // 45,2 of 2025-2026, of which 6,5 was saved: 38,7 lapsed.
    const text = await printed(DUTCH, `${ZUID}/pop/p-0103.yaml`);
    expect(text).toContain('38,7 uur verviel op 31 juli 2026.');
    expect(text).toContain('39,7 uur vervalt op 31 juli 2027.');
    expect(text.indexOf('## Voorbehouden')).toBeLessThan(text.indexOf('(voorbehoud 1)'));
  });

  it('a decision on a request: what, why, how much, and what was repaid', async () => {
    const granted = await printed(FLEMISH, `${LINDE}/aanvragen/aanvraag-2026-01.yaml`);
    expect(granted).toContain('De aanvraag is **toegekend** op 9 september 2026 door de directie.');
    expect(granted).toContain('Terugbetaald: € 65,00 op 3 november 2026.');
    const refused = await printed(FLEMISH, `${LINDE}/aanvragen/aanvraag-2026-02.yaml`);
    expect(refused).toContain('**geweigerd**');
    expect(refused).toMatch(/inschrijving .* nog niet toegewezen /);
    const folder = copyOf(FLEMISH);
    edit(join(folder, `${LINDE}/aanvragen/aanvraag-2026-01.yaml`), 'kosten-uit: [{budget: pm-2026}], ', '');
    // The decision says who pays.
    expect(await printed(folder, `${LINDE}/aanvragen/aanvraag-2026-01.yaml`)).toMatch(
      /inschrijving .* professionaliseringsmiddelen 2026 /,
    );
    expect(refused).toContain('De vraag hangt dit jaar aan geen enkel doel van het plan');
    const open = await printed(FLEMISH, `${LINDE}/aanvragen/aanvraag-2026-03.yaml`);
    expect(open.match(/Over deze aanvraag is nog niet beslist\./g)).toHaveLength(1);
    expect(open).toContain('# Aanvraag 2026-03');
    expect(open).not.toContain('Handtekening');
  });

  it('a balance letter: each number with its reason, and where there is no right it says so', async () => {
    // 83 × 0,4 + 40 × 0,3 = 45,2 hours; 6,5 saved; followed 8 + 4 = 12; left 45,2 + 6,5 − 12 = 39,7.
    // Planned 12 + 8 = 20, of which 8 + 4 was followed: 8; the visit of 10 hours has no day yet and is open.
    // Free to plan at most 39,7 − 8 = 31,7.
    const text = await printed(DUTCH, `${ZUID}/personeel.yaml`, '--medewerker', 'p-0103');
    expect(text).toMatch(
      /Basisrecht in uren\s+\|\s+45,2 uur\s+\|\s+45,2 uur\s+\|\s+6,5 uur\s+\|\s+≥ 8 uur \+ 1 onbekend\s+\|\s+12 uur\s+\|\s+39,7 uur\s+\|\s+hoogstens 31,7 uur/,
    );
    expect(text).toContain(
      '83 × 0,4 + 40 × 0,3 (CAO VO 2024-2025, inhoud gelezen in 2014-2015, art. 16.4 lid 1',
    );
    expect(text).toContain('vervalt op 31 juli 2027');
    const both = await printed(DUTCH, 'scholen/de-kade/personeel.yaml', '--medewerker', 'p-0110');
    expect(both).toMatch(
      /^- De Kade: leraar \(docent economie\), omvang 0,2, .+\n- Het Zuiderlicht: leraar \(docent economie\), omvang 0,6, /m,
    );
    const none = await printed(FLEMISH, `${LINDE}/personeel.yaml`, '--medewerker', 'p-0005');
    expect(none).toContain('De Vlaamse regels geven geen persoonlijk recht op uren.');
    expect(none).not.toContain('|');
  });
});

describe("a school's own templates", () => {
  it('take the place of a whole document or of one part', async () => {
    const folder = copyOf(FLEMISH);
    writeFileSync(join(folder, 'plan.md.hbs'), '# Ons plan {{schooljaar}}\n\n{{> handtekeningen}}\n');
    writeFileSync(
      join(folder, 'tekenen.md.hbs'),
      '{{#each handtekeningen}}\nTeken hier: {{orgaan}}\n\n{{/each}}\n',
    );
    writeFileSync(
      join(folder, 'proplan.yaml'),
      'taal: nl\nsjablonen: {plan: plan.md.hbs, handtekeningen: tekenen.md.hbs}\n',
    );
    const plan = await printed(folder, `${LINDE}/plan-2026-2027.yaml`);
    expect(plan).toContain('# Ons plan 2026-2027');
    expect(plan).toContain('Teken hier: Lokaal comité');
    // The part also serves documents whose own template stayed ours.
    expect(await printed(folder, `${LINDE}/teams/team-kleuters-2026-2027.yaml`)).toContain(
      'Teken hier: Team en leidinggevende',
    );
  });

  it('may go through a part that is empty, where nothing is printed', async () => {
    const folder = copyOf(FLEMISH);
    const path = 'besluit.betaald-uit';
    writeFileSync(
      join(folder, 'aanvraag.md.hbs'),
      `{{#if ${path}}}wel{{else}}niet{{/if}}: {{${path}}}.\n\n{{#each kostenposten}}\n{{post}} {{#unless ../${path}}}door niemand{{/unless}}\n{{/each}}\n`,
    );
    const text = (name: string) =>
      printed(folder, `${LINDE}/aanvragen/aanvraag-2026-${name}.yaml`, '--template', 'aanvraag.md.hbs');
    expect(await text('03')).toBe('niet: .\n\ninschrijving door niemand');
    expect(await text('01')).toBe('wel: professionaliseringsmiddelen 2026.\n\ninschrijving');
  });

  it('with a mistake are told at their line, and nothing is written', async () => {
    const folder = copyOf(FLEMISH);
    writeFileSync(join(folder, 'tekenen.md.hbs'), 'Goed\n\n{{#each handtekeningn}}\n{{orgaan}}\n{{/each}}\n');
    writeFileSync(join(folder, 'proplan.yaml'), 'sjablonen: {handtekeningen: tekenen.md.hbs}\n');
    const { code, stderr } = await proplanIn(
      folder,
      'render',
      `${LINDE}/plan-2026-2027.yaml`,
      '-o',
      'plan.pdf',
    );
    expect(code).toBe(1);
    expect(stderr).toMatch(/handtekeningen:3:\d+: .*handtekeningn/);
    expect(stderr).toContain('handtekeningen');
    expect(existsSync(join(folder, 'plan.pdf'))).toBe(false);
  });

  it('under a name that is no document or part are wrong use', async () => {
    const folder = copyOf(FLEMISH);
    writeFileSync(join(folder, 'proplan.yaml'), 'sjablonen: {pln: plan.md.hbs}\n');
    const { code, stderr } = await proplanIn(folder, 'render', `${LINDE}/plan-2026-2027.yaml`);
    expect(code).toBe(2);
    expect(stderr).toContain('de onbekende naam pln. Bedoel je plan?');
  });
});
