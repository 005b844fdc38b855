import { DataSource } from "typeorm";
import { FrameworkAndCurriculum1763683200000 } from "../migrations/1763683200000-framework-and-curriculum";
import { BandsAndPathway1763683210000 } from "../migrations/1763683210000-bands-and-pathway";
import { PublishedStays1763683220000 } from "../migrations/1763683220000-published-stays";
import { ServiceRole1763683230000 } from "../migrations/1763683230000-service-role";
import { PeopleAndFacts1763683240000 } from "../migrations/1763683240000-people-and-facts";
import { SourcesSayLess1763683250000 } from "../migrations/1763683250000-sources-say-less";
import { DecisionsGrantsReadiness1763683260000 } from "../migrations/1763683260000-decisions-grants-readiness";
import { Drafts1763683280000 } from "../migrations/1763683280000-drafts";
import { TightenedRoutes1763683281000 } from "../migrations/1763683281000-tightened-routes";
import { WhatIsTaught1763683290000 } from "../migrations/1763683290000-what-is-taught";
import { DraftsBecomeSeveral1763683291000 } from "../migrations/1763683291000-drafts-become-several";
import { SignIn1763683300000 } from "../migrations/1763683300000-sign-in";
import { OrganisationsWalledOff1763683310000 } from "../migrations/1763683310000-organisations-walled-off";
import { WallsMended1763683311000 } from "../migrations/1763683311000-walls-mended";
import { WallsThatPlannersSeeThrough1763683312000 } from "../migrations/1763683312000-walls-that-planners-see-through";
import { PrivacyWall1763683330000 } from "../migrations/1763683330000-privacy-wall";
import { Trail1763683331000 } from "../migrations/1763683331000-trail";
import { ReadinessKeptCurrent1763683340000 } from "../migrations/1763683340000-readiness-kept-current";
import { WorkforceQuestions1763683341000 } from "../migrations/1763683341000-workforce-questions";
import { RequirementsByNumber1763683342000 } from "../migrations/1763683342000-requirements-by-number";
import { StepsUpCounted1763683343000 } from "../migrations/1763683343000-steps-up-counted";
import { AssessmentKeptStraight1763683350000 } from "../migrations/1763683350000-assessment-kept-straight";
import { AcrossOrganisations1763683351000 } from "../migrations/1763683351000-across-organisations";
import { NationalBodies1763683352000 } from "../migrations/1763683352000-national-bodies";
import { Imports1763683360000 } from "../migrations/1763683360000-imports";
import { OriginsStay1763683361000 } from "../migrations/1763683361000-origins-stay";
import { StampsInARow1763683362000 } from "../migrations/1763683362000-stamps-in-a-row";
import { PlacesAndProgrammes1763683370000 } from "../migrations/1763683370000-places-and-programmes";
import { WordsAcrossOrganisations1763683371000 } from "../migrations/1763683371000-words-across-organisations";
import { Rights1763683372000 } from "../migrations/1763683372000-rights";
import { GuestsHaveARole1763683380000 } from "../migrations/1763683380000-guests-have-a-role";
import { ImportsSayMore1763683400000 } from "../migrations/1763683400000-imports-say-more";
import { FunctionsHaveAPath1763683420000 } from "../migrations/1763683420000-functions-have-a-path";
import { SignedReach1763683420001 } from "../migrations/1763683420001-signed-reach";
import { TrailCoversFacts1763683420002 } from "../migrations/1763683420002-trail-covers-facts";
import { AssignmentsEndWithGrants1763683420003 } from "../migrations/1763683420003-assignments-end-with-grants";
import { AccountsDetached1763683430000 } from "../migrations/1763683430000-accounts-detached";
import { StampsComeTrue1763683440000 } from "../migrations/1763683440000-stamps-come-true";
import { VerifierReadsDetachments1763683450000 } from "../migrations/1763683450000-verifier-reads-detachments";
import { ProgramsVerify1763683460000 } from "../migrations/1763683460000-programs-verify";
import { Changes1763683470000 } from "../migrations/1763683470000-changes";
import { PostsChange1763683480000 } from "../migrations/1763683480000-posts-change";
import { AssignmentNumbersErased1763683480001 } from "../migrations/1763683480001-assignment-numbers-erased";
import { ImportsInTheBackground1763683500000 } from "../migrations/1763683500000-imports-in-the-background";
import { NamesFolded1763683510000 } from "../migrations/1763683510000-names-folded";
import { Employment1763683511000 } from "../migrations/1763683511000-employment";
import { NumbersCorrected1763683512000 } from "../migrations/1763683512000-numbers-corrected";
import { OrganisationsKept1763683530000 } from "../migrations/1763683530000-organisations-kept";
import { driverFor } from "./connections";
import { requireRoles } from "./require-roles";
import { registerRlsScopeKey } from "./rls-scope-key";

