import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { countingFor } from "../../access/counting-for";
import type { Counting } from "../../disclosure/counting";
import { discloseVoices } from "../../disclosure/voices";
import { DriftKind, DriftNote, RoleBandVersion, Source } from "../../entities";
import type { DriftStep } from "../../repositories/evidence/drift-notes";
import { type Connection, connectionOf, PageArgs, pageOfList } from "../../schema/connection";
import {
  DeleteDriftNoteInput,
  type DriftCount,
  DriftKindBy,
  NoteDriftInput,
  RoleDrift,
} from "../../schema/evidence/drift";
import { type Payload, payloadOf } from "../../schema/payload";
import { deleteDrift, noteDrift } from "../../services/evidence/note-drift";
import { readDriftCounts, readOwnDriftNotes } from "../../services/evidence/read-drift";
import { type Context, requireActor } from "../context";
import { entryBy } from "../pathway/closed-lists";
import { toCount } from "../readiness/simulation-view";
import { type RecordedType, recordedType, recordOne } from "../record";

const WORKER: RecordedType = { type: "Worker", subject: null };
const NOTE = recordedType("note", "DriftNote", DriftNote);
const NoteDriftPayload = payloadOf("NoteDrift", "the note", NOTE.subject);
const DeleteDriftNotePayload = payloadOf("DeleteDriftNote", "the worker", WORKER.subject);
const DriftNoteConnection = connectionOf(DriftNote, "DriftNote", "notes of role drift");

@Resolver()
export class DriftResolvers {
  @Query(() => [DriftKind], {
    description: "The kinds of what workers are asked for although their role is not for it.",
  })
  driftKinds(@Ctx() { reference }: Context): readonly DriftKind[] {
    return reference.pathway.driftKinds;
  }

  @Query(() => DriftKind, { nullable: true, description: "One kind of role drift; null if there is none." })
  driftKind(
    @Arg("by", () => DriftKindBy, { description: "Its id or its code." }) by: DriftKindBy,
    @Ctx() { reference }: Context,
  ): DriftKind | null {
    return entryBy("DriftKind", reference.pathway.driftKinds, by);
  }

  @Query(() => DriftNoteConnection, {
    description: "Your own notes of role drift, latest first. Nobody else can read them.",
  })
  async driftNotes(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<object>> {
    const actor = requireActor(context);
    const all = await readOwnDriftNotes(context.database, actor);
    return pageOfList(`drift notes of ${actor.subject}`, all, ({ id }) => id, page);
  }

  @Query(() => RoleDrift, {
    description:
      "How many workers noted each kind of role drift, as a range, and by team if that singles nobody out.",
  })
  async roleDrift(@Ctx() context: Context): Promise<RoleDrift> {
    const actor = requireActor(context);
    const counting = countingFor(context.forUseCase(actor), { areVoices: true });
    const { countedBeforeOn, steps } = await readDriftCounts(context.database, actor, counting);
    return { countedBeforeOn, counts: counting ? countsOf(context, steps, counting) : [] };
  }

  @Mutation(() => NoteDriftPayload, {
    description:
      "Notes that you were asked for something that your role is not for. Only you can read the note; lived experience leads see how many workers note such things, as a range.",
  })
  async noteDrift(
    @Arg("input", () => NoteDriftInput, { description: "What you were asked for." }) input: NoteDriftInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "noteDrift", input, NOTE, (useCase, db) => noteDrift(useCase, db, input));
  }

  @Mutation(() => DeleteDriftNotePayload, { description: "Deletes one of your notes of role drift." })
  async deleteDriftNote(
    @Arg("input", () => DeleteDriftNoteInput, { description: "The note to delete." })
    input: DeleteDriftNoteInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "deleteDriftNote", input, WORKER, (useCase, db) =>
      deleteDrift(useCase, db, input),
    );
  }
}

/** Every kind, and the lines of scope that have a range. */
function countsOf({ reference }: Context, steps: readonly DriftStep[], counting: Counting): DriftCount[] {
  const toDrift = (kind: DriftKind | null, scopeLine: string | null): DriftCount => {
    const own = steps.filter((each) => each.kindId === (kind?.id ?? null) && each.scopeLine === scopeLine);
    const step = own.find(({ ofTeam }) => !ofTeam)?.people ?? null;
    return {
      kind,
      scopeLine,
      workers: toCount(discloseVoices(step, counting)),
      byTeam: own.flatMap(({ team, people }) =>
        team === null ? [] : [{ team, workers: toCount(discloseVoices(people, counting)) }],
      ),
    };
  };
  const lines = steps.flatMap(({ scopeLine, ofTeam }) => (scopeLine === null || ofTeam ? [] : [scopeLine]));
  return [
    ...reference.pathway.driftKinds.map((kind) => toDrift(kind, null)),
    ...lines.map((line) => toDrift(null, line)),
  ];
}

@Resolver(() => DriftNote)
export class DriftNoteFields {
  @FieldResolver(() => DriftKind, {
    nullable: true,
    description: "What kind of thing it was; null if it is about a line of the scope.",
  })
  kind(@Root() { kindId }: DriftNote, @Ctx() { reference }: Context): DriftKind | null {
    return reference.pathway.driftKinds.find(({ id }) => id === kindId) ?? null;
  }

  @FieldResolver(() => RoleBandVersion, {
    nullable: true,
    description: "The role band whose scope the line belongs to; null if it has a kind.",
  })
  roleBand(@Root() { roleBandId }: DriftNote, @Ctx() { reference }: Context): RoleBandVersion | null {
    return reference.pathway.newestRoleBands.get(roleBandId ?? "") ?? null;
  }
}

@Resolver(() => DriftKind)
export class DriftKindFields {
  @FieldResolver(() => [Source], { description: "The sources in which it was published." })
  sources(@Root() { sourceRef }: DriftKind, @Ctx() { reference }: Context): readonly Source[] {
    return reference.framework.sourcesOf([sourceRef]);
  }
}
