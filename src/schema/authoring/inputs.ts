import { Field, ID, InputType, Int } from "type-graphql";
import { IdempotencyKey } from "../idempotency-key";
import { CrosswalkContent } from "./crosswalk-content";
import { RoleBandContent } from "./role-band-content";
import { RouteContent } from "./route-content";
import { CurriculumUnitContent, ProgrammeContent } from "./teaching-content";

@InputType()
export abstract class NamedDraftInput {
  @Field(() => ID, {
    nullable: true,
    description: "Global id of the draft to replace; leave it out to start a new draft.",
  })
  draft?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "The version of the draft that you last read; required with draft.",
  })
  expectedVersion?: number | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType()
export abstract class SaveDraftInput extends NamedDraftInput {
  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether it is national; otherwise it belongs to your organisation. This cannot be changed later.",
  })
  national?: boolean | null;
}

@InputType({ description: "A new draft of a route, or a replacement for an existing draft." })
export class SaveRouteDraftInput extends SaveDraftInput {
  @Field(() => RouteContent, { description: "The whole content of the draft." })
  route: RouteContent;
}

@InputType({ description: "A new draft of a role band, or a replacement for an existing draft." })
export class SaveRoleBandDraftInput extends SaveDraftInput {
  @Field(() => RoleBandContent, { description: "The whole content of the draft." })
  roleBand: RoleBandContent;
}

@InputType({ description: "A new draft of a curriculum unit, or a replacement for an existing draft." })
export class SaveCurriculumUnitDraftInput extends SaveDraftInput {
  @Field(() => CurriculumUnitContent, { description: "The whole content of the draft." })
  unit: CurriculumUnitContent;
}

@InputType({
  description:
    "A new draft of a programme with the mapping of all its units, or a replacement for an existing draft.",
})
export class SaveProgrammeDraftInput extends SaveDraftInput {
  @Field(() => ProgrammeContent, { description: "The whole content of the draft." })
  programme: ProgrammeContent;
}

@InputType({
  description: "A new draft of a crosswalk, or a replacement for an existing draft. Crosswalks are national.",
})
export class SaveCrosswalkDraftInput extends NamedDraftInput {
  @Field(() => CrosswalkContent, { description: "The whole content of the draft." })
  crosswalk: CrosswalkContent;
}

@InputType({ description: "A draft to discard." })
export class DiscardDraftInput {
  @Field(() => ID, { description: "Global id of the draft." })
  draft: string;

  @Field(() => Int, { description: "The version that you last read." })
  expectedVersion: number;
}

@InputType({ description: "A draft to publish." })
export class PublishDraftInput {
  @Field(() => ID, { description: "Global id of the draft." })
  draft: string;

  @Field(() => Int, { description: "The version that you last read." })
  expectedVersion: number;
}

@InputType({ description: "A lived experience lead's review of a draft of a route or a role band." })
export class ReviewDraftInput {
  @Field(() => ID, { description: "Global id of the draft." })
  draft: string;

  @Field(() => Int, { description: "The version that you have reviewed." })
  expectedVersion: number;

  @Field(() => String, {
    description: "Your name, as everybody will read it with the published version. At most 200 characters.",
  })
  name: string;
}

@InputType({ description: "A published version to retire without a successor." })
export class RetireVersionInput {
  @Field(() => ID, { description: "Global id of the published item, for example of a progression route." })
  published: string;

  @Field(() => Int, { description: "The current version, as you last read it." })
  expectedVersion: number;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether to retire the national version; otherwise your organisation's own version is retired.",
  })
  national?: boolean | null;

  @Field(() => String, { description: "The reason, at most 2,000 characters; it is kept with the version." })
  reason: string;
}
