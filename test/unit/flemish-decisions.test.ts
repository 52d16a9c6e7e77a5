import { describe, expect, it } from 'vitest';
import { digestOf } from '../../src/documents/canonical.ts';
import { readYaml } from '../../src/workspace/read-yaml.ts';
import type { YamlData } from '../../src/workspace/yaml-data.ts';
import { findingsOf, said } from '../support/judge.ts';

type Files = Record<string, string>;
const school = (committee: string) =>
  `soort: school\nid: s\nregelgeving: be-vlg\ninstellingstype: basisschool\nnet: vrij-gesubsidieerd\noverlegorganen: {lokaal-comite: ${committee}}\n`;
const plan = 'soort: plan\nid: p\nscholen: [s]\nschooljaar: 2026-2027\n';
const decision = (organ: string, day: string, more = 'uitkomst: akkoord\n') =>
  `soort: goedkeuring\norgaan: ${organ}\nzitting: ${day}\n${more}documenten: [{document: p, digest: ${'a'.repeat(64)}}]\n`;

describe('who approves a plan', () => {
  const rule = 'be-vlg/goedkeuring-bevoegd-orgaan';
  const judge = (files: Files) => said(rule, { school: school('loc'), plan, ...files });

  it('one good decision is enough; without it the last of the competent body is told, whoever decided beside it', async () => {
    const good = decision('loc', '2026-06-11');
    const no = decision('loc', '2026-06-18', 'uitkomst: niet-akkoord\n');
    const other = decision('schoolraad', '2026-06-04');
    expect(await judge({ 'a-1': no, 'a-2': good, 'a-3': other })).toEqual([]);
    expect((await judge({ 'a-1': no, 'a-3': other })).map((one) => one.replace(/^\w+ /, ''))).toEqual([
      'a-1#/uitkomst',
    ]);
    expect(
      (await judge({ 'a-1': no.replace('2026-06-18', '2026-06-01'), 'a-3': other })).map((one) =>
        one.replace(/^\w+ /, ''),
      ),
    ).toEqual(['a-1#/uitkomst']);
  });

  it('a no after a yes of the same committee is told; a condition that is open is told as that', async () => {
    const text = 'soort: plan\nid: p\nscholen: [s]\nschooljaar: 2026-2027\n';
    const digest = digestOf(readYaml(Buffer.from(text)).data as YamlData);
    const on = (day: string, more: string) => decision('loc', day, more).replace('a'.repeat(64), digest);
    const yes = on('2026-06-11', 'uitkomst: akkoord\n');
    const no = on('2026-06-18', 'uitkomst: niet-akkoord\n');
    expect(await judge({ 'a-1': yes, 'a-2': no })).toEqual(['error a-2#/uitkomst']);
    const open = on(
      '2026-06-11',
      'uitkomst: akkoord-onder-voorwaarden\nvoorwaarden: [{tekst: Opvang., voldaan-op: null}]\n',
    );
    const [found] = await findingsOf(rule, { school: school('loc'), plan, open });
    expect(found?.severity).toBe('warning');
    expect([found?.message, found?.advice]).toEqual([
      'Van p is een voorwaarde nog niet vervuld; de uitkomst akkoord-onder-voorwaarden telt pas daarna.',
      'Zet bij elke vervulde voorwaarde de dag bij voldaan-op.',
    ]);
  });

  it('a no of the committee is an error, and advises the competent body', async () => {
    const no = decision('loc', '2026-06-18', 'uitkomst: niet-akkoord\n');
    const [found] = await findingsOf(rule, { school: school('loc'), plan, no });
    expect(found?.severity).toBe('error');
    expect(found?.advice).toBe('Pas het plan aan en leg het opnieuw voor: loc.');
    const centre = 'soort: school\nid: s\nregelgeving: be-vlg\ninstellingstype: cbe\n';
    const [doubt] = await findingsOf(rule, { school: centre, plan, no: decision('directie', '2026-06-18') });
    expect(doubt?.advice).toMatch(/^Leg het plan voor aan het bevoegde orgaan: [^.]+\. [A-Z]/);
  });

  it('an outcome that is no yes is told by what it is', async () => {
    const wordsOf = async (organ: string, more: string) => {
      const [found] = await findingsOf(rule, {
        school: school('loc'),
        plan,
        besluit: decision(organ, '2026-06-18', more),
      });
      return [found?.message, found?.advice];
    };
    const submit = 'Leg het plan voor aan het bevoegde orgaan: loc.';
    expect(await wordsOf('loc', 'uitkomst: enkel-onderhandeld\n')).toEqual([
      'De uitkomst enkel-onderhandeld is geen goedkeuring van p; besproken of onderhandeld is niet genoeg.',
      submit,
    ]);
    // Another body's no does not bind: the committee has not spoken.
    expect(await wordsOf('directie', 'uitkomst: niet-akkoord\n')).toEqual([
      'De uitkomst niet-akkoord is geen goedkeuring van p; besproken of onderhandeld is niet genoeg.',
      submit,
    ]);
    expect(await wordsOf('loc', 'uitkomst: akkoord-onder-voorwaarden\n')).toEqual([
      'De uitkomst akkoord-onder-voorwaarden van p noemt geen enkele voorwaarde.',
      'Zet elke voorwaarde bij voorwaarden, en de dag bij voldaan-op zodra zij vervuld is.',
    ]);
  });

  it('of bodies that are not competent the last is told', async () => {
    const early = decision('schoolraad', '2026-06-04');
    const late = decision('directie', '2026-06-11');
    const told = async (files: Files) => (await judge(files)).map((one) => one.replace(/^\w+ /, ''));
    expect(await told({ 'a-1': early, 'a-2': late })).toEqual(['a-2#/orgaan']);
    expect(await told({ 'a-1': late, 'a-2': early })).toEqual(['a-1#/orgaan']);
  });

  it('who was heard decided nothing', async () => {
    const heard = decision('schoolraad', '2026-06-18', 'rol: adviseert\nuitkomst: positief-advies\n');
    expect(await judge({ besluit: heard })).toEqual(['info plan#']);
    expect(await judge({})).toEqual(['info plan#']);
  });
});

