/**
 * The pages that tests visit, by the persona of the demonstration that they are for; "": everybody. "/team > Hana
 * Kovac" is the page behind that link: the addresses of some pages differ from one demonstration to the next.
 */
export const VISITED: Readonly<Record<string, readonly string[]>> = {
  "": ["/map", "/map/PSW", "/map/LX_DIRECTOR", "/sign-in"],
  "worker-chandra": ["/me", "/me/next", "/me/ways/R03"],
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
