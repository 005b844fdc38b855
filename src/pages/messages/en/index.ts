import { content, contentDone } from "./content";
import { counts } from "./counts";
import { curriculum } from "./curriculum";
import { deliveries } from "./deliveries";
import { drafting, draftingDone } from "./drafting";
import { errors } from "./errors";
import { files } from "./files";
import { form } from "./form";
import { judging, judgingDone } from "./judging";
import { lead, leadDone } from "./lead";
import { map } from "./map";
import { me } from "./me";
import { mine, mineDone } from "./mine";
import { reference, referenceDone } from "./reference";
import { signIn } from "./sign-in";
import { staff } from "./staff";
import { team, teamDone } from "./team";
import { undo, undoDone } from "./undo";
import { bases, day, families, instant, kinds, outcomes, whose } from "./words";
import { workforce } from "./workforce";

/** What a page says after something was done, by the key in its address. Each area adds its own. */
const done: Readonly<Record<string, string>> = {
  ...mineDone,
  ...judgingDone,
  ...teamDone,
  ...leadDone,
  ...undoDone,
  ...referenceDone,
  ...draftingDone,
  ...contentDone,
  ...files.done,
  ...deliveries.done,
  ...staff.done,
};

/** Every text of the pages in English. A text with a gap is a function. */
export const en = {
  language: "English",
  service: "Peerway",
  skip: "Skip to main content",
  account: "Your account and language",
  menu: "Menu",
  nav: {
    areas: {
      me: "My path",
      judging: "Evidence to judge",
      team: "My team",
      lead: "Lived experience lead",
      workforce: "Workforce",
      curriculum: "Programmes",
      reference: "Reference data",
      map: "Career map",
    },
    signIn: "Sign in",
    signOut: "Sign out",
  },
  footer: {
    title: "About this service",
    text: "Peerway shows what is on record. It advises; a named person decides.",
  },
  pageTitle: (title: string) => `${title} – Peerway`,
  done,
  form,
  families,
  kinds,
  bases,
  outcomes,
  whose,
  day,
  instant,
  band: (code: string) => `Band ${code}`,
  volunteer: "Volunteer",
  aboveBands: "Above the bands",
  map,
  counts,
  curriculum,
  reference,
  drafting,
  content,
  signIn,
  me,
  mine,
  workforce,
  files,
  deliveries,
  staff,
  judging,
  team,
  lead,
  undo,
  errors,
};

export type Messages = typeof en;
