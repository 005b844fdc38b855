import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import {
  AccountHome,
  ActivityMapping,
  CredentialType,
  CurriculumUnitVersion,
  ProgrammeVersion,
  ReceivedStatement,
} from "../../entities";
import { StatementOutcome } from "../../entities/importing/received-statement";
import type { AccountHomeRow } from "../../repositories/importing/account-homes";
import type { ActivityMappingRow } from "../../repositories/importing/activity-mappings";
import type { StatementRow } from "../../repositories/importing/statement-pages";
import {
  type Connection,
  connectionOf,
  PageArgs,
  pageOfList,
  parsePageRequest,
} from "../../schema/connection";
import { keysetPage, positionOf } from "../../schema/keyset";
import {
  countReceivedStatements,
  readAccountHomes,
  readActivityMappings,
  readStatements,
} from "../../services/importing/read-learning-systems";
import { type Context, requireActor } from "../context";

const ActivityMappingConnection = connectionOf(ActivityMapping, "ActivityMapping", "mappings");
const AccountHomeConnection = connectionOf(AccountHome, "AccountHome", "account homes");
const ReceivedStatementConnection = connectionOf(ReceivedStatement, "ReceivedStatement", "statements");

/** Instants as cursors carry them: the database keeps milliseconds. */
const isInstant = (text: string): boolean =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text) && !Number.isNaN(Date.parse(text));

@Resolver()
export class LearningSystemQueries {
  @Query(() => ActivityMappingConnection, {
    description:
      "What activities of learning systems are at your organisation, latest first, including ended mappings.",
  })
  async activityMappings(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<ActivityMappingRow>> {
    const actor = requireActor(context);
    const all = await readActivityMappings(context.database, actor);
    return pageOfList(`activity mappings of ${actor.organisationId}`, all, ({ id }) => id, page);
  }

  @Query(() => AccountHomeConnection, {
    description:
      "The learning systems whose accounts are named by the numbers of your workers, latest first, including ended ones.",
  })
  async accountHomes(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<AccountHomeRow>> {
    const actor = requireActor(context);
    const all = await readAccountHomes(context.database, actor);
    return pageOfList(`account homes of ${actor.organisationId}`, all, ({ id }) => id, page);
  }

  @Query(() => ReceivedStatementConnection, {
    description:
      "The statements that learning systems sent for your organisation, latest first, and what became of each. Statements that led to nothing are kept for 30 days.",
  })
  async statementsReceived(
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
    @Arg("outcome", () => StatementOutcome, {
      nullable: true,
      description: "Only statements of which this became.",
    })
    outcome?: StatementOutcome | null,
  ): Promise<Connection<ReceivedStatement>> {
    const actor = requireActor(context);
    const request = parsePageRequest(args);
    const list = `statements of ${actor.organisationId}`;
    const { size, backwards } = request;
    const place = positionOf(list, request, isInstant);
    const asked = outcome ?? null;
    const rows = await readStatements(context.database, actor, asked, { size, backwards, place });
    return keysetPage(
      list,
      rows.map(shown),
      request,
      ({ receivedAt, statementId }) => [receivedAt.toISOString(), statementId],
      () => countReceivedStatements(context.database, actor, asked),
    );
  }
}

const shown = ({ id, at, ...row }: StatementRow): ReceivedStatement =>
  Object.assign(new ReceivedStatement(), row, { statementId: id, happenedAt: at });

@Resolver(() => ActivityMapping)
export class ActivityMappingFields {
  @FieldResolver(() => CurriculumUnitVersion, {
    nullable: true,
    description:
      "The unit that the activity teaches, in its current version; null if it is a whole programme or a credential type.",
  })
  unit(@Root() { unitId }: ActivityMappingRow, @Ctx() { reference }: Context): CurriculumUnitVersion | null {
    return unitId === null ? null : reference.curriculum.newestUnit(unitId);
  }

  @FieldResolver(() => ProgrammeVersion, {
    nullable: true,
    description:
      "The programme in which the unit is taught, or that the activity is as a whole; in its current version. Null if there is none.",
  })
  programme(
    @Root() { programmeId }: ActivityMappingRow,
    @Ctx() { reference }: Context,
  ): ProgrammeVersion | null {
    return programmeId === null ? null : reference.curriculum.newestProgramme(programmeId);
  }

  @FieldResolver(() => CredentialType, {
    nullable: true,
    description: "The type of credential that passing it leads to; null if it is teaching.",
  })
  credentialType(
    @Root() { credentialTypeId }: ActivityMappingRow,
    @Ctx() { reference }: Context,
  ): CredentialType | null {
    return reference.pathway.credentialTypes.get(credentialTypeId ?? "") ?? null;
  }
}
