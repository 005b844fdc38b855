import { BadgeIssuer, TEAMWORK } from "../badge-issuer";
import type { Things } from "./things";

type Run = (mutation: string, input: object, persona: string) => Promise<string>;

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
  endAchievementMapping: ({ toWorkOn }) => ({ mapping: toWorkOn.mappingToEnd }),
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

/** An issuer that an organisation trusts, what it mapped, and a badge of that issuer. */
export async function trustIssuers(code: string, staff: string, run: Run) {
  const issuer = new BadgeIssuer(`https://college.example/${code}`);
  const { multikey } = issuer;
  const trust = (id: string) =>
    run(
      "stateTrustedIssuer",
      { issuer: id, name: "Example College", multikeys: [multikey] },
      `${staff}-lead`,
    );
  const trusted = await trust(issuer.id);
  const map = (achievement: string) =>
    run(
      "mapAchievement",
      { trustedIssuer: trusted, achievement, credentialType: "FIRE_SAFETY" },
      `${staff}-hr`,
    );
  try {
    return {
      byType: {
        TrustedIssuer: trusted,
        AchievementMapping: await map("https://college.example/achievements/mapped"),
      },
      toWorkOn: {
        multikey,
        trustToEnd: await trust(`${issuer.id}/to-end`),
        mappingToEnd: await map("https://college.example/achievements/to-end"),
        badgeToHandIn: await issuer.signed({}, {}, { id: TEAMWORK }),
      },
    };
  } finally {
    await issuer.close();
  }
}
