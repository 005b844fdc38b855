import type { CrosswalkRelation, DeliveryMode, Depth, PayBanding } from "../../operations/generated/graphql";

/** What one kind of part of a draft is called, and its fields. */
interface Part<Field extends string> {
  /** The heading of its list. */
  readonly list: string;
  readonly add: string;
  /** What its fields are called together, if not its title and facts. */
  readonly facts?: string;
  readonly changeFacts?: string;
  readonly fields: Readonly<Record<Field, string>>;
  readonly hints?: Readonly<Partial<Record<Field, string>>>;
}

const part = <Field extends string>(texts: Part<Field>): Part<Field> => texts;

const BASIS = "How well founded";

const unit = part({
  list: "Units that are published with this programme",
  add: "Write a new unit",
  fields: {
    code: "Code",
    curriculum: "Curriculum",
    title: "Title",
    titleBasis: "How well founded the title is",
    aim: "Aim",
    summary: "What it is about",
    hours: "Taught hours",
    deliveryMode: "How it is taught",
    price: "Price for one learner, in pounds",
    durationDays: "Days from its start to its end",
    optional: "Is it an option?",
    "section.code": "Code of its section",
    "section.title": "Title of its section",
    prerequisites: "Units that have to be taken first",
    mappingBasis: "How well founded the links to competences are",
    note: "Note",
    sourceRefs: "Sources in which it was published",
  },
  hints: {
    code: "As you number it, such as 1.2",
    hours: "For example 12 or 7.5",
    price: "0 if it is free",
    "section.code": "If your units are grouped. Else leave this and the title empty.",
    sourceRefs: "One on each line",
  },
});

const outcome = part({
  list: "What it covers",
  add: "Add something that it covers",
  fields: {
    text: "What a learner can do after it",
    competence: "Competence that this shows",
    level: "Level",
    depth: "How deeply it is taught",
    evidenceKinds: "What a learner hands in or shows",
    basis: "How well founded the words are",
    mappingBasis: "How well founded the competence is",
    levelBasis: "How well founded the level is",
  },
  hints: { evidenceKinds: "Choose at least one if it is assessed" },
});

const start = part({
  list: "Days on which it starts",
  add: "Add a day on which it starts",
  fields: { startsOn: "Day", places: "Places left" },
  hints: { places: "0 if it is full. Empty: no limit, or not known." },
});

const programme = part({
  list: "Programmes",
  add: "Write a new programme",
  fields: {
    code: "Code",
    provider: "Taught by",
    title: "Title",
    shape: "How it is organised",
    delivery: "How it is taught",
    hours: "Taught hours in total",
    price: "Price of all of it for one learner, in pounds",
    maximumFunding: "Most that public funding pays for one learner, in pounds",
    award: "Award",
    leadsTo: "Certificates that somebody who completes it can be given",
    basis: BASIS,
    sourceRef: "Source in which it was published",
    note: "Note",
    "completeness.statedOn": "All that it teaches is here: stated on",
    "completeness.statedBy": "Stated by",
  },
  hints: {
    code: "Capital letters, digits and hyphens, such as NM-STEPS",
    shape: "In a sentence or two",
    hours: "For example 12 or 7.5",
    "completeness.statedOn":
      "Fill this in only if the units and what they cover are all that is taught. Gaps are shown from then on.",
    "completeness.statedBy": "A role such as the course lead, not a person's name",
  },
});

const taught = part({
  list: "Units that it teaches",
  add: "Add a unit that there is",
  fields: {
    unit: "Unit",
    mandatory: "Does everybody on the programme take it?",
    alone: "Can it be taken without the rest of the programme?",
    basis: BASIS,
  },
  hints: { alone: "Not set means yes" },
});

const role = part({
  list: "Roles",
  add: "Write a new role",
  fields: {
    code: "Code",
    variantOf: "National role of which it is a variant",
    title: "Title",
    titleBasis: "How well founded the title is",
    summary: "What the role does",
    family: "Family of roles",
    payBanding: "Pay",
    payBand: "Pay band",
    lowestPayBand: "Lowest band at which employers place it",
    highestPayBand: "Highest band at which employers place it",
    bandBasis: "How well founded the band is",
    endOfMap: "Why no way leads on",
    note: "Note",
    sourceRefs: "Sources in which it was published",
  },
  hints: {
    code: "Capital letters, digits, hyphens and underscores, such as PSW_SNR",
    variantOf: "The ways that begin there begin here too, and its scope applies if you write none.",
    payBand: "Only for a role within the bands",
    endOfMap: "Only if no way leads on from this role",
    sourceRefs: "One on each line",
  },
});

const LINE = { text: "Words", basis: BASIS, sourceRef: "Source in which it was published" };

const inScope = part({ list: "What the role is for", add: "Add what the role is for", fields: LINE });

const outOfScope = part({
  list: "What the role is not for",
  add: "Add what the role is not for",
  fields: LINE,
  hints: { text: "A worker may refuse to do it." },
});

const titleInUse = part({
  list: "Titles in use",
  add: "Add a title in use",
  fields: LINE,
});

const typical = part({
  list: "What employers typically ask for",
  add: "Add what employers typically ask for",
  fields: { type: "Sort", ...LINE },
});

