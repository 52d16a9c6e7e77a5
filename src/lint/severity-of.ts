import { UsageError } from '../base/errors.ts';
import type { Found, Severity } from '../base/found.ts';
import { nearest } from '../base/nearest.ts';
import type { Proplan as Settings } from '../documents/generated/types.ts';
import { weakest } from '../law/lookup.ts';
import { bySeverity, cappedBy, defaultSeverity, reaches } from '../law/severity.ts';
import type { AnyRule } from '../rules/rule.ts';

/** The severity of a finding: the rule's own or the table's, lowered by weak values, raised by settings. */
export function severityOf(rule: AnyRule, found: Found, settings: Settings): Severity {
  const own = ownSeverity(rule);
  const sure = rule.scope === 'kern' || rule.severity ? own : cappedBy(own, weakest(found.restsOn ?? []));
  const capped = found.atMost !== undefined && reaches(sure, found.atMost) ? found.atMost : sure;
  const asked = settings.regels?.[rule.name];
  if (asked === undefined) return capped;
  return found.atMost === undefined || bySeverity(asked, capped) < 0 ? asked : capped;
}

/** The severity of a rule before any finding or setting: its own, else the table's. */
export function ownSeverity(rule: AnyRule): Severity {
  if (rule.scope === 'kern') return rule.severity;
  return rule.severity?.value ?? defaultSeverity(rule.force, rule.confidence, rule.addressee);
}

/**
 * Refuses settings for rules that are not there, and a setting that makes an error of law or collective
 * agreement lighter: only an exception may.
 */
export function checkRuleSettings(rules: readonly AnyRule[], settings: Settings, path: string): void {
  const names = rules.map((rule) => rule.name as string);
  for (const name of Object.keys(settings.regels ?? {}))
    if (!names.includes(name))
      throw new UsageError('unknown-rule-setting', { path, rule: name, meant: nearest(name, names) ?? '' });
  for (const rule of rules) {
    const asked = settings.regels?.[rule.name];
    if (asked === undefined || ownSeverity(rule) !== 'error' || asked === 'error') continue;
    if (rule.scope === 'kern' || rule.neverExcepted || rule.force === 'wet' || rule.force === 'cao')
      throw new UsageError('setting-lowers', { path, rule: rule.name });
  }
}
