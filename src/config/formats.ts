import { isIP } from "node:net";
import { z } from "zod";
import { CLAIM_NAMES, type ClaimNames } from "../access/claims";
import { operatorsIn } from "../access/operators";
import { faultOfAddress } from "../database/hosts";

/** Names and addresses by which only this machine reaches itself. */
export const LOOPBACK: ReadonlySet<string> = new Set(["127.0.0.1", "::1", "[::1]", "localhost"]);

/**
 * The format of a variable's text.
 * @param faultOf what is wrong and what would be right, as the rest of a sentence that begins with the
 * variable's name; null: nothing is wrong.
 */
const format = <T>(faultOf: (text: string) => string | null, read: (text: string) => T) =>
  z
    .string()
    .superRefine((text, context) => {
      const fault = faultOf(text);
      if (fault !== null) context.addIssue(fault);
    })
    .transform(read);

const wordsOf = (text: string): readonly string[] => text.split(/[\s,]+/).filter(Boolean);

/** Words with commas or spaces between them. */
export const words = format(() => null, wordsOf);

export const oneOf = <const T extends string>(...allowed: readonly T[]) =>
  format(
    (text) =>
      allowed.some((each) => each === text) ? null : `is "${text}"; it must be one of ${allowed.join(", ")}.`,
    (text) => text as T,
  );

export const onOrOff = oneOf("on", "off").transform((text) => text === "on");

/** @param expected the rest of "it must be a whole number …". */
export const wholeNumber = (from: number, to: number, expected: string) =>
  format(
    (text) =>
      /^\d+$/.test(text) && Number(text) >= from && Number(text) <= to
        ? null
        : `is "${text}"; it must be a whole number ${expected}.`,
    Number,
  );

/** An address to which answers come unchanged: no one on the way can alter them. */
export const secureAddress = format(
  (text) =>
    isSecure(text)
      ? null
      : `is "${text}"; it must be an https address, such as https://login.example.nhs.uk/peerway (http only on this machine).`,
  (text) => text,
);

/** The address at which clients reach the service, without a slash at its end. */
export const publicAddress = format(
  (text) =>
    isSecure(text) && /^[^?#@]+$/.test(text)
      ? null
      : `is "${text}"; it must be the https address at which clients reach the service, such as https://peerway.example.nhs.uk (http only on this machine; no ? and no #).`,
  (text) => new URL(text).href.replace(/\/+$/, ""),
);

/** An address on the operator's own network. */
export const httpAddress = format(
  (text) =>
    URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)
      ? null
      : `is "${text}"; it must be an http or https address, such as http://127.0.0.1:4318.`,
  (text) => text,
);

function isSecure(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url?.protocol === "https:" || (url?.protocol === "http:" && LOOPBACK.has(url.hostname));
}

/** Its messages do not repeat the address: it may hold a password. */
export const postgresAddress = format(
  (text) => faultOfAddress(text),
  (text) => text,
);

/** The same for standbys, which readings are sent to. */
export const standbyAddress = format(
  (text) => faultOfAddress(text, "STANDBY"),
  (text) => text,
);

/** Addresses and networks with commas between them. */
export const proxies = format(
  (text) => {
    const wrong = text.split(",").find((each) => isIP(each.trim().replace(/\/\d{1,3}$/, "")) === 0);
    return wrong === undefined
      ? null
      : `has "${wrong}"; it is a list of addresses or networks with commas, such as 10.0.0.7,10.1.0.0/16.`;
  },
  (text) => text,
);

/** Origins as browsers write them: scheme, host and port, without a path. "none" is an empty list. */
export const origins = format(
  (text) => (text === "none" ? null : (wordsOf(text).map(faultOfOrigin).find(Boolean) ?? null)),
  (text) => (text === "none" ? [] : wordsOf(text)),
);

function faultOfOrigin(text: string): string | null {
  const origin = isSecure(text) ? new URL(text).origin : null;
  if (origin === text) return null;
  return `has "${text}"; each entry is the origin of a page, such as https://careers.example.nhs.uk (https, except on this machine; no path, no * and no / at its end), or the setting is "none".${origin === null ? "" : ` Write ${origin}.`}`;
}

const CLAIM_NAME = new RegExp(`^(${Object.keys(CLAIM_NAMES).join("|")})=(\\S+)$`);

/**
 * Names of our claims at the provider, such as `organisation=tenant, capacities=roles`; those left out keep
 * our name.
 */
export const claimNames = format(
  (text) => {
    const wrong = wordsOf(text).find((pair) => !CLAIM_NAME.test(pair));
    return wrong === undefined
      ? null
      : `has "${wrong}"; each entry is one of ${Object.keys(CLAIM_NAMES).join(", ")}, then = and the claim's name, such as capacities=roles.`;
  },
  (text): ClaimNames => ({
    ...CLAIM_NAMES,
    ...Object.fromEntries(wordsOf(text).map((pair) => pair.split(/=(.*)/s, 2))),
  }),
);

const PARAMETER = /^[a-z_]+=.+$/i;

/** Parameters of a request with commas between them, such as `scope=evidence:write, audience=peerway`. */
export const parameters = format(
  (text) => {
    const wrong = listed(text).find((pair) => !PARAMETER.test(pair));
    return wrong === undefined
      ? null
      : `has "${wrong}"; each entry is the name of a parameter, then = and its value, such as scope=evidence:write.`;
  },
  (text): Readonly<Record<string, string>> =>
    Object.fromEntries(listed(text).map((pair) => pair.split(/=(.*)/s, 2))),
);

/** What the pages send to the provider themselves, with every sign-in. */
const OF_THE_PAGES = new Set([
  "client_id",
  "client_secret",
  "code_challenge",
  "code_challenge_method",
  "nonce",
  "redirect_uri",
  "request",
  "request_uri",
  "response_mode",
  "response_type",
  "scope",
  "state",
]);

/** Parameters that a sign-in adds to those of the pages, such as `audience=https://peerway.example.nhs.uk`. */
export const signInParameters = parameters.superRefine((pairs, context) => {
  const wrong = Object.keys(pairs).find((name) => OF_THE_PAGES.has(name));
  if (wrong !== undefined)
    context.addIssue(
      `has "${wrong}", which the pages send themselves. Leave it out${wrong === "scope" ? " and set OIDC_SCOPES" : ""}.`,
    );
});

/** What the pages ask the provider for, with spaces between them. */
export const signInScopes = format(
  (text) =>
    wordsOf(text).includes("openid")
      ? null
      : `is "${text}"; it must contain openid, such as "openid profile offline_access".`,
  (text) => wordsOf(text).join(" "),
);

const listed = (text: string): readonly string[] =>
  text
    .split(",")
    .map((each) => each.trim())
    .filter(Boolean);

/** Claims by which operators are recognised, such as `sub=8f1c, groups=peerway-operators`. */
export const operators = z.string().transform((text, context) => {
  const found = operatorsIn(text);
  if (typeof found !== "string") return found;
  context.addIssue(found);
  return z.NEVER;
});
