import { Field, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Node } from "../node";

@ObjectType("Framework", {
  implements: Node,
  description: "A published competence framework, through all its editions.",
})
@Entity("framework")
export class Framework {
  @PrimaryColumn("uuid")
  id: string;

  @Field(() => String, { description: "Short code, for example HEE-PSW or PEER-WORKER-ST0896." })
  @Column("text")
  code: string;

  @Column("uuid", { name: "owner_organisation_id", nullable: true })
  ownerOrganisationId: string | null;
}
