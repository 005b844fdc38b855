import { Args, Ctx, FieldResolver, ID, Resolver, Root } from "type-graphql";
import {
  Completion,
  Credential,
  CredentialType,
  CurriculumUnitVersion,
  Endorsement,
  ProgrammeVersion,
  ProgressionRouteVersion,
  Supervision,
  SupervisionKind,
  Worker,
} from "../../entities";
import { type Connection, connectionOf, PageArgs, pageOfList } from "../../schema/connection";
import { toGlobalId } from "../../schema/node";
import type { CompletionFace, Context, CredentialFace, EndorsementFace, SupervisionFace } from "../context";

const CompletionConnection = connectionOf(Completion, "Completion", "completions");
const CredentialConnection = connectionOf(Credential, "Credential", "credentials");
const SupervisionConnection = connectionOf(Supervision, "Supervision", "supervision sessions");
const EndorsementConnection = connectionOf(Endorsement, "Endorsement", "endorsements");

const idOf = ({ id }: { readonly id: string }): string => id;

@Resolver(() => Worker)
export class WorkerFactFields {
  @FieldResolver(() => CompletionConnection, { description: "Curriculum units completed, the newest first." })
  async completions(
    @Root() { id }: Worker,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context,
  ): Promise<Connection<CompletionFace>> {
    return pageOfList(`completions of ${id}`, await loaders.otherFacts.completions.load(id), idOf, page);
  }

  @FieldResolver(() => CredentialConnection, { description: "Credentials held, the newest first." })
  async credentials(
    @Root() { id }: Worker,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context,
  ): Promise<Connection<CredentialFace>> {
    return pageOfList(`credentials of ${id}`, await loaders.otherFacts.credentials.load(id), idOf, page);
  }

  @FieldResolver(() => SupervisionConnection, { description: "Supervision sessions, the newest first." })
  async supervisions(
    @Root() { id }: Worker,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context,
  ): Promise<Connection<SupervisionFace>> {
    return pageOfList(`supervisions of ${id}`, await loaders.otherFacts.supervisions.load(id), idOf, page);
  }

  @FieldResolver(() => EndorsementConnection, { description: "Endorsements, the newest first." })
  async endorsements(
    @Root() { id }: Worker,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context,
  ): Promise<Connection<EndorsementFace>> {
    return pageOfList(`endorsements of ${id}`, await loaders.otherFacts.endorsements.load(id), idOf, page);
  }
}

@Resolver(() => Completion)
export class CompletionFields {
  @FieldResolver(() => ID, { description: "Opaque global id." })
  id(@Root() { id }: Completion): string {
    return toGlobalId("Completion", id);
  }

  @FieldResolver(() => CurriculumUnitVersion, {
    nullable: true,
    description: "The unit, in the version that stands now.",
  })
  unit(@Root() { unitId }: CompletionFace, @Ctx() { reference }: Context): CurriculumUnitVersion | null {
    return reference.curriculum.current.get(unitId) ?? null;
  }

  @FieldResolver(() => ProgrammeVersion, {
    nullable: true,
    description: "The programme that it was part of, where that is known.",
  })
  programme(@Root() { programmeId }: Completion, @Ctx() { reference }: Context): ProgrammeVersion | null {
    return reference.curriculum.currentProgrammes.get(programmeId ?? "") ?? null;
  }
}

@Resolver(() => Credential)
export class CredentialFields {
  @FieldResolver(() => ID, { description: "Opaque global id." })
  id(@Root() { id }: Credential): string {
    return toGlobalId("Credential", id);
  }

  @FieldResolver(() => CredentialType, { description: "What kind of credential it is." })
  type(@Root() { credentialTypeId }: Credential, @Ctx() { reference }: Context): CredentialType | undefined {
    return reference.pathway.credentialTypes.get(credentialTypeId);
  }
}

@Resolver(() => Supervision)
export class SupervisionFields {
  @FieldResolver(() => ID, { description: "Opaque global id." })
  id(@Root() { id }: Supervision): string {
    return toGlobalId("Supervision", id);
  }

  @FieldResolver(() => SupervisionKind, { description: "What kind of supervision it was." })
  kind(
    @Root() { supervisionKindId }: Supervision,
    @Ctx() { reference }: Context,
  ): SupervisionKind | undefined {
    return reference.pathway.supervisionKinds.find(({ id }) => id === supervisionKindId);
  }
}

@Resolver(() => Endorsement)
export class EndorsementFields {
  @FieldResolver(() => ID, { description: "Opaque global id." })
  id(@Root() { id }: Endorsement): string {
    return toGlobalId("Endorsement", id);
  }

  @FieldResolver(() => ProgressionRouteVersion, {
    nullable: true,
    description: "The route that is supported, for SUPPORTS_MOVE.",
  })
  route(@Root() { routeId }: Endorsement, @Ctx() { reference }: Context): ProgressionRouteVersion | null {
    return reference.pathway.currentRoutes.get(routeId ?? "") ?? null;
  }
}
