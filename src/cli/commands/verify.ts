import { createInterface, type Interface } from 'node:readline/promises';
import { HEARD, misfitsOf } from '../../approval/outcomes.ts';
import { groupsToAsk, type ReadGroup, readGroups, strangeGroups } from '../../approval/paper.ts';
import { type ApprovalState, type Decision, hasOpenCondition, type Match } from '../../approval/state.ts';
import { UsageError } from '../../base/errors.ts';
import { dateInWords, euro } from '../../base/format.ts';
import { oneLine } from '../../base/one-line.ts';
import type { Doc } from '../../documents/kind.ts';
import type { Competence } from '../../law/body.ts';
import { checkCommit } from '../../lint/base-run.ts';
import { type CheckOptions, check } from '../../lint/check.ts';
import type { CheckResult } from '../../lint/result.ts';
import { type Texts, textsIn } from '../../texts/texts.ts';
import { absolute } from '../../workspace/find-files.ts';
import { commitOf, isTag, openRepository, tagSignature } from '../../workspace/git.ts';
import { kindBehind } from '../../workspace/read-file.ts';
import { mustBeDocument } from '../document-path.ts';
import { EXIT } from '../exit.ts';
import { canAsk, type Io } from '../io.ts';
import { type CommonOptions, checkOptions } from '../options.ts';
import { shownPath } from '../shown-path.ts';
import { tellUnread } from '../tell-unread.ts';

interface VerifyOptions extends CommonOptions {
  readonly groepen?: string;
  readonly tag?: string;
  readonly ondertekenaars?: string;
}

/** What was found, a line each, and whether all of it is right. */
interface Verdict {
  readonly right: boolean;
  readonly lines: readonly string[];
}

/**
 * `proplan verify FILE`: whether decisions fit the text as it is now; 1 when they do not. Also compares groups read
 * from paper with the document, and a signed tag with it.
 */
export async function verify(file: string, options: VerifyOptions, io: Io): Promise<number> {
  const path = mustBeDocument(file, io.cwd);
  const asked = checkOptions([file], options, io);
  const result = await check(asked);
  tellUnread(result, io);
  const texts = textsIn(result.lang);
  const doc = result.documents.find((one) => one.file === path);
  if (doc === undefined) {
    io.stderr.write(`${texts.errors['invalid-document']({ path: shownPath(path, io.cwd) })}\n`);
    return EXIT.findings;
  }
  const state = result.approvals.get(path) ?? null;
  if (state === null) {
    if (doc.soort !== 'goedkeuring') throw new UsageError('not-decidable', { path: file });
    if ((options.groepen ?? options.tag) !== undefined)
      throw new UsageError('verify-document', { path: file });
    return said([decisionVerdict(doc, result, texts)], io);
  }
  const given = options.groepen === undefined ? null : groupsIn(options.groepen);
  const tag = await tagVerdict(state, options, asked, texts);
  const known = said([documentVerdict(state, texts), ...tag], io);
  const paper = said(paperVerdict(state, given ?? (await askGroups(texts, io)), texts), io);
  return Math.max(known, paper);
}

/** Prints verdicts; the exit code that they come to. */
function said(verdicts: readonly Verdict[], { stdout }: Io): number {
  for (const { lines } of verdicts) for (const line of lines) stdout.write(`${oneLine(line)}\n`);
  return verdicts.every(({ right }) => right) ? EXIT.ok : EXIT.findings;
}

function groupsIn(given: string): ReadGroup[] {
  const read = readGroups(given);
  if (read === null) throw new UsageError('bad-groups', { value: given });
  return read;
}

/** A document is right when it is approved for what it says now. */
function documentVerdict(state: ApprovalState, texts: Texts): Verdict {
  const { approved, none, matches } = texts.verify;
  const decisions = [...state.decisions]
    .sort(byDay)
    .map(
      (decision) =>
        `  ${decisionName(decision.doc, texts)}: ${matches[decision.match]}${reasonOf(decision, state.competence, texts)}`,
    );
  return {
    right: state.approved,
    lines: [
      `${state.document} ${state.approved ? approved.yes : approved.no}`,
      ...(decisions.length === 0 ? [`  ${none}`] : decisions),
    ],
  };
}

function byDay({ doc: one }: Decision, { doc: other }: Decision): number {
  return one.data.zitting.localeCompare(other.data.zitting);
}

/** Why a decision that fits the text does not make it approved; nothing when it does. */
function reasonOf(
  { match, positive, competent, takenBack, doc, excess }: Decision,
  competence: Competence | null,
  { verify: { reasons } }: Texts,
): string {
  if (excess !== null) return `; ${reasons.excess(euro(excess.change), euro(excess.limit))}`;
  if (match === 'anders') return '';
  if (!competent) return `; ${whyNotCompetent(doc, competence, reasons)}`;
  if (takenBack) return `; ${reasons.takenBack}`;
  if (positive) return '';
  return `; ${hasOpenCondition(doc.data) ? reasons.condition : reasons.outcome}`;
}

