import { idOf } from "../../reference/publishing/identity";
import type { Addresses } from "./addresses";
import type { CFDocument, CFPackage, NodeLink } from "./forms";
import { itemTypes } from "./item-types";
import type { CurriculumSource, UnitSource } from "./sources";
import { extensionsOf, Tree } from "./tree";

/** A curriculum as a package: sections, units and outcomes as items, each outcome related to its competence. */
export function packageOfCurriculum(curriculum: CurriculumSource, addresses: Addresses): CFPackage {
  const tree = new Tree(addresses, changeOf(curriculum));
  const root = addresses.node("CFDocuments", curriculum);
  const units = new Map<string, NodeLink>();
  for (const [index, { code, title, units: itsUnits }] of curriculum.sections.entries()) {
    const id = idOf("case-section", curriculum.id, code);
    const entry = { id, type: "SECTION", statement: title, code, extensions: {} } as const;
    const section = tree.add(entry, root, index + 1);
    for (const [place, unit] of itsUnits.entries())
      units.set(unit.id, addUnit(tree, unit, section, place + 1, addresses));
  }
  for (const { id, prerequisites } of curriculum.sections.flatMap((section) => section.units))
    for (const prerequisite of prerequisites) {
      const [before, after] = [units.get(prerequisite), units.get(id)];
      if (before && after) tree.join("precedes", before, after);
    }
  return {
    CFDocument: documentOf(curriculum, addresses),
    CFItems: tree.items,
    CFAssociations: tree.associations,
    CFDefinitions: { CFItemTypes: itemTypes(addresses, ["SECTION", "UNIT", "OUTCOME"]) },
    CFRubrics: [],
  };
}

function addUnit(
  tree: Tree,
  unit: UnitSource,
  section: NodeLink,
  position: number,
  addresses: Addresses,
): NodeLink {
  const { id, code, title, summary, version, titleBasis, aim, optional, hours, outcomes } = unit;
  const extensions = { version, basis: titleBasis, aim, optional, hours };
  const node = tree.add(
    { id, type: "UNIT", statement: title, code, notes: summary, extensions },
    section,
    position,
  );
  outcomes.forEach(({ id: identifier, text, basis, competence, depth, level, mappingBasis }, index) => {
    const entry = { id: identifier, type: "OUTCOME", statement: text, extensions: { basis } } as const;
    const outcome = tree.add(entry, node, index + 1);
    tree.join("isRelatedTo", outcome, addresses.node("CFItems", competence), {
      extensions: { depth, level: { code: level.code, title: level.title }, basis: mappingBasis },
    });
  });
  return node;
}

/** The instant at which the newest of its units was published. */
function changeOf({ sections }: CurriculumSource): string {
  const instants = sections.flatMap(({ units }) => units.map(({ publishedAt }) => Number(publishedAt)));
  return new Date(Math.max(0, ...instants)).toISOString();
}

function documentOf(curriculum: CurriculumSource, addresses: Addresses): CFDocument {
  const { id, code, title, publisher, sourceUrl, publishedOn, notes } = curriculum;
  return {
    identifier: id,
    uri: addresses.of("CFDocuments", id),
    caseVersion: "1.1",
    creator: publisher ?? "Not on record",
    publisher: publisher ?? undefined,
    title,
    description: undefined,
    officialSourceURL: sourceUrl ?? undefined,
    language: "en",
    version: undefined,
    adoptionStatus: "Adopted",
    statusStartDate: publishedOn,
    statusEndDate: undefined,
    notes: notes.join("\n") || undefined,
    lastChangeDateTime: changeOf(curriculum),
    extensions: extensionsOf({ curriculum: code }),
  };
}