/** In the order in which they run. */
export const MIGRATIONS = [
  FrameworkAndCurriculum1763683200000,
  BandsAndPathway1763683210000,
  PublishedStays1763683220000,
  ServiceRole1763683230000,
  PeopleAndFacts1763683240000,
  SourcesSayLess1763683250000,
  DecisionsGrantsReadiness1763683260000,
  Drafts1763683280000,
  TightenedRoutes1763683281000,
  WhatIsTaught1763683290000,
  DraftsBecomeSeveral1763683291000,
  SignIn1763683300000,
  OrganisationsWalledOff1763683310000,
  WallsMended1763683311000,
  WallsThatPlannersSeeThrough1763683312000,
  PrivacyWall1763683330000,
  Trail1763683331000,
  ReadinessKeptCurrent1763683340000,
  WorkforceQuestions1763683341000,
  RequirementsByNumber1763683342000,
  StepsUpCounted1763683343000,
  AssessmentKeptStraight1763683350000,
  AcrossOrganisations1763683351000,
  NationalBodies1763683352000,
  Imports1763683360000,
  OriginsStay1763683361000,
  StampsInARow1763683362000,
  PlacesAndProgrammes1763683370000,
  WordsAcrossOrganisations1763683371000,
  Rights1763683372000,
  GuestsHaveARole1763683380000,
  ImportsSayMore1763683400000,
  FunctionsHaveAPath1763683420000,
  SignedReach1763683420001,
  TrailCoversFacts1763683420002,
  AssignmentsEndWithGrants1763683420003,
  AccountsDetached1763683430000,
  StampsComeTrue1763683440000,
  VerifierReadsDetachments1763683450000,
  ProgramsVerify1763683460000,
  Changes1763683470000,
  PostsChange1763683480000,
  AssignmentNumbersErased1763683480001,
  ImportsInTheBackground1763683500000,
  NamesFolded1763683510000,
  Employment1763683511000,
  NumbersCorrected1763683512000,
  OrganisationsKept1763683530000,
];

/**
 * A migration may have made a table and forgotten the wall, the trail, or that readiness rests on it; or a function's path. And a
 * database that was restored has none of the rights on the database itself.
 */
export const MAINTENANCE =
  "SELECT wall_off_organisations(), trail_organisations(), watch_everything_for_readiness(), secure_database()";

/** Any constant will do, as long as every Peerway asks for the same one: the ASCII codes of "peer". */
const ADVISORY_LOCK = 0x70656572;

/**
 * Brings the schema up to date as its owner, and registers the key by which this process signs what it reaches. Two runners at once wait for each other: TypeORM has no lock of its own,
 * and without one the second crashes on the first's tables.
 * @returns the names of the migrations that were run now.
 * @throws RoleError where the owner may not make the roles that the first ones make.
 */
export async function migrate(ownerUrl: string): Promise<string[]> {
  await requireRoles(ownerUrl);
  const source = new DataSource({
    type: "postgres",
    driver: driverFor(ownerUrl),
    migrations: MIGRATIONS,
    migrationsTransactionMode: "each",
    installExtensions: false,
    poolSize: 2,
  });
  await source.initialize();
  try {
    const guard = source.createQueryRunner();
    try {
      await guard.query("SELECT pg_advisory_lock($1)", [ADVISORY_LOCK]);
      const ran = await source.runMigrations();
      await guard.query(MAINTENANCE);
      await registerRlsScopeKey(ownerUrl);
      return ran.map((migration) => migration.name);
    } finally {
      await guard.query("SELECT pg_advisory_unlock($1)", [ADVISORY_LOCK]);
      await guard.release();
    }
  } finally {
    await source.destroy();
  }
}
