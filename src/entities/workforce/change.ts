import { Field, ObjectType, registerEnumType } from "type-graphql";
import type { ShownKind } from "../../facts";
import { DateTime } from "../scalars";
import { vocabulary } from "../vocabulary";

export const ChangeKind = {
  WORKER_REGISTERED: "WORKER_REGISTERED",
  WORKER_CHANGED: "WORKER_CHANGED",
  WORKER_RENUMBERED: "WORKER_RENUMBERED",
  WORKER_REMOVED: "WORKER_REMOVED",
  WORKER_ERASED: "WORKER_ERASED",
  POST_RECORDED: "POST_RECORDED",
  POST_CHANGED: "POST_CHANGED",
  POST_UNDONE: "POST_UNDONE",
  FACT_RECORDED: "FACT_RECORDED",
  FACT_UNDONE: "FACT_UNDONE",
  STATEMENT_RECORDED: "STATEMENT_RECORDED",
  STATEMENT_UNDONE: "STATEMENT_UNDONE",
  READINESS_CHANGED: "READINESS_CHANGED",
} as const;
export type ChangeKind = keyof typeof ChangeKind;
registerEnumType(ChangeKind, {
  name: "ChangeKind",
  description: "What kind of change the feed reports.",
  valuesConfig: {
    WORKER_REGISTERED: { description: "A worker's record was opened." },
    WORKER_CHANGED: {
      description:
        "A worker's particulars changed: name, team, intention, or the routes that they aspire to.",
    },
    WORKER_RENUMBERED: { description: "A worker got another staff number; the id stays." },
    WORKER_REMOVED: {
      description:
        "A worker's record, opened by mistake, was removed: nothing is found under the id any more.",
    },
    WORKER_ERASED: {
      description:
        "A worker's name and words were taken away, as they had asked. The record stays under its id; what a system keeps of the name and number it takes away too.",
    },
    POST_RECORDED: { description: "A post was recorded." },
    POST_CHANGED: { description: "A change of a post was recorded, for example other hours or its end." },
    POST_UNDONE: { description: "A post, or a change of one, was retracted or revoked." },
    FACT_RECORDED: {
      description:
        "Another fact about a worker was recorded, for example a completion or a judgement; evidence when it is handed in for the first time.",
    },
    FACT_UNDONE: { description: "Another fact about a worker was retracted or revoked." },
    STATEMENT_RECORDED: {
      description: "The organisation said something of itself: it attested a duty, or appointed an assessor.",
    },
    STATEMENT_UNDONE: { description: "Such a statement was retracted or revoked." },
    READINESS_CHANGED: { description: "What a worker is ready for along a route has another outcome." },
  },
});

export const FactKind = vocabulary("FactKind", "What kind of fact something is.", {
  POST: "A post.",
  POST_CHANGE: "The end of a post, or another change of it.",
  EVIDENCE: "A piece of evidence.",
  EVIDENCE_HANDOVER: "That evidence was handed in, or taken back.",
  JUDGEMENT: "A judgement of a claim.",
  ASSESSOR_APPOINTMENT: "The appointment of an assessor.",
  COMPLETION: "A completed curriculum unit.",
  CREDENTIAL: "A credential.",
  CREDENTIAL_VERIFICATION: "That a credential was verified.",
  SUPERVISION: "A supervision session.",
  ENDORSEMENT: "Somebody's word for a worker.",
  ATTESTATION: "Whether the organisation meets a duty.",
  WAIVER: "A waiver of a requirement.",
  DECISION: "A decision about a worker's progression.",
  CONFLICT: "A conflict of interest between an assessor and a worker.",
  APPEAL: "That a worker asks for a second judgement.",
  QUALITY_CHECK: "A second assessor's look at a judgement.",
} satisfies Record<ShownKind, string>);
export type FactKind = keyof typeof FactKind;

/** The row is the object: ids in it are the database's, and fields give them as global ids. */
@ObjectType("Change", {
  description:
    "An event of the feed of changes. It holds ids and outcomes and never changes; what it leads to is read as it is now, by whoever may read that. Webhooks will carry the same events.",
})
export class Change {
  organisationId: string;
  /** Its transaction's place in the order of commits, and its own within it. */
  number: number;
  ordinal: number;
  workerId: string | null;
  factId: string | null;
  postId: string | null;
  routeId: string | null;

  @Field(() => ChangeKind, { description: "What kind of change it is." })
  kind: ChangeKind;

  @Field(() => DateTime, { description: "When it was committed, by the database's clock." })
  committedAt: Date;

  @Field(() => FactKind, {
    nullable: true,
    description: "Of which kind the fact is that was recorded or undone; null for other changes.",
  })
  factKind: FactKind | null;

  /** The outcome of readiness before, and since. */
  was: string | null;
  became: string | null;
}
