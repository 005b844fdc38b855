import { idOf } from "../../reference/publishing/identity";
import type { Addresses } from "./addresses";
import type { AssociationType, CFAssociation, CFItem, Extensions, NodeLink } from "./forms";
import { type TypeCode, typeOfItem } from "./item-types";

interface Entry {
  readonly id: string;
  readonly type: TypeCode;
  readonly statement: string;
  readonly code?: string;
  readonly notes?: string | null;
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** Our values, without those that are null. */
export function extensionsOf(values: Readonly<Record<string, unknown>>): Extensions {
  return { "ext:peerway": Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)) };
}

/** The items of one document and the associations between them, as they are added. */
export class Tree {
  readonly items: CFItem[] = [];
  readonly associations: CFAssociation[] = [];

  /** @param changedAt the instant of the latest change, as text. */
  constructor(
    private readonly addresses: Addresses,
    private readonly changedAt: string,
  ) {}

  /** Adds an item as the n-th child, from 1, of another item or of the document. @returns a link to it. */
  add({ id, type, statement, code, notes, extensions }: Entry, parent: NodeLink, position: number): NodeLink {
    this.items.push({
      identifier: id,
      uri: this.addresses.of("CFItems", id),
      fullStatement: statement,
      humanCodingScheme: code,
      ...typeOfItem(this.addresses, type),
      notes: notes || undefined,
      language: "en",
      lastChangeDateTime: this.changedAt,
      extensions: extensionsOf(extensions),
    });
    const node = this.addresses.node("CFItems", { id, title: statement });
    this.join("isChildOf", node, parent, { sequenceNumber: position });
    return node;
  }

  /** Adds an association; its identifier is derived from its type and ends unless it has one of its own. */
  join(
    associationType: AssociationType,
    origin: NodeLink,
    destination: NodeLink,
    {
      identifier = idOf("case-association", associationType, origin.identifier, destination.identifier),
      sequenceNumber,
      extensions,
    }: {
      readonly identifier?: string;
      readonly sequenceNumber?: number;
      readonly extensions?: Readonly<Record<string, unknown>>;
    } = {},
  ): void {
    this.associations.push({
      identifier,
      associationType,
      sequenceNumber,
      uri: this.addresses.of("CFAssociations", identifier),
      originNodeURI: origin,
      destinationNodeURI: destination,
      lastChangeDateTime: this.changedAt,
      extensions: extensions && extensionsOf(extensions),
    });
  }
}
