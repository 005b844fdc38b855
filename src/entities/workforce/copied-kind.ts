import type { CopiedKind as Kind } from "../../facts";
import { vocabulary } from "../vocabulary";

export const CopiedKind = vocabulary(
  "CopiedKind",
  "A kind of facts that may be copied to another employer's record, with everything that belongs to them.",
  {
    POST: "Posts held, with their changes and ends.",
    EVIDENCE:
      "Submitted evidence, with its claims and the judgements that accept them, but without its text.",
    COMPLETION: "Curriculum units completed.",
    CREDENTIAL: "Credentials, with their verifications.",
    SUPERVISION: "Supervision sessions: their kind and day.",
    ENDORSEMENT: "Endorsements.",
  } satisfies Record<Kind, string>,
);
export type CopiedKind = keyof typeof CopiedKind;
