/** The pages that tests visit, by the persona of the demonstration that they are for; "": everybody. */
export const VISITED: Readonly<Record<string, readonly string[]>> = {
  "": ["/map", "/map/PSW", "/map/LX_DIRECTOR", "/sign-in"],
  "worker-chandra": ["/me", "/me/next", "/me/ways/R03"],
  "trust-provider": [
    "/curriculum",
    "/curriculum/ST0896",
    "/curriculum/NM-STEPS?against=route.R03",
    "/curriculum/compare?a=IMROC-PSW&b=NM-STEPS",
    "/curriculum/helps?route=R03",
  ],
  "trust-steward": ["/reference", "/reference?status=PUBLISHED", "/reference/editions/HEE-PSW"],
};
