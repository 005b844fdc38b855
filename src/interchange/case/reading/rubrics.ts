import type { Fields } from "./fields";
import type { SourceLevel, SourceRubric } from "./source";

const MOST_RUBRICS = 1_000;
const MOST_CRITERIA = 1_000;
const MOST_LEVELS = 100;
const LONGEST = 4_000;

/** Reads the rubrics of a package. */
export const readRubrics = (whole: Fields): SourceRubric[] =>
  whole.objects("CFRubrics", MOST_RUBRICS).map(readRubric);

function readRubric(fields: Fields): SourceRubric {
  const extensions = fields.object("extensions");
  const ours = extensions?.object("ext:peerway");
  fields.identifier();
  fields.address("uri");
  fields.changedAt();
  const rubric: SourceRubric = {
    path: fields.path,
    title: fields.text("title", 300),
    description: fields.text("description", LONGEST),
    ours: { code: ours?.text("code", 60) ?? null, basis: ours?.text("basis", 60) ?? null },
    criteria: fields.objects("CFRubricCriteria", MOST_CRITERIA, "CFRubricCriteria").map(readCriterion),
  };
  ours?.finish();
  extensions?.finish();
  fields.finish();
  return rubric;
}

function readCriterion(fields: Fields): SourceRubric["criteria"][number] {
  fields.identifier();
  fields.address("uri");
  fields.changedAt();
  fields.ignore("rubricId", "position");
  const levels = fields
    .objects("CFRubricCriterionLevels", MOST_LEVELS, "CFRubricCriterionLevels")
    .map(readLevel);
  fields.leaveOut("description", "A scale has one description, which is the rubric's.");
  fields.finish();
  return { levels };
}

/** The extensions of a level are a list, where every other object of CASE has an object. */
function readLevel(fields: Fields): SourceLevel {
  fields.identifier();
  fields.address("uri");
  fields.changedAt();
  fields.ignore("rubricCriterionId");
  let code: string | null = null;
  for (const extension of fields.objects("extensions", 20)) {
    const ours = extension.object("ext:peerway");
    code ??= ours?.text("code", 60) ?? null;
    ours?.ignore("basis");
    ours?.finish();
    extension.finish();
  }
  const level: SourceLevel = {
    path: fields.path,
    quality: fields.text("quality", 300),
    description: fields.text("description", LONGEST),
    position: fields.wholeNumber("position"),
    code,
  };
  fields.finish();
  return level;
}
