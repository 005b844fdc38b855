import type { Capacity, EndorsementSubject } from "../eligibility";
import { date, nullable, text, uuid } from "./columns";
import { factPage } from "./fact-page";

export const endorsement = factPage({
  kind: "ENDORSEMENT",
  type: "Endorsement",
  table: "endorsement",
  of: "WORKER",
  list: "endorsements",
  columns: {
    capacity: text<Capacity>(),
    subject: text<EndorsementSubject>(),
    subjectCode: nullable(text()),
    routeId: nullable(uuid()),
    givenOn: date(),
    expiresOn: nullable(date()),
  },
  from: "givenOn",
  until: "expiresOn",
  engine: {
    list: "endorsements",
    select: {
      capacity: "capacity",
      subject: "subject",
      subjectCode: "subjectCode",
      routeId: "routeId",
      givenOn: "givenOn",
      expiresOn: "expiresOn",
    },
  },
  isCopied: true,
  imported: {
    file: "ENDORSEMENTS",
    key: [
      "t.capacity",
      "t.subject",
      "coalesce(t.subject_code, t.route_id::text, '')",
      "t.given_on",
      // Each person endorses for themselves: a colleague's endorsement is another one.
      "(SELECT f.recorded_by FROM fact f WHERE f.organisation_id = $1 AND f.id = t.id)",
    ],
  },
});
