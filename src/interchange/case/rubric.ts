import { idOf } from "../../reference/publishing/identity";
import type { Addresses } from "./addresses";
import type { CFRubric } from "./forms";
import type { EditionSource } from "./sources";
import { extensionsOf } from "./tree";
import { changeOf } from "./versions";

/** The scale of proficiency of an edition: one criterion, with a level for each level. */
export function rubricOf(edition: EditionSource, addresses: Addresses): CFRubric {
  const { id, levelScale, levelScaleTitle, levelScaleNote, levelBasis, levels } = edition;
  const rubricId = idOf("case-rubric", id);
  const criterionId = idOf("case-rubric-criterion", id);
  const uri = addresses.of("CFRubrics", rubricId);
  const lastChangeDateTime = changeOf(edition);
  const criterionLevels = levels.map(({ id: identifier, code, rank, title, description, basis }) => ({
    identifier,
    uri: `${uri}#${identifier}`,
    rubricCriterionId: criterionId,
    quality: title,
    description,
    position: rank,
    lastChangeDateTime,
    extensions: [extensionsOf({ code, basis })],
  }));
  return {
    identifier: rubricId,
    uri,
    title: levelScaleTitle,
    description: levelScaleNote,
    lastChangeDateTime,
    extensions: extensionsOf({ code: levelScale, basis: levelBasis }),
    CFRubricCriteria: [
      {
        identifier: criterionId,
        uri: `${uri}#${criterionId}`,
        rubricId,
        description: `Levels of the scale ${levelScale}.`,
        position: 1,
        lastChangeDateTime,
        CFRubricCriterionLevels: criterionLevels,
      },
    ],
  };
}