describe('when a plan is approved', () => {
  const judge = (files: Files) =>
    said('be-vlg/goedkeuring-vroeg-in-schooljaar', { school: school('loc'), plan, ...files });

  it('by 31 October; the first approval counts, whatever comes after', async () => {
    const [october, november] = [decision('loc', '2026-10-31'), decision('loc', '2026-11-01')];
    expect(await judge({ besluit: october })).toEqual([]);
    expect(await judge({ besluit: november })).toEqual(['info besluit#/zitting']);
    expect(await judge({ 'a-1': november, 'a-2': october })).toEqual([]);
    expect(await judge({ 'a-1': october, 'a-2': november })).toEqual([]);
    expect(await judge({})).toEqual([]);
  });

  it('is not asked of a plan that began before 1 September 2009', async () => {
    const of = (from: string) =>
      judge({
        plan: `soort: plan\nid: p\nscholen: [s]\nperiode: {van: ${from}, tot: 2010-08-31}\n`,
        besluit: decision('loc', '2009-11-01'),
      });
    expect(await of('2009-08-31')).toEqual([]);
    expect(await of('2009-09-01')).toEqual(['info besluit#/zitting']);
  });

  it('a refusal, or another body, approves nothing', async () => {
    const no = decision('loc', '2026-10-01', 'uitkomst: niet-akkoord\n');
    const other = decision('schoolraad', '2026-10-01');
    const late = decision('loc', '2026-11-01');
    expect(await judge({ 'a-1': no, 'a-2': late })).toEqual(['info a-2#/zitting']);
    expect(await judge({ 'a-1': other, 'a-2': late })).toEqual(['info a-2#/zitting']);
    expect(await judge({ 'a-1': other })).toEqual([]);
  });
});

