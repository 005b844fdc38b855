/** The pages that tests visit, by the persona of the demonstration that they are for; "": everybody. */
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
};
