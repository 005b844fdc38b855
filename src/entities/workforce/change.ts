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

/** Kinds of events that are made for one subscription and are not in the feed. */
export const NOTICE_KINDS = ["READINESS_LAPSING", "REFERENCE_PUBLISHED"] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];
export type EventKind = ChangeKind | NoticeKind;
registerEnumType(ChangeKind, {
  name: "ChangeKind",
  description: "The kind of change that the feed reports.",
  valuesConfig: {
    WORKER_REGISTERED: { description: "A worker's record was opened." },
    WORKER_CHANGED: {
      description: "A worker's details changed: name, team, intention, or the routes that they aspire to.",
    },
    WORKER_RENUMBERED: { description: "A worker got another staff number; the id stays." },
    WORKER_REMOVED: {
      description: "A worker's record that was opened by mistake was removed: the id no longer exists.",
    },
    WORKER_ERASED: {
      description:
        "A worker's name and text were erased, as they had requested. The record stays under its id. Please erase your own copies of the name and number too.",
    },
    POST_RECORDED: { description: "A post was recorded." },
    POST_CHANGED: { description: "A change of a post was recorded, for example other hours or its end." },
    POST_UNDONE: { description: "A post, or a change of one, was retracted or revoked." },
    FACT_RECORDED: {
      description:
        "Another fact about a worker was recorded, for example a completion or a judgement; evidence when it is submitted for the first time.",
    },
    FACT_UNDONE: { description: "Another fact about a worker was retracted or revoked." },
    STATEMENT_RECORDED: {
      description:
        "The organisation stated something about itself: it attested a duty, appointed an assessor, or recorded a detail of itself.",
    },
    STATEMENT_UNDONE: { description: "Such a statement was retracted or revoked." },
    READINESS_CHANGED: { description: "The outcome of a worker's readiness along a route changed." },
  },
});

export const FactKind = vocabulary("FactKind", "The kind of a fact.", {
  POST: "A post.",
  POST_CHANGE: "The end of a post, or another change of it.",
  EVIDENCE: "A piece of evidence.",
  EVIDENCE_HANDOVER: "The submission or withdrawal of evidence.",
  JUDGEMENT: "A judgement of a claim.",
  ASSESSOR_APPOINTMENT: "The appointment of an assessor.",
  COMPLETION: "A completed curriculum unit.",
  CREDENTIAL: "A credential.",
  CREDENTIAL_VERIFICATION: "The verification of a credential.",
  SUPERVISION: "A supervision session.",
  SUPERVISION_CONFIRMATION:
    "A worker's confirmation that a supervision session took place, or their statement that it did not.",
  CPD_ENTRY: "Continuing professional development of a worker.",
  ENDORSEMENT: "An endorsement of a worker.",
  OFFER: "What the employer offered a worker.",
  ATTESTATION: "The organisation's statement about a duty.",
  ORGANISATION_DETAIL: "What the organisation records of itself to answer requests.",
  WAIVER: "A waiver of a requirement.",
  ADJUSTMENT: "An adjustment of a requirement. The feed of changes does not report it.",
  DECISION: "A decision about a worker's progression.",
  CONFLICT: "A conflict of interest between an assessor and a worker.",
  APPEAL: "A worker's request for a second judgement.",
  QUALITY_CHECK: "A second assessor's check of a judgement.",
} satisfies Record<ShownKind, string>);
export type FactKind = keyof typeof FactKind;

/** The row itself is the object: its ids are the database's, and fields convert them to global ids. */
@ObjectType("Change", {
  description:
    "An event of the feed of changes. It holds ids and outcomes and never changes. The objects that it refers to are read as they are now, if you may read them. Webhooks carry the same events.",
})
export class Change {
  organisationId: string;
  /** The position of its transaction in the order of commits, and its own position within it. */
  number: number;
  ordinal: number;
  workerId: string | null;
  factId: string | null;
  postId: string | null;
  routeId: string | null;

  @Field(() => ChangeKind, { description: "The kind of change." })
  kind: ChangeKind;

  @Field(() => DateTime, { description: "When it was committed, by the database's clock." })
  committedAt: Date;

  @Field(() => FactKind, {
    nullable: true,
    description: "The kind of fact that was recorded or undone; null for other changes.",
  })
  factKind: FactKind | null;

  /** The outcome of readiness before and after. */
  was: string | null;
  became: string | null;
}
