import type { RequirementRow } from "../../../entities";
import type { OwnKindList } from "../../../entities/vocabulary";
import type { PathwayReference } from "../../../reference/pathway";
import type { OwnKindTable } from "../../../repositories/authoring/own-kinds";
import type { Row } from "../../../repositories/authoring/publishing";

/** An entry of one of the lists, national or the organisation's own. */
export interface ListedKind {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly note: string | null;
  readonly ownerOrganisationId: string | null;
  readonly retiredAt: Date | null;
}

/** One of the lists to which organisations add entries of their own. */
export interface OwnKindListing {
  readonly table: OwnKindTable;
  /** Name of the type of its entries in the API. */
  readonly type: string;
  /** An entry in words. */
  readonly what: string;
  /** Whether an own entry has to come under a national one. */
  readonly needsNational: boolean;
  readonly entriesOf: (pathway: PathwayReference) => readonly ListedKind[];
  /** Columns in which an own entry is as the national one that it comes under. */
  readonly columnsAs: (pathway: PathwayReference, under: string | null) => Row;
  /** Whether a requirement asks for an own entry. */
  readonly asksFor: (requirement: RequirementRow, id: string) => boolean;
}

export const OWN_KIND_LISTS: Readonly<Record<OwnKindList, OwnKindListing>> = {
  CREDENTIAL_TYPE: {
    table: "credential_type",
    type: "CredentialType",
    what: "credential type",
    needsNational: true,
    entriesOf: ({ credentialTypes }) => [...credentialTypes.values()],
    columnsAs: ({ credentialTypes }, under) => {
      const national = credentialTypes.get(under ?? "");
      return {
        category: national?.category,
        default_currency_months: national?.defaultCurrencyMonths ?? null,
        currency_basis: national?.currencyBasis ?? null,
      };
    },
    asksFor: ({ credentialTypeId }, id) => credentialTypeId === id,
  },
  ENDORSEMENT_TOPIC: {
    table: "endorsement_topic",
    type: "EndorsementTopic",
    what: "topic of endorsements",
    needsNational: true,
    entriesOf: ({ endorsementTopics }) => endorsementTopics,
    columnsAs: ({ endorsementTopics }, under) => ({
      subject: endorsementTopics.find(({ id }) => id === under)?.subject,
    }),
    asksFor: ({ parameters: { subjectCode, evidence } }, id) =>
      subjectCode === id || evidence?.keptUpBy?.endorsements.some((each) => each.subjectCode === id) === true,
  },
  SETTING: {
    table: "setting",
    type: "Setting",
    what: "setting",
    needsNational: false,
    entriesOf: ({ settings }) => [...settings.values()],
    columnsAs: () => ({}),
    asksFor: () => false,
  },
  SUPERVISION_KIND: {
    table: "supervision_kind",
    type: "SupervisionKind",
    what: "kind of supervision",
    needsNational: true,
    entriesOf: ({ supervisionKinds }) => supervisionKinds,
    columnsAs: () => ({}),
    asksFor: ({ parameters }, id) => parameters.supervisionKind === id,
  },
};
