/**
 * The pages that tests visit, by the persona of the demonstration that they are for; "": everybody. "/team > Hana
 * Kovac" is the page behind that link: the addresses of some pages differ from one demonstration to the next.
 */
export const VISITED: Readonly<Record<string, readonly string[]>> = {
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
    "/curriculum/compare?a=IMROC-PSW&b=NM-STEPS",
    "/curriculum/helps?route=R03",
  ],
  "trust-steward": ["/reference", "/reference?status=PUBLISHED", "/reference/editions/HEE-PSW"],
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
  ],
  "trust-assessor": [
    "/judging",
    "/judging > Direct observation of practice, Ewan Macrae",
    "/judging > Direct observation of practice, Ewan Macrae > Declare a conflict of interest with this worker",
  ],
  "trust-peer-supervisor": [
    "/team",
    "/team > Hana Kovac",
    "/team > Direct observation of practice, Lena Fischer",
    "/team/sessions",
    "/team/words",
    "/team/offers",
  ],
  "trust-lead": [
    "/lead",
    "/lead/assessors",
    "/lead/assessors > End it, or take it back (appointment of Tomasz Zielinski)",
    "/lead/counts",
  ],
};
