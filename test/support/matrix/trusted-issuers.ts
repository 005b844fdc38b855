import { BadgeIssuer, TEAMWORK } from "../badge-issuer";

type Run = (mutation: string, input: object, persona: string) => Promise<string>;

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
        achievementToEnd: await map("https://college.example/achievements/to-end"),
        badgeToHandIn: await issuer.signed({}, {}, { id: TEAMWORK }),
      },
    };
  } finally {
    await issuer.close();
  }
}
