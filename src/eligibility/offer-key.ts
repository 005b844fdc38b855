import type { OfferFact } from "./facts";

/** What an offer is of: a type of credential, or an endorsement of a subject in a capacity. */
export const offerKey = ({
  credentialTypeId,
  capacity,
  subject,
  subjectCode,
}: Pick<OfferFact, "credentialTypeId" | "capacity" | "subject" | "subjectCode">): string =>
  credentialTypeId ?? endorsementKey(capacity ?? "", subject ?? "", subjectCode);

/** What an offer of an endorsement is of. */
export const endorsementKey = (capacity: string, subject: string, code: string | null): string =>
  `${capacity} ${subject} ${code ?? ""}`;