const crosswalk = part({
  list: "Links between frameworks",
  add: "Write links between two frameworks",
  facts: "Note",
  changeFacts: "Change the note",
  fields: { from: "Framework that the links lead from", to: "Framework that they lead to", note: "Note" },
  hints: {
    from: "What was shown in it counts in the other one.",
    note: "Whose judgement the links are, and how certain they are",
  },
});

const link = part({
  list: "Links",
  add: "Add a link",
  fields: {
    from: "Competence that was shown",
    to: "Competence that it counts towards",
    relation: "How much counts",
    cap: "Highest level that it can give",
    basis: BASIS,
  },
  hints: { cap: "Only if it is part of the competence" },
});

const levelPair = part({
  list: "What each level counts as",
  add: "Add a level",
  fields: { from: "Level that was shown", to: "Level that it counts as" },
});

const relations: Readonly<Record<CrosswalkRelation, string>> = {
  EXACT: "The same competence: counts at its level",
  REPLACED_BY: "The later name of the competence: counts at its level",
  PARTIAL: "Part of the competence: counts up to a level",
  RELATED: "Related: nothing counts",
};

const bandings: Readonly<Record<PayBanding, string>> = {
  VOLUNTEER: "Unpaid",
  BANDED: "Within the bands",
  ABOVE_BANDS: "Above the bands",
};

const sorts = {
  EXPERIENCE: "Experience",
  LIVED_EXPERIENCE: "Lived experience",
  QUALIFICATION: "A qualification",
  COMPETENCE: "A competence",
  TRAINING: "Training",
  MANDATORY_TRAINING: "Mandatory training",
  TIME_IN_ROLE: "Time in a role",
  SUPERVISION: "Supervision",
  APPRAISAL: "An appraisal",
  DBS: "A DBS check",
  EMPLOYER_SPECIFIC: "Something of one employer",
};

const modes: Readonly<Record<DeliveryMode, string>> = {
  IN_PERSON: "In person",
  ONLINE: "Online",
  BLENDED: "Partly online, partly in person",
  IN_PRACTICE: "At work, with supervision and feedback",
};

const depths: Readonly<Record<Depth, string>> = {
  INTRODUCED: "Introduced: explained and discussed",
  PRACTISED: "Practised: tried out, with feedback",
  ASSESSED: "Assessed: shown and judged",
};

/** Parts of drafts: of units, programmes, roles and crosswalks. */
export const content = {
  parts: {
    unit,
    outcome,
    start,
    programme,
    taught,
    role,
    inScope,
    outOfScope,
    titleInUse,
    typical,
    crosswalk,
    link,
    levelPair,
  },
  relations,
  upTo: (relation: string, level: string) => `${relation}: ${level}`,
  linked: (from: string, to: string, relation: string) => `${from} → ${to} (${relation})`,
  countsAs: (from: string, to: string) => `${from} counts as ${to}`,
  joins: (from: string, to: string) => `From ${from} to ${to}`,
  bandings,
  sorts,
  modes,
  depths,
  option: "an option",
  places: (places: number) => (places === 1 ? "1 place" : `${places} places`),
  facts: "Title and facts",
  changeFacts: "Change the title and the facts",
  noParts: "Nothing yet.",
  up: "Move up",
  down: "Move down",
  order: "Its place in the list",
  place: (place: number, all: number) => `It is number ${place} of ${all}.`,
  remove: "Remove it from the draft",
  removeLead: "What is in force does not change until the draft is published.",
  back: (title: string) => `Back to “${title}”`,
  rewrite: "Change what this unit covers",
  rewriteLead:
    "The unit is then part of this draft, with all that it says now. It is published with the programme.",
  shared:
    "The draft belongs to your organisation. Colleagues who may write such drafts can open it here, go on with it and publish it.",
  begin: {
    unit: "Begin a draft of a unit",
    programme: "Begin a draft of a programme",
    role: "Begin a draft of a role",
    crosswalk: "Begin a draft of links between two frameworks",
  },
  lead: {
    unit: "A unit is what you teach and what it covers. Nothing changes for anybody until the draft is published.",
    programme:
      "A programme is made of units. You can change its units in the same draft. Nothing changes for anybody until the draft is published.",
    crosswalk:
      "Links say which competences of one framework count towards another. Levels are only listed between two frameworks that name their levels otherwise. Nothing changes for anybody until the draft is published.",
    role: "A lived experience lead reviews a role before it is published. Nothing changes for anybody until then.",
  },
  own: (organisation: string) => `The draft is for ${organisation}.`,
  fromNow: "Change one that is in force",
  changeIt: (title: string) => `Change ${title}`,
  existing: "Begin with",
  beginFromNow: "Begin with what it says now",
  fresh: "Write a new one",
  beginFresh: "Begin the draft",
  differs: {
    adds: (list: string, what: string) => `${list}: adds “${what}”`,
    drops: (list: string, what: string) => `${list}: removes “${what}”`,
    changes: (list: string, what: string) => `${list}: changes “${what}”`,
    moves: (list: string) => `${list}: in another order`,
  },
};

/** What pages say after a part of a draft was changed. */
export const contentDone = {
  draftBegunNew: "The draft is begun.",
  partAdded: "It is added, and the draft is saved.",
  partRemoved: "It is removed, and the draft is saved.",
  partMoved: "It is moved, and the draft is saved.",
};
