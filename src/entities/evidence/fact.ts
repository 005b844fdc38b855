import { InterfaceType } from "type-graphql";
import { Node } from "../node";
import type { Capacity } from "../vocabulary";

/** What every fact carries, whatever it says: its row of the table that all of them share. */
@InterfaceType("Fact", {
  implements: Node,
  description:
    "Something that was recorded once and stays on record: about a worker, or said by an organisation itself. It can be retracted or revoked, and is never changed.",
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
