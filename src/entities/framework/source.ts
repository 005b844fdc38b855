import { Field, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Node } from "../node";

@ObjectType({ description: "Something that was read in a source." })
export class SourceStatement {
  @Field(() => String, { description: "What the source says, in our words." })
  text: string;

  @Field(() => [String], {
    description: "The facts that it supports, for example band PSW or credential-type *; * is any text.",
  })
  about: string[];
}

@ObjectType("Source", {
  implements: Node,
  description: "A source of published facts.",
})
@Entity("source")
export class Source {
  @Field(() => String, { description: "Short name by which facts cite it, for example S-PROG." })
  @PrimaryColumn("text")
  ref: string;

  @Field(() => String, { description: "Title of the source." })
  @Column("text")
  title: string;

  @Field(() => String, { nullable: true, description: "The organisation that published it." })
  @Column("text", { nullable: true })
  publisher: string | null;

  @Field(() => String, {
    name: "published",
    nullable: true,
    description:
      "Its date of publication, as the source gives it: a day, a month such as 2020-10, or a year.",
  })
  @Column("text", { name: "published_on", nullable: true })
  publishedOn: string | null;

  @Field(() => String, { nullable: true, description: "The web address of the source." })
  @Column("text", { nullable: true })
  url: string | null;

  @Field(() => String, { nullable: true, description: "What was read of it, or how far it can be trusted." })
  @Column("text", { nullable: true })
  note: string | null;

  @Field(() => [SourceStatement], { description: "What was read there, in our words." })
  @Column("jsonb")
  says: SourceStatement[];
}
