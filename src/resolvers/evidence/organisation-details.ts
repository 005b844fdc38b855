import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { OrganisationDetail } from "../../entities";
import { RecordOrganisationDetailInput } from "../../schema/evidence/organisation-detail-input";
import { type Payload, payloadOf } from "../../schema/payload";
import { recordOrganisationDetail } from "../../services/evidence/record-organisation-detail";
import type { Context } from "../context";
import { recordedType, recordOne } from "../record";

const DETAIL = recordedType("detail", "OrganisationDetail", OrganisationDetail);
const RecordOrganisationDetailPayload = payloadOf(
  "RecordOrganisationDetail",
  "the detail",
  DETAIL.subject,
  "ORGANISATION",
);

@Resolver()
export class OrganisationDetailMutations {
  @Mutation(() => RecordOrganisationDetailPayload, {
    description:
      "Records what your organisation states of itself in answer to requests about its peer workforce: how many it employs, the directorate of a team, the place of peer support, or the development and training of peer support workers.",
  })
  async recordOrganisationDetail(
    @Arg("input", () => RecordOrganisationDetailInput, { description: "What to record." })
    input: RecordOrganisationDetailInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "recordOrganisationDetail", input, DETAIL, (useCase, db) =>
      recordOrganisationDetail(useCase, db, input),
    );
  }
}
