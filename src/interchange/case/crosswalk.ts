import type { Addresses } from "./addresses";
import type { AssociationType, CFDocument, CFPackage } from "./forms";
import type { CrosswalkLinkSource, CrosswalkSource } from "./sources";
import { extensionsOf, Tree } from "./tree";
import { adoptionOf, changeOf } from "./versions";

const TYPES: Readonly<Record<CrosswalkLinkSource["relation"], AssociationType>> = {
  EXACT: "exactMatchOf",
  PARTIAL: "ext:partialMatchOf",
  RELATED: "isRelatedTo",
  REPLACED_BY: "replacedBy",
};

/** A crosswalk as a package that has associations only; their ends are items of other documents. */
export function packageOfCrosswalk(crosswalk: CrosswalkSource, addresses: Addresses): CFPackage {
  const tree = new Tree(addresses, changeOf(crosswalk));
  for (const { id, from, to, relation, cap, basis } of crosswalk.links)
    tree.join(TYPES[relation], addresses.node("CFItems", from), addresses.node("CFItems", to), {
      identifier: id,
      extensions: { relation, cap: cap && { code: cap.code, title: cap.title, rank: cap.rank }, basis },
    });
  return {
    CFDocument: documentOf(crosswalk, addresses),
    CFItems: [],
    CFAssociations: tree.associations,
    CFDefinitions: { CFItemTypes: [] },
    CFRubrics: [],
  };
}

function documentOf(crosswalk: CrosswalkSource, addresses: Addresses): CFDocument {
  const { id, from, to, version, note } = crosswalk;
  return {
    identifier: id,
    uri: addresses.of("CFDocuments", id),
    caseVersion: "1.1",
    creator: "Peerway",
    publisher: "Peerway",
    title: `Crosswalk from ${from.title} (${from.version}) to ${to.title} (${to.version})`,
    description: "Which evidence of competences of the first framework counts towards the second.",
    officialSourceURL: undefined,
    language: "en",
    version: String(version),
    ...adoptionOf(crosswalk),
    statusStartDate: undefined,
    notes: note ?? undefined,
    lastChangeDateTime: changeOf(crosswalk),
    extensions: extensionsOf({
      crosswalk: {
        from: { framework: from.frameworkCode, edition: from.edition },
        to: { framework: to.frameworkCode, edition: to.edition },
      },
    }),
  };
}
