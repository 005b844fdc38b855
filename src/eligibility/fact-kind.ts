export type FactKind =
  | "POST"
  | "CLAIM"
  | "COMPLETION"
  | "CREDENTIAL"
  | "SUPERVISION"
  | "ENDORSEMENT"
  | "ATTESTATION"
  | "WAIVER";
