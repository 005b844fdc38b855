import type { BadgeAddresses } from "./addresses";
import type { CompetenceSource } from "./sources";

/** How a competence is accepted, in plain words. */
export const CRITERIA =
  "The person handed in evidence of their work. An assessor appointed for this competence by their employer judged it against the framework, and accepted it at the level given.";

/** A competence as an Achievement. */
export function achievementOf(competence: CompetenceSource, addresses: BadgeAddresses) {
  const { id, code, title, summary, framework, isNational } = competence;
  const address = addresses.achievement(id);
  return {
    id: address,
    type: ["Achievement"],
    achievementType: "Competency",
    name: title,
    humanCode: code,
    description: summary ?? title,
    criteria: { narrative: CRITERIA },
    ...(isNational && {
      alignment: [
        {
          type: ["Alignment"],
          targetCode: code,
          targetFramework: framework,
          targetName: title,
          targetType: "CFItem",
          targetUrl: addresses.caseItem(id),
        },
      ],
    }),
    resultDescription: [
      {
        id: levelsAddress(address),
        type: ["ResultDescription"],
        name: "Level",
        resultType: "RubricCriterionLevel",
        rubricCriterionLevel: competence.levels.map((level) => ({
          id: levelAddress(address, level.code),
          type: ["RubricCriterionLevel"],
          name: level.title,
          level: level.code,
        })),
      },
    ],
  };
}

/** The level that was reached, as a Result of an achievement. */
export function resultOf(achievement: string, levelCode: string) {
  return {
    type: ["Result"],
    resultDescription: levelsAddress(achievement),
    achievedLevel: levelAddress(achievement, levelCode),
  };
}

/** A domain as an Achievement: what competences are part of. */
export function domainAchievement({ domain, framework }: CompetenceSource, addresses: BadgeAddresses) {
  return {
    id: addresses.achievement(domain.id),
    type: ["Achievement"],
    achievementType: "Competency",
    name: domain.title,
    humanCode: domain.code,
    description: `A domain of ${framework}.`,
    criteria: { narrative: "A domain groups competences. It is not awarded by itself." },
  };
}

const levelsAddress = (achievement: string) => `${achievement}#levels`;
const levelAddress = (achievement: string, code: string) =>
  `${achievement}#level-${encodeURIComponent(code)}`;
