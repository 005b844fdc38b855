import type { Capacity, EndorsementSubject } from "../eligibility";
import { date, nullable, text, uuid } from "./columns";
import { factPage } from "./fact-page";

export const offer = factPage({
  kind: "OFFER",
  type: "Offer",
  table: "offer",
  of: "WORKER",
  list: "offers",
  columns: {
    credentialTypeId: nullable(uuid()),
    capacity: nullable(text<Capacity>()),
    subject: nullable(text<EndorsementSubject>()),
    subjectCode: nullable(text()),
    fromOn: date(),
  },
  from: "fromOn",
  engine: {
    list: "offers",
    select: {
      credentialTypeId: "credentialTypeId",
      capacity: "capacity",
      subject: "subject",
      subjectCode: "subjectCode",
      fromOn: "fromOn",
    },
  },
  imported: {
    file: "OFFERS",
    key: [
      "coalesce(t.credential_type_id::text, t.capacity)",
      "coalesce(t.subject, '')",
      "coalesce(t.subject_code, '')",
      "t.from_on",
    ],
  },
});
