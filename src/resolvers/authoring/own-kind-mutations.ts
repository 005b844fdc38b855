import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { Database } from "../../database/pool";
import { Node } from "../../entities/node";
import type { Reference } from "../../reference";
import {
  AddOwnKindInput,
  ChangeOwnKindInput,
  RetireOwnKindInput,
} from "../../schema/authoring/own-kind-inputs";
import { type Payload, payloadOf } from "../../schema/payload";
import { addOwnKind, changeOwnKind, retireOwnKind } from "../../services/authoring/keep-own-kinds";
import type { UseCaseContext } from "../../services/shared/context";
import { type Context } from "../context";
import { recordOwn } from "../record";

const KIND = { field: "kind", type: () => Node };
const WHAT =
  "the kind: a SupervisionKind, a CredentialType, an EndorsementTopic or a Setting of your organisation's own,";
const AddOwnKindPayload = payloadOf("AddOwnKind", WHAT, KIND, "ORGANISATION");
const ChangeOwnKindPayload = payloadOf("ChangeOwnKind", WHAT, KIND, "ORGANISATION");
const RetireOwnKindPayload = payloadOf("RetireOwnKind", WHAT, KIND, "ORGANISATION");

@Resolver()
export class OwnKindMutations {
  @Mutation(() => AddOwnKindPayload, {
    description:
      "Adds a kind of supervision, a credential type, a topic of endorsements or a setting of your organisation's own, under a national one.",
  })
  async addOwnKind(
    @Arg("input", () => AddOwnKindInput, { description: "The kind to add." }) input: AddOwnKindInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await keep(context, "addOwnKind", input, (useCase, db) => addOwnKind(useCase, db, input));
  }

  @Mutation(() => ChangeOwnKindPayload, {
    description: "Changes the title or the note of a kind of your organisation's own.",
  })
  async changeOwnKind(
    @Arg("input", () => ChangeOwnKindInput, { description: "The kind and its new wording." })
    input: ChangeOwnKindInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await keep(context, "changeOwnKind", input, (useCase, db) => changeOwnKind(useCase, db, input));
  }

  @Mutation(() => RetireOwnKindPayload, {
    description:
      "Retires a kind of your organisation's own, unless a current route asks for it. What was recorded of it goes on counting, and what happened until then can still be recorded.",
  })
  async retireOwnKind(
    @Arg("input", () => RetireOwnKindInput, { description: "The kind to retire." })
    input: RetireOwnKindInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await keep(context, "retireOwnKind", input, (useCase, db) => retireOwnKind(useCase, db, input));
  }
}

async function keep(
  context: Context,
  operation: string,
  input: object,
  work: (useCase: UseCaseContext, db: Database) => Promise<string>,
): Promise<Payload> {
  return await recordOwn(context, operation, input, work, (id) => ({
    kind: context.reread().then(() => kindOf(context.reference, id)),
  }));
}

const kindOf = ({ pathway }: Reference, id: string): Node | null =>
  pathway.credentialTypes.get(id) ??
  pathway.settings.get(id) ??
  pathway.supervisionKinds.find((kind) => kind.id === id) ??
  pathway.endorsementTopics.find((topic) => topic.id === id) ??
  null;