describe('the protocol of a negotiation', () => {
  const rule = 'be-vlg/protocol-vermeld';
  const judge = async (files: Files) =>
    (await findingsOf(rule, { school: school('loc'), plan, ...files })).map(
      ({ pointer, message, severity }) => `${severity} ${pointer} ${message.slice(0, 30)}`,
    );
  const places = async (text: string, more: Files = {}) =>
    (await judge({ besluit: text, ...more })).map((one) =>
      one
        .split(' ')
        .slice(0, 2)
        .join(' ')
        .replace(/^(error|warning)/, 'told'),
    );
  const by = (organ: string, more: string) => decision(organ, '2026-06-18', `uitkomst: akkoord\n${more}`);

  it('from the day of the session to today', async () => {
    const dated = (day: string) => places(by('loc', `protocol: {datum: ${day}}\n`));
    expect(await dated('2026-06-17')).toEqual(['told /protocol/datum']);
    expect(await dated('2026-06-18')).toEqual([]);
    expect(await dated('2026-11-21')).toEqual([]);
    expect(await dated('2026-11-22')).toEqual(['told /protocol/datum']);
    expect(await places(by('loc', ''))).toEqual(['told /orgaan']);
  });

  it('of a decision on a document that is not here is asked all the same', async () => {
    expect(await places(by('loc', 'school: s\n').replace('document: p', 'document: weg'))).toEqual([
      'told /orgaan',
    ]);
  });

  it('is asked of who decides, not of who is heard', async () => {
    expect(await places(by('loc', 'rol: beslist\n'))).toEqual(['told /orgaan']);
    expect(await places(by('loc', 'rol: overlegt\n'))).toEqual([]);
  });

  it('comes before the board adopts the plan', async () => {
    const adopted = (day: string, more = 'rol: stelt-vast\n') =>
      decision('schoolbestuur', day, `uitkomst: vastgesteld\n${more}`);
    const negotiated = { loc: by('loc', 'protocol: {datum: 2026-06-20}\n') };
    expect(await places(adopted('2026-06-19'), negotiated)).toEqual(['told /zitting']);
    expect(await places(adopted('2026-06-20'), negotiated)).toEqual([]);
    expect(await places(adopted('2026-06-19'))).toEqual([]);
    expect(await places(adopted('2026-06-19', 'rol: stelt-vast\nprotocol: {datum: 2026-06-25}\n'))).toEqual(
      [],
    );
  });

  it('minutes are asked of a council that keeps them, as information', async () => {
    expect(await places(by('or', ''))).toEqual(['info /orgaan']);
    expect(await places(by('or', 'verslag: {datum: 2026-06-18}\n'))).toEqual([]);
    expect(await places(by('or', 'protocol: {datum: 2026-06-18}\n'))).toEqual([]);
  });
});

describe('be-vlg/comite-past-bij-net', () => {
  const told = (more: string) =>
    said('be-vlg/comite-past-bij-net', { school: `soort: school\nid: s\nregelgeving: be-vlg\n${more}` });

  it('speaks of a committee of another network', async () => {
    const other = 'instellingstype: basisschool\nnet: go\noverlegorganen: {lokaal-comite: aboc}\n';
    expect(await told(other)).toEqual(['warning school#/overlegorganen/lokaal-comite']);
  });

  it('says nothing where the committee or the network is not said', async () => {
    expect(await told('instellingstype: basisschool\nnet: go\n')).toEqual([]);
    // A centre for basic education has bodies of its own, whatever the network.
    expect(await told('instellingstype: cbe\noverlegorganen: {lokaal-comite: aboc}\n')).toEqual([]);
  });
});

it('algemeen/besluit-na-opstelling says nothing of a decision on an earlier text', async () => {
  const drawn = `${plan}opgesteld: {datum: 2026-06-12}\n`;
  const files = { school: school('loc'), plan: drawn, besluit: decision('loc', '2026-06-11') };
  expect(await said('algemeen/besluit-na-opstelling', files)).toEqual([]);
  const undated = digestOf(readYaml(Buffer.from(plan)).data as YamlData);
  const bare = { ...files, plan, besluit: decision('loc', '2026-06-11').replace('a'.repeat(64), undated) };
  expect(await said('algemeen/besluit-na-opstelling', bare)).toEqual([]);
  const digest = digestOf(readYaml(Buffer.from(drawn)).data as YamlData);
  const own = decision('loc', '2026-06-11').replace('a'.repeat(64), digest);
  expect(await said('algemeen/besluit-na-opstelling', { ...files, besluit: own })).toEqual([
    'warning besluit#/zitting',
  ]);
});
