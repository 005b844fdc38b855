import { Field, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Basis } from "../vocabulary";

@ObjectType("Benchmark", {
  description: "A published figure about peer support workers, with which an answer can be compared.",
})
@Entity("benchmark")
export class Benchmark {
  @PrimaryColumn("uuid")
  id: string;

  @Field(() => String, { description: "Code of the figure, for example PSW_2019." })
  @Column("text")
  code: string;

  @Field(() => String, { description: "The figure in a sentence of our own." })
  @Column("text")
  title: string;

  @Field(() => String, { description: "The year that the figure is about, for example 2019 or 2015/16." })
  @Column("text")
  year: string;

  /** The questions that it belongs to, of REQUEST_QUESTIONS. */
  @Column("text", { array: true })
  questions: readonly string[];

  @Field(() => Basis, { description: "How well founded it is." })
  @Column("text")
  basis: Basis;

  @Column("text", { name: "source_ref", nullable: true })
  sourceRef: string | null;

  @Field(() => String, { nullable: true, description: "A note for readers." })
  @Column("text", { nullable: true })
  note: string | null;
}
