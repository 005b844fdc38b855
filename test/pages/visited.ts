import type { TestService } from "../support/server";
import { makeThings } from "./made";
import { type Ask, VARYING } from "./things";

/** Addresses of pages, by the persona of the demonstration that they are for; "": everybody. */
export type Visited = Readonly<Record<string, readonly string[]>>;

/** Pages whose addresses are the same in every demonstration. */
const FIXED: Visited = {
  "": ["/map", "/map/PSW", "/map/LX_DIRECTOR", "/sign-in"],
  "worker-chandra": [
    "/me",
    "/me/next",
    "/me/ways/R03",
    "/me/evidence",
    "/me/evidence/new",
    "/me/evidence?show=taken-back",
    "/me/supervision",
    "/me/employer",
    "/me/learning",
    "/me/who-looked",
    "/me/record",
    "/me/badges",
    "/me/badges/preview",
    "/map/PSW_SNR",
  ],
  "worker-hana": ["/me/drift"],
  "worker-bronagh": ["/me/adjustments"],
  "trust-provider": [
    "/curriculum",
    "/curriculum/ST0896",
    "/curriculum/NM-STEPS?against=route.R03",
    "/curriculum/NM-STEPS/completions",
    "/curriculum/IMROC-PSW/completions",
    "/curriculum/compare?a=IMROC-PSW&b=NM-STEPS",
    "/curriculum/helps?route=R03",
    "/reference",
    "/reference/new/unit",
    "/reference/new/programme?from=NM-STEPS",
  ],
  "trust-steward": [
    "/reference",
    "/reference?status=PUBLISHED",
    "/reference/editions/HEE-PSW",
    "/reference/new",
    "/reference/new/role",
  ],
  "national-steward": [
    "/reference/new",
    "/reference/next/HEE-PSW",
    "/reference/next/HEE-PSW/1.1",
    "/reference/next/HEE-PSW/1/add",
    "/reference/new/crosswalk",
  ],
  "trust-hr": [
    "/workforce",
    "/workforce?purpose=Planning",
    "/workforce?purpose=Planning&publishable=yes",
    "/workforce/blockers?purpose=Planning",
    "/workforce/lapses?purpose=Planning&days=180",
    "/workforce/terms?purpose=Planning&days=180",
    "/workforce/foi?purpose=Planning&publishable=yes",
    "/workforce/imports",
    "/workforce/deliveries",
    "/workforce/deliveries/new",
  ],
  "trust-assessor": ["/judging", "/judging/done"],
  "trust-peer-supervisor": ["/team", "/team/sessions", "/team/words", "/team/offers"],
  "trust-line-manager": ["/team", "/team/sessions", "/team/words", "/team/offers"],
  "trust-lead": ["/lead", "/lead/assessors", "/lead/counts", "/reference", "/workforce?purpose=Planning"],
  "trust-auditor": [
    "/workforce?purpose=Audit",
    "/workforce/blockers?purpose=Audit",
    "/workforce/lapses?purpose=Audit",
    "/workforce/terms?purpose=Audit",
    "/workforce/foi?purpose=Audit",
  ],
  "national-lead": ["/reference", "/reference/editions/HEE-PSW", "/lead"],
  // A volunteer, of another employer.
  "worker-mo": [
    "/me",
    "/me/next",
    "/me/evidence",
    "/me/learning",
    "/me/supervision",
    "/me/employer",
    "/map/PSW_VOL",
  ],
};

/** The personas that have pages to visit. */
export const VISITORS: readonly string[] = Object.keys(FIXED);

/**
 * Every page that tests visit in one demonstration. A subscription, a checked file and the draft of an edition are
 * made for them; the demonstration has the others.
 */
export async function visitedIn(service: TestService): Promise<Visited> {
  const ask: Ask = async (query, persona, variables = {}) => {
    const { data, errors } = await service.ask(query, variables, persona);
    if (errors) throw new Error(`${persona}: ${JSON.stringify(errors)}`);
    return data as never;
  };
  await makeThings(service, ask);
  const visited: Record<string, readonly string[]> = { ...FIXED };
  for (const [persona, { query, pages }] of Object.entries(VARYING)) {
    const addresses = pages(await ask(query, persona));
    if (addresses.length === 0) throw new Error(`The demonstration has nothing to show to ${persona}.`);
    visited[persona] = [...(FIXED[persona] ?? []), ...addresses];
  }
  return visited;
}
