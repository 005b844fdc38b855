import { Field, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Node } from "../node";
import { Basis } from "../vocabulary";

@ObjectType("Level", {
  implements: Node,
  description: "A step of growing practice in a framework version; a higher level includes the lower ones.",
})
@Entity("level")
export class Level {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid", { name: "framework_version_id" })
  frameworkVersionId: string;

  @Field(() => String, { description: "Code, for example INDEPENDENT." })
  @Column("text")
  code: string;

  @Field(() => Int, { description: "Its position on the scale, from 1." })
  @Column("integer")
  rank: number;

  @Field(() => String, { description: "Title in plain words, for example Does it independently." })
  @Column("text")
  title: string;

  @Field(() => String, { description: "What somebody at this level shows." })
  @Column("text")
  description: string;

  @Field(() => Basis, { description: "How well founded it is." })
  @Column("text")
  basis: Basis;
}
