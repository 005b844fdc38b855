import { date, nullable, text, uuid } from "./columns";
import { factPage } from "./fact-page";

export const credentialVerification = factPage({
  kind: "CREDENTIAL_VERIFICATION",
  type: "CredentialVerification",
  table: "credential_verification",
  of: "WORKER",
  list: null,
  columns: { credentialId: uuid(), verifiedOn: date(), how: text(), program: nullable(text()) },
  from: "verifiedOn",
  engine: { list: "verifications", select: { credentialId: "credentialId", verifiedOn: "verifiedOn" } },
});
