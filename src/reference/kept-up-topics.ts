import type { KeptUpByParameters } from "../entities/pathway/requirement-parameters";
import type { PathwayReference } from "./pathway";

/** What keeps competence up, with its topics named in another way: by code, or by key. */
export const withTopics = (
  { endorsements, months }: KeptUpByParameters,
  nameOf: (subject: string, topic: string) => string,
): KeptUpByParameters => ({
  endorsements: endorsements.map((each) => ({
    ...each,
    subjectCode: each.subjectCode == null ? null : nameOf(each.subject, each.subjectCode),
  })),
  months,
});

/** What keeps competence up as people name it: an organisation's own topic by its code. */
export const withCodesOfTopics = (
  { endorsementTopics }: Pick<PathwayReference, "endorsementTopics">,
  keptUpBy: KeptUpByParameters,
): KeptUpByParameters =>
  withTopics(
    keptUpBy,
    (subject, topic) =>
      endorsementTopics.find((each) => each.subject === subject && each.key === topic)?.code ?? topic,
  );
