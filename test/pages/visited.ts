/** The pages that tests visit, by the persona of the demonstration that they are for; "": everybody. */
export const VISITED: Readonly<Record<string, readonly string[]>> = {
  "": ["/map", "/map/PSW", "/map/LX_DIRECTOR", "/sign-in"],
  "worker-chandra": ["/me", "/me/next", "/me/ways/R03"],
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
};
