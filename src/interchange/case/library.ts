import { Addresses } from "./addresses";
import { packageOfCrosswalk } from "./crosswalk";
import { packageOfCurriculum } from "./curriculum";
import type { CFAssociation, CFDocument, CFItem, CFItemType, CFPackage, CFRubric, Link } from "./forms";
import { packageOfEdition } from "./framework";
import { itemTypes } from "./item-types";
import { withSourceNames } from "./names";
import type { CaseSources } from "./sources";

type Document = CFDocument & { readonly CFPackageURI: Link };
type Item = CFItem & { readonly CFDocumentURI: Link };
type Association = CFAssociation & { readonly CFDocumentURI: Link };

/** Everything that is served under one address, found by its identifier. */
export class CaseLibrary {
  readonly packages = new Map<string, CFPackage>();
  readonly documents = new Map<string, Document>();
  readonly items = new Map<string, Item>();
  readonly associations = new Map<string, Association>();
  readonly rubrics = new Map<string, CFRubric>();
  private readonly types: readonly CFItemType[];
  private readonly byEnd = new Map<string, CFAssociation[]>();

  /** @param root the address under which it is served, such as `https://peerway.example.nhs.uk/ims/case/v1p1`. */
  constructor({ editions, curricula, crosswalks }: CaseSources, root: string) {
    const addresses = new Addresses(root);
    this.types = itemTypes(addresses);
    const packages = [
      ...editions.map((edition) => packageOfEdition(edition, addresses)),
      ...curricula.map((curriculum) => packageOfCurriculum(curriculum, addresses)),
      ...crosswalks.map((crosswalk) => packageOfCrosswalk(crosswalk, addresses)),
    ];
    for (const each of withSourceNames(editions, packages)) this.add(each, addresses);
  }

  private add(found: CFPackage, addresses: Addresses): void {
    const { CFDocument: document, CFItems, CFAssociations, CFRubrics } = found;
    const named = { id: document.identifier, title: document.title };
    const CFDocumentURI = { title: named.title, identifier: named.id, uri: document.uri };
    this.packages.set(named.id, found);
    this.documents.set(named.id, { ...document, CFPackageURI: addresses.link("CFPackages", named) });
    for (const item of CFItems) this.items.set(item.identifier, { ...item, CFDocumentURI });
    for (const rubric of CFRubrics) this.rubrics.set(rubric.identifier, rubric);
    for (const association of CFAssociations) {
      this.associations.set(association.identifier, { ...association, CFDocumentURI });
      for (const { identifier } of [association.originNodeURI, association.destinationNodeURI])
        this.addEnd(identifier, association);
    }
  }

  private addEnd(identifier: string, association: CFAssociation): void {
    const known = this.byEnd.get(identifier);
    if (known) known.push(association);
    else this.byEnd.set(identifier, [association]);
  }

  /** An item with every association of which it is an end. */
  itemAssociations(id: string): { CFItem: Item; CFAssociations: readonly CFAssociation[] } | undefined {
    const item = this.items.get(id);
    return item && { CFItem: item, CFAssociations: this.byEnd.get(id) ?? [] };
  }

  /** A type of items, and the types below it. */
  itemTypes(id: string): { CFItemTypes: readonly CFItemType[] } | undefined {
    const wanted = this.types.find(({ identifier }) => identifier === id);
    if (!wanted) return undefined;
    const isWithin = ({ hierarchyCode }: CFItemType) =>
      hierarchyCode === wanted.hierarchyCode || hierarchyCode.startsWith(`${wanted.hierarchyCode}.`);
    return { CFItemTypes: this.types.filter(isWithin) };
  }
}
