/**
 * Every sentence with which a use case about organisations refuses an input: what is wrong, and what would be
 * right.
 */
export const messages = {
  codeTaken: (code: string, name: string, kind: string, closedOn: string | null) =>
    `${code} is already on record: ${name} (${kind}${
      closedOn === null ? "" : `, closed on ${closedOn}`
    }). Change that organisation, or give this one another code.`,
  odsCodeTaken: (odsCode: string, code: string, name: string) =>
    `${odsCode} is the ODS code of ${code}, ${name}.`,
  organisationChanged: (code: string, version: number, expected: number) =>
    `${code} is at version ${version}, not ${expected}: it has changed since you read it. Reload it and reapply your change.`,
  nameOfNationalBody: "The name of the national body is the setting NATIONAL_BODY_NAME.",
  isPublished: (code: string) =>
    `${code} is part of the published reference data, which defines its name and kind. You can change its ODS code, parent, host and closing day.`,
  nationalBodyIsSetting:
    "The national body is a setting of the service, because its stewards write for every organisation. Set NATIONAL_BODY and NATIONAL_BODY_NAME, and start the service again.",
  recordsMoved: (code: string, movedTo: string) =>
    `The records of ${code} have moved to ${movedTo}. Change the organisation there.`,
  closedAlready: (code: string, closedOn: string | null) =>
    `${code} was closed on ${closedOn}. If that was a mistake, open it again first.`,
  closingInPast: (closedOn: string, today: string) =>
    `${closedOn} is in the past, and people may have recorded something since. The organisation can close from ${today} on.`,
  hasDependents: (code: string, dependents: readonly string[], closedOn: string) =>
    `${code} is the parent or host of ${dependents.join(", ")}, which would still be open on ${closedOn}. Close those too, or give them another parent or host.`,
  relatedIsClosed: (code: string, closedOn: string | null) =>
    `${code} was closed on ${closedOn}. Name one that is open.`,
  relatedToItself: (code: string, field: "parent" | "host") => `${code} cannot be its own ${field}.`,
  relatedInCircle: (code: string, above: string, field: "parent" | "host") =>
    `${above} is already below ${code}, so it cannot be the ${field} of ${code}.`,

  // The national body, when the service starts
  nationalBodyOfOtherKind: (code: string, name: string, kind: string) =>
    `${code} is on record as ${name}, of kind ${kind}. Give the national body its own code.`,
  nationalBodyClosed: (code: string, closedOn: string | null) =>
    `${code} was closed on ${closedOn}. Name the body that keeps national data now, or open this one again: npm run organisation -- change ${code} --reopen`,
};
