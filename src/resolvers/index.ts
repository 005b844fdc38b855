import type { NonEmptyArray } from "type-graphql";
import * as curriculumFields from "./curriculum/fields";
import { CurriculumQueries } from "./curriculum/queries";
import * as frameworkFields from "./framework/fields";
import { FrameworkQueries } from "./framework/queries";
import { NodeQueries } from "./node";
import { PathwayQueries } from "./pathway/queries";
import * as requirementFields from "./pathway/requirement-fields";
import * as roleBandFields from "./pathway/role-band-fields";
import * as routeFields from "./pathway/route-fields";

const { CurriculumSection: _section, ...curriculum } = curriculumFields;

/** Every resolver of the API, by area. */
export const resolvers = [
  NodeQueries,
  FrameworkQueries,
  CurriculumQueries,
  PathwayQueries,
  ...Object.values(frameworkFields),
  ...Object.values(curriculum),
  ...Object.values(roleBandFields),
  ...Object.values(requirementFields),
  ...Object.values(routeFields),
] as unknown as NonEmptyArray<new () => object>;
