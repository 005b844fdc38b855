import { Field, ID, InputType, Int } from "type-graphql";
import { CrosswalkContent } from "./crosswalk-content";
import { RoleBandContent } from "./role-band-content";
import { RouteContent } from "./route-content";
import { CurriculumUnitContent, ProgrammeContent } from "./teaching-content";

const KEY =
  "A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and begins nothing twice.";

@InputType()
export abstract class NamedDraftInput {
  @Field(() => ID, {
    nullable: true,
    description: "Global id of the draft to write anew; left out to begin one.",
  })
  draft?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "The version of the draft that you have read; goes with draft.",
  })
  expectedVersion?: number | null;

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

@InputType()
export abstract class SaveDraftInput extends NamedDraftInput {
  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether it is for everybody; otherwise it is your organisation's own. A draft stays what it was begun as.",
  })
  national?: boolean | null;
}

@InputType({ description: "A route to begin drafting, or a draft of one to write anew." })
export class SaveRouteDraftInput extends SaveDraftInput {
  @Field(() => RouteContent, { description: "The whole content, as it is to be drafted." })
  route: RouteContent;
}

@InputType({ description: "A role band to begin drafting, or a draft of one to write anew." })
export class SaveRoleBandDraftInput extends SaveDraftInput {
  @Field(() => RoleBandContent, { description: "The whole content, as it is to be drafted." })
  roleBand: RoleBandContent;
}

@InputType({ description: "A curriculum unit to begin drafting, or a draft of one to write anew." })
export class SaveCurriculumUnitDraftInput extends SaveDraftInput {
  @Field(() => CurriculumUnitContent, { description: "The whole content, as it is to be drafted." })
  unit: CurriculumUnitContent;
}

@InputType({
  description:
    "A programme to begin drafting with the mapping of all its units, or a draft of one to write anew.",
})
export class SaveProgrammeDraftInput extends SaveDraftInput {
  @Field(() => ProgrammeContent, { description: "The whole content, as it is to be drafted." })
  programme: ProgrammeContent;
}

@InputType({
  description: "A crosswalk to begin drafting, or a draft of one to write anew. Crosswalks are national.",
})
export class SaveCrosswalkDraftInput extends NamedDraftInput {
  @Field(() => CrosswalkContent, { description: "The whole content, as it is to be drafted." })
  crosswalk: CrosswalkContent;
}

@InputType({ description: "A draft to give up." })
export class DiscardDraftInput {
  @Field(() => ID, { description: "Global id of the draft." })
  draft: string;

  @Field(() => Int, { description: "The version that you have read." })
  expectedVersion: number;
}

@InputType({ description: "A draft to publish." })
export class PublishDraftInput {
  @Field(() => ID, { description: "Global id of the draft." })
  draft: string;

  @Field(() => Int, { description: "The version that you have read." })
  expectedVersion: number;
}

@InputType({ description: "A published version to retire, without another in its place." })
export class RetireVersionInput {
  @Field(() => ID, { description: "Global id of what is published, for example of a progression route." })
  published: string;

  @Field(() => Int, { description: "The version that stands, as you have read it." })
  expectedVersion: number;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether the national version is meant; otherwise the one that your organisation has of its own.",
  })
  national?: boolean | null;

  @Field(() => String, { description: "Why, at most 2,000 characters; kept with the version." })
  reason: string;
}
