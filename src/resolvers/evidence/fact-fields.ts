import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Fact, Organisation, Origin, Undoing, Worker } from "../../entities";
import { DateTime } from "../../entities/scalars";
import { Capacity } from "../../entities/vocabulary";
import type { Clocks } from "../../repositories/evidence/fact-reading";
import type { FactRecord } from "../../repositories/evidence/fact-records";
import type { Context } from "../context";

/** What every type of fact shows: read from the row that all facts share, once for all facts of a request. */
@Resolver(() => Fact)
export class FactFields {
  @FieldResolver(() => Worker, {
    nullable: true,
    description:
      "The worker concerned; null for a statement of an organisation about itself, and if you may not read the record.",
  })
  async worker(@Root() { id }: Fact, @Ctx() context: Context): Promise<Worker | null> {
    const { workerId } = await recordOf(context, id);
    return workerId === null ? null : await context.loaders.workers.load(workerId);
  }

  @FieldResolver(() => DateTime, {
    description: "The instant at which it was recorded: it is known from then on.",
  })
  async recordedAt(@Root() { id }: Fact, @Ctx() context: Context): Promise<Date> {
    return (await recordOf(context, id)).recordedAt;
  }

  @FieldResolver(() => Capacity, { description: "The capacity in which it was recorded." })
  async recordedAs(@Root() { id }: Fact, @Ctx() context: Context): Promise<Capacity> {
    return (await recordOf(context, id)).recordedAs;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      "The person who recorded it, by the name that your organisation knows; null if it does not know them.",
  })
  async recordedBy(@Root() { id }: Fact, @Ctx() context: Context): Promise<string | null> {
    return (await recordOf(context, id)).recordedBy;
  }

  @FieldResolver(() => Origin, {
    nullable: true,
    description: "Its origin, if it was copied; null if it was recorded here.",
  })
  async origin(@Root() { id }: Fact, @Ctx() context: Context): Promise<FactRecord["origin"]> {
    return (await recordOf(context, id)).origin;
  }

  @FieldResolver(() => Undoing, {
    nullable: true,
    description:
      "Its retraction or revocation; null if it is in force. If there are both, the retraction is shown.",
  })
  async undoing(
    @Root() { id, clocks }: Fact & Partial<Clocked>,
    @Ctx() context: Context,
  ): Promise<FactRecord["undoings"][number] | null> {
    const { undoings } = await recordOf(context, id);
    const knownAt = clocks?.knownAt ?? null;
    return undoings.find(({ recordedAt }) => knownAt === null || recordedAt <= knownAt) ?? null;
  }
}

@Resolver(() => Origin)
export class OriginFields {
  @FieldResolver(() => Organisation, {
    nullable: true,
    description: "The organisation on whose record it was.",
  })
  organisation(@Root() { fromOrganisationId }: Origin, @Ctx() { reference }: Context): Organisation | null {
    return reference.curriculum.organisations.get(fromOrganisationId) ?? null;
  }
}

/** What a fact that was read from a list was read by. */
interface Clocked {
  readonly clocks: Clocks;
}

async function recordOf({ loaders }: Context, id: string): Promise<FactRecord> {
  const record = await loaders.factRecords.load(id);
  if (record) return record;
  throw new Error(`A fact has no row of its own among the facts: ${id}.`);
}
