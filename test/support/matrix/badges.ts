import type { Things } from "./things";

const CLAIMS = [{ competence: { code: { code: "6.1" } }, level: "INDEPENDENT" }];

/** Valid input for the mutations about badges that are handed in. */
export const BADGE_IN_INPUTS: Readonly<Record<string, (things: Things) => object>> = {
  stateTrustedIssuer: ({ toWorkOn }) => ({
    issuer: "https://new.example/issuer",
    name: "New",
    multikeys: [toWorkOn.multikey],
  }),
  endTrustedIssuer: ({ toWorkOn }) => ({ trustedIssuer: toWorkOn.trustToEnd }),
  mapAchievement: ({ byType }) => ({
    trustedIssuer: byType.TrustedIssuer,
    achievement: "https://new.example/achievements/1",
    credentialType: "FIRE_SAFETY",
  }),
  endAchievementMapping: ({ toWorkOn }) => ({ mapping: toWorkOn.achievementToEnd }),
  handInBadge: ({ byType, toWorkOn }) => ({
    worker: { id: byType.Worker },
    json: toWorkOn.badgeToHandIn,
    isMine: true,
    claims: CLAIMS,
    dryRun: false,
  }),
};

/** Those that begin something new of the organisation's own. */
export const ABOUT_NO_ISSUER = ["stateTrustedIssuer"] as const;
/** Those about an issuer that the organisation trusts, which is on nobody's record. */
export const ABOUT_AN_ISSUER = ["endTrustedIssuer", "mapAchievement", "endAchievementMapping"] as const;
