import { Field, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Node } from "../node";
import { CivilDate, DateTime } from "../scalars";
import { Basis, VersionStatus } from "../vocabulary";

interface SourceName {
  readonly identifier: string;
  readonly uri: string | null;
}

/** By kind and code, as the package of CASE named them. */
interface SourceNames {
  readonly document: SourceName;
  readonly parts: Readonly<Record<string, SourceName & { readonly association: SourceName | null }>>;
}

@ObjectType("FrameworkVersion", {
  implements: Node,
  description: "An edition of a competence framework. Once published it never changes.",
})
@Entity("framework_version")
export class FrameworkVersion {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid", { name: "framework_id" })
  frameworkId: string;

  @Field(() => String, { description: "The publisher's own name for the edition, for example 1.0." })
  @Column("text")
  version: string;

  @Field(() => Int, { description: "The number of the edition, from 1, as we count them." })
  @Column("integer")
  edition: number;

  @Field(() => String, { description: "Title of the framework." })
  @Column("text")
  title: string;

  @Field(() => String, { description: "What the framework is about, in a sentence or two." })
  @Column("text")
  summary: string;

  @Field(() => String, { description: "The organisation that published it." })
  @Column("text")
  publisher: string;

  @Field(() => String, { description: "The country in which it applies, for example England." })
  @Column("text")
  jurisdiction: string;

  @Field(() => CivilDate, {
    nullable: true,
    description:
      "The day of publication; a note explains it if only the month is known. Null if the source shows none.",
  })
  @Column("date", { name: "published_on", nullable: true })
  publishedOn: string | null;

  @Field(() => String, { description: "Code of the scale of proficiency, for example PEERWAY-4." })
  @Column("text", { name: "level_scale" })
  levelScale: string;

  @Field(() => String, { description: "Name of the scale." })
  @Column("text", { name: "level_scale_title" })
  levelScaleTitle: string;

  @Field(() => String, { description: "A note on the scale: the HEE framework has none of its own." })
  @Column("text", { name: "level_scale_note" })
  levelScaleNote: string;

  @Field(() => Basis, { description: "How well founded the scale is." })
  @Column("text", { name: "level_basis" })
  levelBasis: Basis;

  @Column("text", { name: "source_ref", nullable: true })
  sourceRef: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "How many competences, topics or values the source has, if it is known that not all of them are held here; else null.",
  })
  @Column("integer", { name: "competences_in_source", nullable: true })
  competencesInSource: number | null;

  /** What an imported edition and its parts are called at their source. */
  @Column("jsonb", { name: "source_names", nullable: true })
  sourceNames: SourceNames | null;

  @Field(() => [String], { description: "A note on how the source was read: wording, numbering, coverage." })
  @Column("text", { array: true })
  notes: string[];

  @Field(() => VersionStatus, { description: "Whether it is a draft, published or retired." })
  @Column("text")
  status: VersionStatus;

  @Field(() => DateTime, { nullable: true, description: "The instant from which it is current here." })
  @Column("timestamptz", { name: "published_at", nullable: true })
  publishedAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: "The instant at which it was retired here." })
  @Column("timestamptz", { name: "retired_at", nullable: true })
  retiredAt: Date | null;
}
