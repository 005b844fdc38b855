import { InterfaceType } from "type-graphql";
import { Node } from "../node";
import type { Capacity } from "../vocabulary";

/** The columns that all facts share: each fact has a row in the table `fact`. */
@InterfaceType("Fact", {
  implements: Node,
  description:
    "Something that was recorded about a worker, or that an organisation stated about itself. It can be retracted or revoked, but never changed.",
})
export abstract class Fact {
  organisationId: string;

  id: string;

  /** Null for a statement of the organisation itself. */
  workerId: string | null;

  kind: string;
  recordedAt: Date;

  /** The person; organisations keep the names in their own records. */
  recordedBy: string;

  recordedAs: Capacity;
  originId: string | null;
}
