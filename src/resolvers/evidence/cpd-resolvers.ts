import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Competence, CpdEntry, Domain } from "../../entities";
import { RecordCpdEntryInput } from "../../schema/evidence/cpd-input";
import { type Payload, payloadOf } from "../../schema/payload";
import { recordCpdEntry } from "../../services/evidence/record-cpd-entry";
import type { Context } from "../context";
import { recordedType, recordOne } from "../record";

const ENTRY = recordedType("entry", "CpdEntry", CpdEntry);
const RecordCpdEntryPayload = payloadOf("RecordCpdEntry", "the CPD entry", ENTRY.subject);

@Resolver()
export class CpdMutations {
  @Mutation(() => RecordCpdEntryPayload, {
    description:
      "Records continuing professional development: a worker their own, or a supervisor or HR a worker's, which confirms it.",
  })
  async recordCpdEntry(
    @Arg("input", () => RecordCpdEntryInput, { description: "What to record." }) input: RecordCpdEntryInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "recordCpdEntry", input, ENTRY, (useCase, db) =>
      recordCpdEntry(useCase, db, input),
    );
  }
}

@Resolver(() => CpdEntry)
export class CpdEntryFields {
  @FieldResolver(() => [Competence], { description: "The competences that it touched." })
  competences(@Root() { competenceIds }: CpdEntry, @Ctx() { reference }: Context): readonly Competence[] {
    return competenceIds.flatMap((id) => reference.framework.competences.get(id) ?? []);
  }

  @FieldResolver(() => [Domain], { description: "The domains that it touched." })
  domains(@Root() { domainIds }: CpdEntry, @Ctx() { reference }: Context): readonly Domain[] {
    return domainIds.flatMap((id) => reference.framework.domains.get(id) ?? []);
  }
}
