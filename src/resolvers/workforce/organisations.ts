import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { Organisation } from "../../entities";
import { OrganisationKind } from "../../entities/vocabulary";
import { requireNonEmptyList } from "../../schema/bad-argument";
import { type Connection, connectionOf, PageArgs, pageOfList } from "../../schema/connection";
import { OrganisationBy } from "../../schema/workforce/by";
import {
  AddOrganisationInput,
  ChangeOrganisationInput,
  CloseOrganisationInput,
  type OrganisationPayload,
  organisationPayloadOf,
} from "../../schema/workforce/organisation-inputs";
import { addOrganisation } from "../../services/organisations/add-organisation";
import { changeOrganisation } from "../../services/organisations/change-organisation";
import { closeOrganisation } from "../../services/organisations/close-organisation";
import type { UseCaseContext } from "../../services/shared/context";
import { isClosed } from "../../services/shared/is-closed";
import { runRecording } from "../../services/shared/record";
import { type Context, requireActor } from "../context";
import { organisationBy, organisationsByCode } from "./find-organisation";

const OrganisationConnection = connectionOf(Organisation, "Organisation", "organisations");
const AddOrganisationPayload = organisationPayloadOf("AddOrganisation", "entered");
const ChangeOrganisationPayload = organisationPayloadOf("ChangeOrganisation", "changed");
const CloseOrganisationPayload = organisationPayloadOf("CloseOrganisation", "closed");

@Resolver()
export class OrganisationQueries {
  @Query(() => OrganisationConnection, {
    description:
      "The organisations on record, by code, including closed ones: for everybody who is signed in. It does not include who works there or what is recorded.",
  })
  organisations(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { reference, today }: Context,
    @Arg("kinds", () => [OrganisationKind], {
      nullable: true,
      description: "Only organisations of these kinds, for example [PROVIDER]; all if left out.",
    })
    kinds?: readonly OrganisationKind[] | null,
    @Arg("text", () => String, {
      nullable: true,
      description: "Only organisations whose code, name or ODS code contains this text, ignoring capitals.",
    })
    text?: string | null,
    @Arg("open", () => Boolean, {
      nullable: true,
      description:
        "Give true for organisations that are open today, or false for those that are closed; both if left out.",
    })
    open?: boolean | null,
  ): Connection<Organisation> {
    const ofKinds = requireNonEmptyList("kinds", kinds);
    const sought = text?.toLowerCase() ?? "";
    const found = organisationsByCode(reference).filter(
      (each) =>
        (ofKinds?.includes(each.kind) ?? true) &&
        (open == null || isClosed(each, today) !== open) &&
        [each.code, each.name, each.odsCode ?? ""].some((words) => words.toLowerCase().includes(sought)),
    );
    return pageOfList("organisations", found, ({ id }) => id, page);
  }

  @Query(() => Organisation, {
    nullable: true,
    description: "One organisation, open or closed: for everybody who is signed in. Null if there is none.",
  })
  organisation(
    @Arg("by", () => OrganisationBy, { description: "The organisation to look up." }) by: OrganisationBy,
    @Ctx() { reference }: Context,
  ): Organisation | null {
    return organisationBy(reference.curriculum.organisations, by, ["by"]);
  }
}

type Db = Parameters<Parameters<UseCaseContext["transaction"]>[0]>[0];

/** Runs one change of organisations, and returns the organisation as every process now has it. */
async function keep(
  context: Context,
  operation: string,
  input: object,
  work: (useCase: UseCaseContext, db: Db) => Promise<string>,
): Promise<OrganisationPayload> {
  const useCase = context.forUseCase(requireActor(context));
  const { id, userErrors } = await runRecording(useCase, { operation, input }, (db) => work(useCase, db));
  if (id === null) return { organisation: null, userErrors };
  await context.reread();
  return { organisation: context.reference.curriculum.organisations.get(id) ?? null, userErrors };
}

@Resolver()
export class OrganisationMutations {
  @Mutation(() => AddOrganisationPayload, {
    description: "Adds an organisation, so that people and programs can sign in for it: for operators.",
  })
  async addOrganisation(
    @Arg("input", () => AddOrganisationInput, { description: "The organisation to look up." })
    input: AddOrganisationInput,
    @Ctx() context: Context,
  ): Promise<OrganisationPayload> {
    return await keep(context, "addOrganisation", input, (useCase, db) =>
      addOrganisation(useCase, db, input),
    );
  }

  @Mutation(() => ChangeOrganisationPayload, {
    description: "Changes the details of an organisation, or reopens a closed one: for operators.",
  })
  async changeOrganisation(
    @Arg("input", () => ChangeOrganisationInput, { description: "The organisation, and the changes." })
    input: ChangeOrganisationInput,
    @Ctx() context: Context,
  ): Promise<OrganisationPayload> {
    return await keep(context, "changeOrganisation", input, (useCase, db) =>
      changeOrganisation(useCase, db, input),
    );
  }

  @Mutation(() => CloseOrganisationPayload, {
    description:
      "Closes an organisation from a day on: nobody can sign in for it, and its records stay as they are. For operators.",
  })
  async closeOrganisation(
    @Arg("input", () => CloseOrganisationInput, { description: "The organisation, and the day." })
    input: CloseOrganisationInput,
    @Ctx() context: Context,
  ): Promise<OrganisationPayload> {
    return await keep(context, "closeOrganisation", input, (useCase, db) =>
      closeOrganisation(useCase, db, input),
    );
  }
}

@Resolver(() => Organisation)
export class OrganisationPlaceFields {
  @FieldResolver(() => Organisation, {
    nullable: true,
    description: "The organisation that it is part of; null if there is none.",
  })
  parent(@Root() { parentId }: Organisation, @Ctx() { reference }: Context): Organisation | null {
    return reference.curriculum.organisations.get(parentId ?? "") ?? null;
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: "The organisation within which it works without being part of it; null if there is none.",
  })
  host(@Root() { hostId }: Organisation, @Ctx() { reference }: Context): Organisation | null {
    return reference.curriculum.organisations.get(hostId ?? "") ?? null;
  }
}
