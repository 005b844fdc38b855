import { boolean, date, nullable, text, unread, uuid } from "./columns";
import { factPage } from "./fact-page";

export const attestation = factPage({
  kind: "ATTESTATION",
  type: "Attestation",
  table: "attestation",
  of: "ORGANISATION",
  list: "attestations",
  columns: {
    frameworkVersionId: unread(nullable(uuid())),
    competenceId: nullable(uuid()),
    statementId: nullable(uuid()),
    dutyId: nullable(uuid()),
    documentTitle: nullable(text()),
    documentOn: nullable(date()),
    met: boolean(),
    attestedOn: date(),
    expiresOn: nullable(date()),
  },
  from: "attestedOn",
  until: "expiresOn",
  engine: {
    list: "attestations",
    select: {
      competenceId: "competenceId",
      statementId: "statementId",
      met: "met",
      attestedOn: "attestedOn",
      expiresOn: "expiresOn",
    },
    // No requirement asks for a duty that is outside the framework.
    only: { competenceId: "NOT_NULL" },
  },
});
