import { boolean, date, nullable, unread, uuid } from "./columns";
import { factPage } from "./fact-page";

export const attestation = factPage({
  kind: "ATTESTATION",
  type: "Attestation",
  table: "attestation",
  of: "ORGANISATION",
  list: "attestations",
  columns: {
    frameworkVersionId: unread(uuid()),
    competenceId: uuid(),
    met: boolean(),
    attestedOn: date(),
    expiresOn: nullable(date()),
  },
  from: "attestedOn",
  until: "expiresOn",
  engine: {
    list: "attestations",
    select: { competenceId: "competenceId", met: "met", attestedOn: "attestedOn", expiresOn: "expiresOn" },
  },
});
