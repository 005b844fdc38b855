/** The pages that tests visit, by the persona of the demonstration that they are for; "": everybody. */
export const VISITED: Readonly<Record<string, readonly string[]>> = {
  "": ["/map", "/map/PSW", "/map/LX_DIRECTOR", "/sign-in"],
  "worker-chandra": ["/me", "/me/next", "/me/ways/R03"],
};
