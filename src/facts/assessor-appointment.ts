import { date, nullable, uuid } from "./columns";
import { factPage } from "./fact-page";

/** For which competences, further rows say: the repositories read those. */
export const assessorAppointment = factPage({
  kind: "ASSESSOR_APPOINTMENT",
  type: "AssessorAppointment",
  table: "assessor_appointment",
  of: "ORGANISATION",
  list: "assessorAppointments",
  columns: { assessorId: uuid(), fromOn: date(), untilOn: nullable(date()) },
  from: "fromOn",
  until: "untilOn",
});
