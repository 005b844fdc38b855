import type { NonEmptyArray } from "type-graphql";
import * as curriculumFields from "./curriculum/fields";
import { CurriculumQueries } from "./curriculum/queries";
import { EvidenceMutations } from "./evidence/evidence-mutations";
import { FactMutations } from "./evidence/fact-mutations";
import * as evidenceFields from "./evidence/fields";
import * as otherFactFields from "./evidence/other-fact-fields";
import * as frameworkFields from "./framework/fields";
import { FrameworkQueries } from "./framework/queries";
import { NodeQueries } from "./node";
import { PathwayQueries } from "./pathway/queries";
import * as requirementFields from "./pathway/requirement-fields";
import * as roleBandFields from "./pathway/role-band-fields";
import * as routeFields from "./pathway/route-fields";
import { ReadinessFields } from "./readiness/fields";
import { PostFields, WorkerFields } from "./workforce/fields";
import { WorkforceMutations } from "./workforce/mutations";
import { WorkforceQueries } from "./workforce/queries";

const { CurriculumSection: _section, ...curriculum } = curriculumFields;

/** Every resolver of the API, by area. */
export const resolvers = [
  NodeQueries,
  FrameworkQueries,
  CurriculumQueries,
  PathwayQueries,
  WorkforceQueries,
  WorkforceMutations,
  EvidenceMutations,
  FactMutations,
  WorkerFields,
  PostFields,
  ReadinessFields,
  ...Object.values(evidenceFields),
  ...Object.values(otherFactFields),
  ...Object.values(frameworkFields),
  ...Object.values(curriculum),
  ...Object.values(roleBandFields),
  ...Object.values(requirementFields),
  ...Object.values(routeFields),
] as unknown as NonEmptyArray<new () => object>;
