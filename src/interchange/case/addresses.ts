import type { Link, NodeLink } from "./forms";
import type { Named } from "./sources";

export type Kind = "CFAssociations" | "CFDocuments" | "CFItems" | "CFItemTypes" | "CFPackages" | "CFRubrics";

/** Makes the addresses of objects from the address under which all of them are served. */
export class Addresses {
  /** @param root such as `https://peerway.example.nhs.uk/ims/case/v1p1`. */
  constructor(private readonly root: string) {}

  of(kind: Kind, id: string): string {
    return `${this.root}/${kind}/${id}`;
  }

  link(kind: Kind, { id, title }: Named): Link {
    return { title, identifier: id, uri: this.of(kind, id) };
  }

  node(kind: "CFItems" | "CFDocuments", named: Named): NodeLink {
    return { ...this.link(kind, named), targetType: "CASE" };
  }
}
