import { Field, ObjectType, registerEnumType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Fact } from "../evidence/fact";
import { Node } from "../node";
import { CivilDate } from "../scalars";

export const ContractKind = {
  PERMANENT: "PERMANENT",
  FIXED_TERM: "FIXED_TERM",
  BANK: "BANK",
  APPRENTICESHIP: "APPRENTICESHIP",
  SECONDMENT: "SECONDMENT",
  VOLUNTARY: "VOLUNTARY",
} as const;
export type ContractKind = keyof typeof ContractKind;
registerEnumType(ContractKind, {
  name: "ContractKind",
  description: "The kind of contract of a post.",
  valuesConfig: {
    PERMANENT: { description: "The post has no end date." },
    FIXED_TERM: { description: "The post ends on a known day." },
    BANK: { description: "As and when required, usually without fixed hours." },
    APPRENTICESHIP: { description: "The post is held as an apprentice." },
    SECONDMENT: { description: "On loan from another post." },
    VOLUNTARY: { description: "The work is done as a volunteer, unpaid." },
  },
});

@ObjectType("Post", {
  implements: [Node, Fact],
  description: "A role band held from a day on, at this employer or an earlier one.",
})
@Entity("post")
export class Post {
  @PrimaryColumn("uuid", { name: "organisation_id" })
  organisationId: string;

  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid", { name: "worker_id" })
  workerId: string;

  @Column("uuid", { name: "role_band_id" })
  roleBandId: string;

  @Field(() => CivilDate, { description: "The first day on which it is held." })
  @Column("date", { name: "started_on" })
  startedOn: string;

  @Column("integer")
  hundredths: number;

  @Field(() => ContractKind, {
    description:
      "The kind of contract, on the day asked about; if no day was asked about, after the latest change.",
  })
  @Column("text", { name: "contract_kind" })
  contractKind: ContractKind;

  @Field(() => String, {
    nullable: true,
    description: "The employer of a post held elsewhere earlier; null for this organisation.",
  })
  @Column("text", { name: "employer_name", nullable: true })
  employerName: string | null;

  @Column("uuid", { name: "host_organisation_id", nullable: true })
  hostOrganisationId: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The team, for example Community North, on the day asked about; if no day was asked about, after the latest change.",
  })
  @Column("text", { nullable: true })
  team: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The employer's own number for the assignment, for example 20417-2. It stays when the role band changes, so the previous post has the same number.",
  })
  @Column("text", { name: "assignment_number", nullable: true })
  assignmentNumber: string | null;

  /** The first day on which it is no longer held; read with the rows that end it. */
  @Field(() => CivilDate, {
    nullable: true,
    description: "The first day on which it is no longer held; null if it continues.",
  })
  endedOn: string | null;

  /** Hours after the latest change, in hundredths: read with the rows that change it. */
  hundredthsNow: number;
}
