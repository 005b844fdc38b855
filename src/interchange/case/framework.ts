import type { Addresses } from "./addresses";
import type { CFDocument, CFPackage, NodeLink } from "./forms";
import { itemTypes } from "./item-types";
import { rubricOf } from "./rubric";
import type { CompetenceSource, DomainSource, EditionSource } from "./sources";
import { extensionsOf, Tree } from "./tree";
import { adoptionOf, changeOf } from "./versions";

/** An edition of a framework as a package: its tree as items, its scale of proficiency as a rubric. */
export function packageOfEdition(edition: EditionSource, addresses: Addresses): CFPackage {
  const tree = new Tree(addresses, changeOf(edition));
  const root = addresses.node("CFDocuments", edition);
  for (const [index, domain] of edition.domains.entries()) addDomain(tree, domain, root, index + 1);
  return {
    CFDocument: documentOf(edition, addresses),
    CFItems: tree.items,
    CFAssociations: tree.associations,
    CFDefinitions: { CFItemTypes: itemTypes(addresses, ["DOMAIN", "COMPETENCE", "STATEMENT"]) },
    CFRubrics: edition.levels.length === 0 ? [] : [rubricOf(edition, addresses)],
  };
}

function documentOf(edition: EditionSource, addresses: Addresses): CFDocument {
  const { id, title, summary, publisher, version, notes, frameworkCode } = edition;
  const { jurisdiction, sourceRef, competencesInSource } = edition;
  return {
    identifier: id,
    uri: addresses.of("CFDocuments", id),
    caseVersion: "1.1",
    creator: publisher,
    publisher,
    title,
    description: summary,
    officialSourceURL: edition.sourceUrl ?? undefined,
    language: "en",
    version,
    ...adoptionOf(edition),
    statusStartDate: edition.publishedOn ?? undefined,
    notes: notes.join("\n") || undefined,
    lastChangeDateTime: changeOf(edition),
    extensions: extensionsOf({
      framework: frameworkCode,
      edition: edition.edition,
      jurisdiction,
      sourceRef,
      competencesInSource,
    }),
  };
}

function addDomain(tree: Tree, domain: DomainSource, root: NodeLink, position: number): void {
  const { id, code, title, summary, kind, nature, titleBasis, competences } = domain;
  const extensions = { kind, nature, basis: titleBasis };
  const node = tree.add(
    { id, type: "DOMAIN", statement: title, code, notes: summary, extensions },
    root,
    position,
  );
  for (const [index, competence] of competences.entries()) addCompetence(tree, competence, node, index + 1);
}

function addCompetence(tree: Tree, competence: CompetenceSource, domain: NodeLink, position: number): void {
  const { id, code, title, summary, kind, titleBasis, coverage, note, statements } = competence;
  const sourceRefs = competence.sourceRefs.length > 0 ? competence.sourceRefs : null;
  const extensions = { kind, basis: titleBasis, coverage, note, sourceRefs };
  const node = tree.add(
    { id, type: "COMPETENCE", statement: title, code, notes: summary, extensions },
    domain,
    position,
  );
  statements.forEach(({ id: identifier, code: itsCode, text, basis, theme }, index) => {
    const entry = { id: identifier, type: "STATEMENT", statement: text, code: itsCode } as const;
    tree.add({ ...entry, extensions: { basis, theme } }, node, index + 1);
  });
}
