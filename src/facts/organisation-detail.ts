import { date, integer, nullable, text } from "./columns";
import { factPage } from "./fact-page";

export const organisationDetail = factPage({
  kind: "ORGANISATION_DETAIL",
  type: "OrganisationDetail",
  table: "organisation_detail",
  of: "ORGANISATION",
  list: "organisationDetails",
  columns: {
    kind: text<"EMPLOYED" | "TEAM_DIRECTORATE" | "PEER_SUPPORT_PLACE" | "DEVELOPMENT_OFFER" | "TRAINING">(),
    employed: nullable(integer()),
    team: nullable(text()),
    title: nullable(text()),
    timing: nullable(text<"BEFORE_START" | "ON_THE_JOB" | "BOTH">()),
    provision: nullable(text<"INTERNAL" | "EXTERNAL" | "BOTH">()),
    fromOn: date(),
    untilOn: nullable(date()),
  },
  from: "fromOn",
  until: "untilOn",
});
