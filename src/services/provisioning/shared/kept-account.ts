import type { ProvisionedAccount } from "../../../interchange/scim/attributes";
import { refuseScim } from "../../../interchange/scim/scim-error";
import { cleanText } from "../../../text";

/** The longest text of each attribute: of those that become a worker's, what a worker's record holds. */
const LONGEST: Readonly<Record<Exclude<keyof ProvisionedAccount, "active">, number>> = {
  userName: 255,
  externalId: 255,
  displayName: 200,
  formattedName: 200,
  givenName: 200,
  familyName: 200,
  userType: 200,
  employeeNumber: 40,
  department: 200,
};

/** An account as it is kept: its texts composed, and without what nobody sees. @throws ScimError */
export function keptAccount(account: ProvisionedAccount): ProvisionedAccount {
  const texts = Object.entries(LONGEST).map(([key, most]) => {
    const text = account[key as keyof typeof LONGEST];
    return [key, text === null ? null : keptText(key, text, most)];
  });
  return { ...account, ...Object.fromEntries(texts) };
}

function keptText(key: string, written: string, most: number): string {
  const clean = cleanText(written, false);
  if ("problem" in clean) return refuseScim("invalidValue", `The attribute ${key}: ${clean.problem}`);
  const text = clean.text.trim();
  if (text.length >= 1 && text.length <= most) return text;
  return refuseScim("invalidValue", `The attribute ${key} may have 1 to ${most} characters.`);
}
