import { Field, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Node } from "../node";
import { CivilDate } from "../scalars";
import type { CurriculumDelivery } from "./delivery";

@ObjectType("Curriculum", {
  implements: Node,
  description: "A published curriculum: units that teach towards a framework.",
})
@Entity("curriculum")
export class Curriculum {
  @PrimaryColumn("uuid")
  id: string;

  @Field(() => String, { description: "Short code, for example HEE-PSW-CURRICULUM." })
  @Column("text")
  code: string;

  /** The organisation that it belongs to; null for a national curriculum. */
  @Column("uuid", { name: "owner_organisation_id", nullable: true })
  ownerOrganisationId: string | null;

  @Field(() => String, { description: "Title of the curriculum." })
  @Column("text")
  title: string;

  @Field(() => CivilDate, { description: "The day of publication." })
  @Column("date", { name: "published_on" })
  publishedOn: string;

  @Column("text", { name: "source_ref", nullable: true })
  sourceRef: string | null;

  @Field(() => [String], { description: "A note on how the source was read." })
  @Column("text", { array: true })
  notes: string[];

  @Column("jsonb")
  delivery: CurriculumDelivery[];

  @Field(() => [String], { description: "Codes of the framework's domains that no unit covers." })
  @Column("text", { name: "domains_not_covered", array: true })
  domainsNotCovered: string[];
}
