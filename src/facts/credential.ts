import { date, nullable, text, uuid } from "./columns";
import { factPage } from "./fact-page";

export const credential = factPage({
  kind: "CREDENTIAL",
  type: "Credential",
  table: "credential",
  of: "WORKER",
  list: "credentials",
  columns: {
    credentialTypeId: uuid(),
    issuer: text(),
    awardedOn: date(),
    expiresOn: nullable(date()),
    statedAs: nullable(text()),
  },
  from: "awardedOn",
  until: "expiresOn",
  engine: {
    list: "credentials",
    select: {
      credentialTypeId: "credentialTypeId",
      issuer: "issuer",
      awardedOn: "awardedOn",
      expiresOn: "expiresOn",
    },
  },
  isCopied: true,
  imported: { file: "CREDENTIALS", key: ["t.credential_type_id", "t.awarded_on"] },
});
