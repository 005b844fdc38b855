/** The minor codes of CASE 1.1 that we answer with. */
export type CodeMinor =
  | "forbidden"
  | "internal_server_error"
  | "invalid_selection_field"
  | "invalid_uuid"
  | "server_busy"
  | "unauthorised_request"
  | "unknownobject";

/** CASE's codes for ours (src/server/error-codes.ts); all others are internal_server_error. */
const CODES: Readonly<Record<string, CodeMinor>> = {
  BAD_REQUEST: "invalid_selection_field",
  NOT_FOUND: "unknownobject",
  RATE_LIMITED: "server_busy",
  UNAUTHENTICATED: "unauthorised_request",
  FORBIDDEN: "forbidden",
};

/** An error in the form of CASE. */
export interface StatusInfo {
  readonly imsx_codeMajor: "failure";
  readonly imsx_severity: "error";
  readonly imsx_description: string;
  readonly imsx_codeMinor: {
    readonly imsx_codeMinorField: readonly [
      { readonly imsx_codeMinorFieldName: string; readonly imsx_codeMinorFieldValue: CodeMinor },
    ];
  };
}

export function statusInfo(minor: CodeMinor, description: string): StatusInfo {
  return {
    imsx_codeMajor: "failure",
    imsx_severity: "error",
    imsx_description: description,
    imsx_codeMinor: {
      imsx_codeMinorField: [{ imsx_codeMinorFieldName: "peerway", imsx_codeMinorFieldValue: minor }],
    },
  };
}

/** The status information for one of our own error codes. */
export function statusInfoFor(code: string, description: string): StatusInfo {
  return statusInfo(CODES[code] ?? "internal_server_error", description);
}
