export type FactKind =
  | "POST"
  | "CLAIM"
  | "COMPLETION"
  | "CREDENTIAL"
  | "SUPERVISION"
  | "CPD_ENTRY"
  | "ENDORSEMENT"
  | "ATTESTATION"
  | "WAIVER";
