import type { CopiedKind as Kind } from "../../facts";
import { vocabulary } from "../vocabulary";

export const CopiedKind = vocabulary(
  "CopiedKind",
  "Which facts of a record may be copied to another employer's, each with what hangs on it.",
  {
    POST: "Posts held, with their changes and ends.",
    EVIDENCE:
      "Evidence that was handed in, with its claims and the judgements that accept it: its public face, and none of its words.",
    COMPLETION: "Curriculum units completed.",
    CREDENTIAL: "Credentials, with their verifications.",
    SUPERVISION: "Supervision sessions: their kind and day.",
    ENDORSEMENT: "Endorsements.",
  } satisfies Record<Kind, string>,
);
export type CopiedKind = keyof typeof CopiedKind;
