import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { AccountHome, ActivityMapping } from "../../entities";
import {
  EndAccountHomeInput,
  EndActivityMappingInput,
  MapActivityInput,
  StateAccountHomeInput,
} from "../../schema/importing/learning-inputs";
import { type Payload, payloadOf } from "../../schema/payload";
import { endActivityMapping, mapActivity } from "../../services/importing/map-activity";
import { endAccountHome, stateAccountHome } from "../../services/importing/state-account-home";
import type { Context } from "../context";
import { recordedType, recordOne } from "../record";

const MAPPING = recordedType("mapping", "ActivityMapping", ActivityMapping);
const HOME = recordedType("accountHome", "AccountHome", AccountHome);
const MapActivityPayload = payloadOf("MapActivity", "the mapping", MAPPING.subject, "ORGANISATION");
const EndActivityMappingPayload = payloadOf(
  "EndActivityMapping",
  "the mapping",
  MAPPING.subject,
  "ORGANISATION",
);
const StateAccountHomePayload = payloadOf(
  "StateAccountHome",
  "the account home",
  HOME.subject,
  "ORGANISATION",
);
const EndAccountHomePayload = payloadOf("EndAccountHome", "the account home", HOME.subject, "ORGANISATION");
const INPUT = { description: "What to record." };

@Resolver()
export class LearningSystemMutations {
  @Mutation(() => MapActivityPayload, {
    description:
      "States what an activity of your organisation's learning systems is here, so that statements of xAPI about it are recorded (docs/xapi.md). What it was before ends. What was received before is not recorded by it.",
  })
  async mapActivity(
    @Arg("input", () => MapActivityInput, INPUT) input: MapActivityInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "mapActivity", input, MAPPING, (useCase, db) =>
      mapActivity(useCase, db, input),
    );
  }

  @Mutation(() => EndActivityMappingPayload, {
    description: "Ends a mapping. Statements about its activity are not recorded from now on.",
  })
  async endActivityMapping(
    @Arg("input", () => EndActivityMappingInput, INPUT) input: EndActivityMappingInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "endActivityMapping", input, MAPPING, (useCase, db) =>
      endActivityMapping(useCase, db, input),
    );
  }

  @Mutation(() => StateAccountHomePayload, {
    description:
      "States that the accounts of a learning system are named by the numbers of your workers, so that statements about them are recorded (docs/xapi.md).",
  })
  async stateAccountHome(
    @Arg("input", () => StateAccountHomeInput, INPUT) input: StateAccountHomeInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "stateAccountHome", input, HOME, (useCase, db) =>
      stateAccountHome(useCase, db, input),
    );
  }

  @Mutation(() => EndAccountHomePayload, {
    description: "Ends that. Statements about accounts there are not recorded from now on.",
  })
  async endAccountHome(
    @Arg("input", () => EndAccountHomeInput, INPUT) input: EndAccountHomeInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "endAccountHome", input, HOME, (useCase, db) =>
      endAccountHome(useCase, db, input),
    );
  }
}
