import type { Lang } from '../../base/lang.ts';
import { version } from '../../base/version.ts';
import { REGIMES } from '../../law/facts.ts';
import { type LawChanges, lawChanges } from '../../report/law/changes.ts';
import { lawJson } from '../../report/law/law-json.ts';
import { changesMarkdown, lawMarkdown } from '../../report/law/law-markdown.ts';
import { changesText, lawText } from '../../report/law/law-text.ts';
import { type LawOverview, lawOverview } from '../../report/law/overview.ts';
import { EXIT } from '../exit.ts';
import { FORMATS, type Format } from '../formats.ts';
import type { Io } from '../io.ts';
import { askedLanguage, type CommonOptions, choice, dateOption } from '../options.ts';

interface LawOptions extends CommonOptions {
  readonly format: string;
  readonly vergelijk?: string;
  readonly regime?: string;
}

/** `proplan law`: the law that proplan knows on a day, or what differs between two days. Needs no workspace. */
export async function law(options: LawOptions, io: Io): Promise<number> {
  const format = choice('--format', options.format, FORMATS.law);
  const lang = askedLanguage(options.lang, io) ?? 'nl';
  const today = dateOption('--today', options.today) ?? io.today;
  const at = dateOption('--at', options.at) ?? today;
  const earlier = dateOption('--vergelijk', options.vergelijk);
  const regime = options.regime === undefined ? null : choice('--regime', options.regime, REGIMES);

  const overview = lawOverview({ at, today, regime });
  const changes = earlier === undefined ? null : lawChanges(earlier, at, regime);
  io.stdout.write(printed(format, overview, changes, lang));
  return EXIT.ok;
}

/** Json holds all; text and markdown show what differs when two days are compared, else the whole. */
function printed(
  format: Format<'law'>,
  overview: LawOverview,
  changes: LawChanges | null,
  lang: Lang,
): string {
  if (format === 'json') return lawJson(overview, changes, { lang, version: version() });
  if (format === 'markdown')
    return changes === null ? lawMarkdown(overview, lang) : changesMarkdown(changes, lang);
  return changes === null ? lawText(overview, lang) : changesText(changes, lang);
}
