import { folderOf, type Named } from './start.ts';

/** The place for documents about one person, with a page that says what Git keeps. */
export function personalFile(school: Named): readonly [string, string] {
  return [
    `${folderOf(school)}/pop/README.md`,
    `# Persoonlijke plannen

Hier horen documenten over één medewerker: persoonlijke plannen, en in mappen hiernaast aanvragen en afspraken met
starters. Ze noemen een schuilnummer, nooit een naam.

**Git bewaart ook wat je wist.** Een tekst die hier ooit stond, blijft te lezen in de geschiedenis, voor iedereen die
deze repository mag lezen. Wie alleen het plan van de school mag zien, leest dus ook deze documenten.

Beter is een aparte repository voor documenten over personen, die maar enkele mensen mogen lezen en die weg kan als de
bewaartermijn om is. Zet dan hier in \`proplan.yaml\` de regel
\`elders: [persoonlijk-plan, aanvraag, begeleidingsafspraak]\`, en laat proplan ze meelezen met
\`proplan lint --with ../map-met-persoonlijke-plannen\`.

Blijven ze hier, houd dan de repository privé en de groep lezers klein.
`,
  ];
}
