import { Field, ObjectType } from "type-graphql";

@ObjectType("EvidenceWords", {
  description:
    "The worker's own text. The worker, the assigned assessor and people that the worker shares it with can read it. If somebody other than the worker reads it, the worker's trail shows that.",
})
export class EvidenceWords {
  organisationId: string;
  evidenceId: string;
  workerId: string;

  @Field(() => String, { description: "The title that the worker gave it." })
  title: string;

  @Field(() => String, { description: "What the worker wrote." })
  reflection: string;

  @Field(() => [String], {
    description: "Names of attachments. The attachments themselves are stored elsewhere.",
  })
  attachments: string[];
}