function whyNotCompetent(
  { data }: Doc<'goedkeuring'>,
  competence: Competence | null,
  { nobody, heard, role, body }: Texts['verify']['reasons'],
): string {
  if (competence === null) return nobody;
  if (HEARD.includes(data.rol ?? '')) return heard;
  return misfitsOf(data, competence).includes('rol') ? role(competence.rollen.join(', ')) : body;
}

/** A decision is right when it fits every document that it names. */
function decisionVerdict(decision: Doc<'goedkeuring'>, result: CheckResult, texts: Texts): Verdict {
  const states = [...result.approvals.values()];
  const matches = decision.data.documenten.map(({ document }, index): [string, Match | null] => {
    const state = states.find((one) => one.document === document);
    const own = state?.decisions.find((one) => one.doc.file === decision.file && one.index === index);
    return [document, own?.match ?? null];
  });
  return {
    right: matches.every(([, match]) => match === 'gelijk' || match === 'binnen-mandaat'),
    lines: [
      decisionName(decision, texts),
      ...matches.map(
        ([document, match]) =>
          `  ${document}: ${match === null ? texts.verify.missing : texts.verify.matches[match]}`,
      ),
    ],
  };
}

function decisionName({ data }: Doc<'goedkeuring'>, { verify: { decision } }: Texts): string {
  return decision(data.orgaan, dateInWords(data.zitting), data.uitkomst);
}

/** Compares groups from paper with the document. */
function paperVerdict({ digest }: ApprovalState, read: readonly ReadGroup[], texts: Texts): Verdict[] {
  if (read.length === 0) return [];
  const strange = strangeGroups(digest, read);
  return [
    {
      right: strange.length === 0,
      lines:
        strange.length === 0
          ? [texts.verify.paper.same(read.length)]
          : strange.map(({ number, characters }) => texts.verify.paper.other(number, characters)),
    },
  ];
}

/** Two groups that a terminal asks for; nothing without one, or where the reader skips or ends the input. */
async function askGroups(texts: Texts, io: Io): Promise<ReadGroup[]> {
  if (!canAsk(io)) return [];
  const terminal = createInterface({ input: io.stdin, output: io.stdout });
  const read: ReadGroup[] = [];
  try {
    for (const number of groupsToAsk()) read.push(...(await askGroup(terminal, number, texts, io)));
    return read;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ABORT_ERR') throw error;
    io.stdout.write('\n');
    return read;
  } finally {
    terminal.close();
  }
}

/** One group, asked again until it is four characters or nothing. */
async function askGroup(
  terminal: Interface,
  number: number,
  texts: Texts,
  { stdout }: Io,
): Promise<ReadGroup[]> {
  for (;;) {
    const answer = (await terminal.question(texts.verify.paper.ask(number))).trim();
    const read = answer === '' ? [] : readGroups(`${number}=${answer}`);
    if (read !== null) return read;
    stdout.write(`${texts.verify.paper.again}\n`);
  }
}

/** A tag is right when somebody who may signed it, and it holds the document as it is now. */
async function tagVerdict(
  state: ApprovalState,
  { tag, ondertekenaars }: VerifyOptions,
  asked: CheckOptions,
  texts: Texts,
): Promise<Verdict[]> {
  if (tag === undefined && ondertekenaars === undefined) return [];
  if (tag === undefined || ondertekenaars === undefined) throw new UsageError('tag-needs-signers');
  const signers = absolute(ondertekenaars, asked.cwd);
  const kind = kindBehind(signers);
  if (kind === null) throw new UsageError('no-such-path', { path: ondertekenaars });
  if (kind !== 'bestand') throw new UsageError('no-plain-file', { path: ondertekenaars });
  const repository = await openRepository(asked.cwd);
  if (!(await isTag(repository, tag))) throw new UsageError('no-such-tag', { tag });
  const commit = await commitOf(repository, `refs/tags/${tag}`);
  const signature = await tagSignature(repository, tag, signers);
  const then = await checkCommit(repository, commit, { ...asked, cwd: repository.root });
  const digest = [...(then?.approvals.values() ?? [])].find((one) => one.document === state.document)?.digest;
  const { signed, unsigned, same, other } = texts.verify.tag;
  return [
    {
      right: typeof signature === 'object' && digest === state.digest,
      lines: [
        typeof signature === 'object'
          ? signed(tag, signature.signer, signature.key)
          : unsigned[signature](tag),
        digest === state.digest ? same(tag, state.document) : other(tag, state.document),
      ],
    },
  ];
}
