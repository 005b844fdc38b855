import type {
  Capacity,
  Counting,
  EndorsementSubject,
  RequirementKind,
  SuppliedBy,
} from "../../operations/generated/graphql";
import type { reference } from "./reference";

const kinds: Readonly<Record<RequirementKind, string>> = {
  ALL_OF: "All of its parts",
  ANY_OF: "One of its parts",
  N_OF: "Some of its parts",
  COMPETENCE: "Evidence of one competence",
  DOMAIN: "Evidence of competences in a domain",
  UNIT_COMPLETED: "A unit or a programme, passed",
  CREDENTIAL: "A certificate or check that is in date",
  TIME_IN_ROLE: "Time in a role",
  SUPERVISION: "Supervision sessions",
  ENDORSEMENT: "Somebody's word for the worker",
  HOLDS_BAND: "A post at a pay band",
  EMPLOYER_CONDITION: "A duty of the employer",
};

const suppliedBy: Readonly<Record<SuppliedBy, string>> = {
  WORKER: "the worker",
  ASSESSOR: "an assessor or supervisor",
  PROVIDER: "a training provider",
  EMPLOYER: "the employer",
  TIME: "nobody; it only needs time",
};

const counting: Readonly<Record<Counting, string>> = {
  CALENDAR: "by the calendar, whatever the hours",
  FTE: "by the hours worked (whole-time equivalent)",
};

const capacities: Readonly<Partial<Record<Capacity, string>>> = {
  LINE_MANAGER: "line manager",
  PEER_SUPERVISOR: "peer supervisor",
  ASSESSOR: "assessor",
  LIVED_EXPERIENCE_LEAD: "lived experience lead",
  HR: "HR",
};

const subjects: Readonly<Record<EndorsementSubject, string>> = {
  SUPPORTS_MOVE: "support for this move",
  APPRAISAL: "an appraisal took place",
  EXPERIENCE: "experience of a kind",
  COMPETENCE: "a competence that is a matter of judgement",
  HR_STANDING: "nothing on the employment record prevents the move",
};

const hints: Readonly<Partial<Record<keyof typeof reference.fields, string>>> = {
  framework: "Its code, such as HEE-PSW. Empty: the framework of the whole way.",
  competence: "Its code, such as 3.2. For a duty of the employer, the code of the duty.",
  domain: "Its code, such as 3",
  level: "Its code, such as INDEPENDENT",
  allowedKinds: "One code on each line. Empty: any kind.",
  curriculum: "Its code. Empty: the curriculum of the whole way.",
  unit: "Its code, such as 1.2. Write this or a programme.",
  programme: "Its code, such as IMROC-PSW",
  credentialType: "Its code, such as CARE-CERT",
  acceptedIssuers: "One on each line. Empty: any.",
  roleBands: "One code on each line, such as PSW. Write these or a pay band.",
  minimumBand: "Such as 4",
  supervisionKind: "Its code. Empty: any kind.",
  subjectCode: "The code of the topic, if there is one",
};

/** Drafts that are written on the pages. */
export const drafting = {
  kinds,
  suppliedBy,
  counting,
  capacities,
  subjects,
  hints,
  yesNo: { yes: "Yes", no: "No" },
  unset: "not set",
  noNumber: (label: string) => `${label}: write a whole number, or leave it empty.`,
  noDecimal: (label: string) => `${label}: write a number such as 12 or 7.5, or leave it empty.`,
  begin: "Begin a draft",
  beginLead: "A draft begins with what is in force. Nothing changes for anybody until it is published.",
  routeTitle: "A way on the career map",
  route: "Way on the career map",
  routeNational: "The draft is for everybody.",
  routeOwn: (organisation: string) => `The draft is for ${organisation} alone: its own version of the way.`,
  beginRoute: "Begin a draft of this way",
  editionTitle: "Next edition of a framework",
  firstChange: "These are in force. The draft begins with the first change that you save.",
  nameEdition: "Name and day of this edition",
  edition: "What the edition is called",
  editionHint: "For example 2027",
  publishedOn: "When its publisher published it",
  says: "What it says",
  changeWords: "Change the title, the summary and the note",
  words: "Title, summary and note",
  addTo: (group: string) => `Add a part to “${group}”`,
  parts: (count: number, group: string) => `${count === 1 ? "1 part" : `${count} parts`} of “${group}”`,
  openDraft: (title: string) => `Go on with the draft that is open: ${title}`,
  add: "Add a part",
  within: (group: string) => `It will be the last part of “${group}”.`,
  kind: "What kind of part is it?",
  next: "Go on",
  addButton: "Add it to the draft",
  change: (label: string) => `Change “${label}”`,
  labelHint: "Workers read this. Write it as you would say it.",
  sourceRef: "Source in which it was published",
  save: "Save the draft",
  remove: "Remove it from the draft",
  removeLead: "All that is part of it goes too. What is in force does not change.",
  items: "Competences of this edition",
  changeItems: "Change the competences of this edition",
  backToItems: "Back to the competences",
  addItemTo: (domain: string) => `Add a competence to “${domain}”`,
  addItem: "Add it to the draft",
  itemCode: "Code",
  itemCodeHint: "As the publisher numbers it, such as 3.7",
  itemTitle: "Title",
  titleBasis: "How well founded is the title?",
  itemSummary: "Summary",
  statement: (code: string) => `Statement ${code}`,
  newStatement: "A further statement",
  counts: "Does what people have shown of it so far count?",
  countsHow: { yes: "Yes, it is the same competence", no: "No, it has to be shown again" },
  newBasis: "How well founded is the further statement?",
  statementHint: "Empty a statement to remove it.",
  removeItemLead: "What was shown of it stays with the edition that is in force.",
  codeTaken: (code: string) => `Code: this edition has a competence ${code} already. Choose another code.`,
};

/** What pages say after a draft was changed. */
export const draftingDone = {
  draftBegun: "The draft is begun. It says what is in force.",
  draftSaved: "The draft is saved.",
  requirementAdded: "The part is added, and the draft is saved.",
  requirementMoved: "The part is moved, and the draft is saved.",
  requirementRemoved: "The part is removed, and the draft is saved.",
  itemAdded: "The competence is added, and the draft is saved.",
  itemRemoved: "The competence is removed, and the draft is saved.",
};
