import { InterfaceType } from "type-graphql";
import { Node } from "../node";
import type { Capacity } from "../vocabulary";

/** What every fact carries, whatever it says: its row of the table that all of them share. */
@InterfaceType("Fact", {
  implements: Node,
  description:
    "Something that was recorded about a worker, or that an organisation stated about itself. It can be retracted or revoked, but never changed.",
})
export abstract class Fact {
  organisationId: string;

  id: string;

  /** Null for what the organisation itself says. */
  workerId: string | null;

  kind: string;
  recordedAt: Date;

  /** The person; their name stands in the organisation's own records. */
  recordedBy: string;

  recordedAs: Capacity;
  originId: string | null;
}
