import { Field, ObjectType } from "type-graphql";

@ObjectType("EvidenceWords", {
  description:
    "The owner's words: for the worker, the assessor that the evidence is assigned to, and whoever the worker shares it with. That somebody else reads them stands in the worker's trail.",
})
export class EvidenceWords {
  organisationId: string;
  evidenceId: string;
  workerId: string;

  @Field(() => String, { description: "The title that the worker gave it." })
  title: string;

  @Field(() => String, { description: "What the worker wrote." })
  reflection: string;

  @Field(() => [String], { description: "Names of what goes with it; what they name is kept elsewhere." })
  attachments: string[];
}
