/** The detail error keywords of RFC 7644, section 3.12, that we answer with. */
export type ScimType =
  | "invalidFilter"
  | "invalidPath"
  | "invalidSyntax"
  | "invalidValue"
  | "mutability"
  | "noTarget"
  | "tooMany"
  | "uniqueness";

export const ERROR_SCHEMA = "urn:ietf:params:scim:api:messages:2.0:Error";

/** A request that is refused in the form of SCIM. */
export class ScimError extends Error {
  /** @param detail a sentence for the people who run the directory: no value of the request is in it. */
  constructor(
    readonly status: number,
    detail: string,
    readonly scimType: ScimType | null = null,
  ) {
    super(detail);
  }
}

export interface ErrorBody {
  readonly schemas: readonly [typeof ERROR_SCHEMA];
  readonly scimType?: ScimType;
  readonly detail: string;
  /** A text, as the RFC wants it. */
  readonly status: string;
}

export const errorBody = (status: number, detail: string, scimType: ScimType | null = null): ErrorBody => ({
  schemas: [ERROR_SCHEMA],
  ...(scimType === null ? {} : { scimType }),
  detail,
  status: String(status),
});

/** @throws ScimError, always: 400 with a detail keyword. */
export function refuseScim(scimType: ScimType, detail: string): never {
  throw new ScimError(400, detail, scimType);
}
