import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { Competence, Duty, Organisation, Source, Statement, Worker } from "../../entities";
import { CivilDate } from "../../entities/scalars";
import { dutiesIn, findDuty } from "../../reference/duties";
import { AS_OF } from "../../schema/clocks";
import { DutyBy } from "../../schema/evidence/duty-by";
import {
  type DutyHolder,
  OrganisationDuties,
  type OwedDuty,
  WorkerDuties,
} from "../../schema/evidence/owed-duty";
import { parseIdOfType } from "../../schema/node";
import { requireExactlyOne } from "../../schema/one-of";
import { type DutyOnDay, dutiesOn } from "../../services/evidence/read-duties";
import { factClocksFrom, filterShown } from "../clocks";
import { type Context, requireActor } from "../context";

@Resolver()
export class DutyQueries {
  @Query(() => [Duty], {
    description:
      "What organisations owe their peer workers: the statements of the framework's organisational competences, then the duties that the field asks for.",
  })
  duties(@Ctx() { reference }: Context): readonly Duty[] {
    return dutiesIn(reference);
  }

  @Query(() => Duty, { nullable: true, description: "One duty of organisations; null if there is none." })
  duty(
    @Arg("by", () => DutyBy, { description: "Its id or its code." }) by: DutyBy,
    @Ctx() { reference }: Context,
  ): Duty | null {
    if (requireExactlyOne(by, ["id", "code"], ["by"]) === "code")
      return dutiesIn(reference).find(({ code }) => code === by.code) ?? null;
    return findDuty(reference, parseIdOfType("Duty", by.id ?? "", ["by", "id"]));
  }

  @Query(() => OrganisationDuties, {
    description: "What your organisation owes its peer workers, and what it attests about each duty.",
  })
  async organisationDuties(
    @Ctx() context: Context,
    @Arg("asOf", () => CivilDate, { nullable: true, description: AS_OF }) asOf?: string | null,
  ): Promise<OrganisationDuties> {
    const { organisationId, workerId } = requireActor(context);
    return await organisationDuties(context, organisationId, workerId, asOf ?? context.today);
  }
}

/** What an organisation owes, on a day. */
async function organisationDuties(
  { loaders, reference }: Context,
  organisationId: string,
  workerId: string | null,
  day: string,
): Promise<OrganisationDuties> {
  const attested = await loaders.attestedDuties.load(organisationId);
  return {
    organisation: reference.curriculum.organisations.get(organisationId) as Organisation,
    duties: dutiesOn(reference, attested, day).map((each) => ({ organisationId, workerId, ...toOwed(each) })),
  };
}

function toOwed({ duty, attested }: DutyOnDay): Omit<OwedDuty, "organisationId" | "workerId"> {
  const { documentTitle, documentOn } = attested ?? {};
  return {
    duty,
    status: attested === null ? "NOT_ATTESTED" : attested.met ? "FULFILLED" : "NOT_FULFILLED",
    attestedOn: attested?.attestedOn ?? null,
    expiresOn: attested?.endsOn ?? null,
    document: documentTitle && documentOn ? { title: documentTitle, datedOn: documentOn } : null,
  };
}

@Resolver(() => Duty)
export class DutyFields {
  @FieldResolver(() => Statement, {
    nullable: true,
    description: "The statement of the framework; null for a duty that the field asks for.",
  })
  statement(@Root() { id }: Duty, @Ctx() { reference }: Context): Statement | null {
    return reference.framework.statements.get(id) ?? null;
  }

  @FieldResolver(() => Competence, {
    nullable: true,
    description:
      "The organisational competence that the statement belongs to; null for a duty that the field asks for.",
  })
  competence(@Root() { id }: Duty, @Ctx() { reference: { framework } }: Context): Competence | null {
    return framework.competences.get(framework.statements.get(id)?.competenceId ?? "") ?? null;
  }

  @FieldResolver(() => [Source], { description: "The sources in which it was published." })
  sources(@Root() { id, sourceRef }: Duty, @Ctx() { reference: { framework } }: Context): readonly Source[] {
    const competence = framework.competences.get(framework.statements.get(id)?.competenceId ?? "");
    return framework.sourcesOf(competence ? competence.sourceRefs : [sourceRef]);
  }
}

@Resolver(() => Worker)
export class WorkerDutiesField {
  @FieldResolver(() => [WorkerDuties], {
    description:
      "What is owed to the worker: by their employer, then by each other organisation where they have a post on the day, and what each of them attests.",
  })
  async duties(
    @Root() { id }: Worker,
    @Ctx() context: Context,
    @Arg("asOf", () => CivilDate, { nullable: true, description: AS_OF }) asOf?: string | null,
  ): Promise<WorkerDuties[]> {
    const day = asOf ?? context.today;
    const employer = requireActor(context).organisationId;
    const hosts = (await hostsOf(context, id, day)).filter((host) => host !== employer);
    const owed = async (organisationId: string, as: DutyHolder): Promise<WorkerDuties> => {
      const { organisation, duties } = await organisationDuties(context, organisationId, id, day);
      return { organisation, duties, as };
    };
    return await Promise.all([owed(employer, "EMPLOYER"), ...hosts.map((host) => owed(host, "HOST"))]);
  }
}

/** The organisations at which a worker has a post on a day. */
async function hostsOf(context: Context, workerId: string, day: string): Promise<readonly string[]> {
  const posts = await context.loaders.facts.POST.of(factClocksFrom(context, { asOf: day })).load(workerId);
  const held = filterShown(false, posts).filter(
    ({ startedOn, endedOn }) => startedOn <= day && (endedOn === null || day < endedOn),
  );
  return [...new Set(held.flatMap(({ hostOrganisationId }) => hostOrganisationId ?? []))];
}
