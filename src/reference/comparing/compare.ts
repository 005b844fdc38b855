import type { CompetenceEntry, DomainEntry, FrameworkFile } from "../publishing/files";
import { changesOfBasis, changesOfText, type FrameworkChange, type Sides } from "./change";
import { outOfOrder, type Pairing, pairUp, wordsOf } from "./pair";
import { additionsAndRemovals, changeOfPlace, codesAndKinds, toAnotherDomain } from "./parts";
import { compareScales } from "./scale";
import { compareStatements, type StatementSides } from "./statements";

interface PlacedCompetence {
  readonly entry: CompetenceEntry;
  readonly domain: DomainEntry;
}

/**
 * How the later of two editions of a framework differs from the earlier one, as documents: so that an import
 * can be compared before anything is stored. Parts are recognised by code and title, then by title alone
 * (recoded), then by code alone (reworded), and competences at last by the statements that they share. The
 * edition's own name, day, source and notes are left out: they differ because it is another edition.
 */
export function compareFrameworks(before: FrameworkFile, after: FrameworkFile): FrameworkChange[] {
  const domains = pairUp(before.domains, after.domains, recognise);
  const competences = pairCompetences(before, after);
  return [
    ...compareEdition(before, after),
    ...compareScales(before.levelScale, after.levelScale),
    ...inOrder(compareDomains(domains, before, after)),
    ...inOrder(compareCompetences(competences, domains)),
    ...inOrder(compareStatements(statementSides(competences))),
  ];
}

const recognise = [
  ({ code, title }: { code: string; title: string }) => `${code} ${wordsOf(title)}`,
  ({ title }: { title: string }) => wordsOf(title),
  ({ code }: { code: string }) => code,
];

function pairCompetences(before: FrameworkFile, after: FrameworkFile): Pairing<PlacedCompetence> {
  const placed = ({ domains }: FrameworkFile): PlacedCompetence[] =>
    domains.flatMap((domain) => domain.competences.map((entry) => ({ entry, domain })));
  const named = pairUp(
    placed(before),
    placed(after),
    recognise.map(
      (keyOf) =>
        ({ entry }: PlacedCompetence) =>
          keyOf(entry),
    ),
  );
  const taken = new Set<PlacedCompetence>();
  const alike = named.removed.flatMap((was): [PlacedCompetence, PlacedCompetence][] => {
    const is = named.added.find((each) => !taken.has(each) && sharesMost(was.entry, each.entry));
    if (is) taken.add(is);
    return is ? [[was, is]] : [];
  });
  return {
    pairs: [...named.pairs, ...alike],
    removed: named.removed.filter((was) => alike.every(([each]) => each !== was)),
    added: named.added.filter((is) => !taken.has(is)),
  };
}

/** Whether more than half of the statements of the one with more of them are statements of the other. */
function sharesMost(one: CompetenceEntry, other: CompetenceEntry): boolean {
  const texts = new Set(one.statements.map(({ text }) => wordsOf(text)));
  const shared = other.statements.filter(({ text }) => texts.has(wordsOf(text))).length;
  return shared * 2 > Math.max(one.statements.length, other.statements.length);
}

function compareEdition(before: FrameworkFile, after: FrameworkFile): FrameworkChange[] {
  const words = ({ title, summary, publisher, jurisdiction }: FrameworkFile) => ({
    title,
    summary,
    publisher,
    jurisdiction,
  });
  return changesOfText(
    { part: "FRAMEWORK", before: before.code, after: after.code },
    words(before),
    words(after),
  );
}

function compareDomains(
  { pairs, removed, added }: Pairing<DomainEntry>,
  before: FrameworkFile,
  after: FrameworkFile,
): FrameworkChange[] {
  const earlier = new Map(pairs.map(([was, is]) => [is, before.domains.indexOf(was)]));
  const moved = new Set(
    outOfOrder(
      after.domains.filter((each) => earlier.has(each)),
      (each) => earlier.get(each) ?? 0,
    ),
  );
  return [
    ...additionsAndRemovals("DOMAIN", removed, added),
    ...pairs.flatMap(([was, is]) => {
      const sides = { part: "DOMAIN", before: was.code, after: is.code } as const;
      return [
        ...codesAndKinds(sides, was.kind, is.kind),
        ...(moved.has(is) ? [changeOfPlace(sides, "among the domains")] : []),
        ...changesOfText(
          sides,
          { title: was.title, summary: was.summary, nature: was.nature },
          { title: is.title, summary: is.summary, nature: is.nature },
        ),
        ...changesOfBasis(sides, { titleBasis: was.titleBasis }, { titleBasis: is.titleBasis }),
      ];
    }),
  ];
}

function compareCompetences(
  { pairs, removed, added }: Pairing<PlacedCompetence>,
  domains: Pairing<DomainEntry>,
): FrameworkChange[] {
  const domainNow = new Map(domains.pairs);
  const stayed = pairs.filter(([was, is]) => domainNow.get(was.domain) === is.domain);
  const earlier = new Map(stayed.map(([was, is]) => [is.entry, was.domain.competences.indexOf(was.entry)]));
  const moved = new Set(
    domains.pairs.flatMap(([, domain]) =>
      outOfOrder(
        domain.competences.filter((each) => earlier.has(each)),
        (each) => earlier.get(each) ?? 0,
      ),
    ),
  );
  return [
    ...additionsAndRemovals(
      "COMPETENCE",
      removed.map(({ entry }) => entry),
      added.map(({ entry }) => entry),
    ),
    ...pairs.flatMap(([was, is]) => {
      const sides = { part: "COMPETENCE", before: was.entry.code, after: is.entry.code } as const;
      return [
        ...codesAndKinds(sides, was.domain.kind, is.domain.kind),
        ...(domainNow.get(was.domain) === is.domain ? [] : [toAnotherDomain(sides, was.domain, is.domain)]),
        ...(moved.has(is.entry) ? [changeOfPlace(sides, `within domain ${is.domain.code}`)] : []),
        ...compareWords(sides, was.entry, is.entry),
      ];
    }),
  ];
}

function compareWords(sides: Sides, was: CompetenceEntry, is: CompetenceEntry): FrameworkChange[] {
  const rests = ({ titleBasis, coverage, note, sourceRefs }: CompetenceEntry) => ({
    titleBasis,
    coverage,
    note,
    sourceRefs: sourceRefs.join(", "),
  });
  return [
    ...changesOfText(
      sides,
      { title: was.title, summary: was.summary },
      { title: is.title, summary: is.summary },
    ),
    ...changesOfBasis(sides, rests(was), rests(is)),
  ];
}

const statementSides = ({ pairs, removed, added }: Pairing<PlacedCompetence>): StatementSides[] => [
  ...pairs.map(([was, is]) => ({ before: was.entry, after: is.entry })),
  ...removed.map(({ entry }) => ({ before: entry, after: null })),
  ...added.map(({ entry }) => ({ before: null, after: entry })),
];

const ORDER = new Intl.Collator("en", { numeric: true });
const inOrder = (changes: readonly FrameworkChange[]): FrameworkChange[] =>
  [...changes].sort((a, b) => ORDER.compare(a.after ?? a.before ?? "", b.after ?? b.before ?? ""));
