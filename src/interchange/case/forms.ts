/**
 * The objects of 1EdTech CASE 1.1, as far as we fill them. A property that is undefined is left out of the
 * answer: CASE has no nulls.
 */

export interface Link {
  readonly title: string;
  readonly identifier: string;
  readonly uri: string;
}

/** An end of an association. */
export interface NodeLink extends Link {
  readonly targetType: "CASE";
}

interface Identified {
  readonly identifier: string;
  readonly uri: string;
  readonly lastChangeDateTime: string;
}

/** What CASE has no place for is under a name of ours. */
export interface Extensions {
  readonly "ext:peerway": Readonly<Record<string, unknown>>;
}

export interface CFDocument extends Identified {
  readonly caseVersion: "1.1";
  readonly creator: string;
  readonly publisher: string | undefined;
  readonly title: string;
  readonly description: string | undefined;
  readonly officialSourceURL: string | undefined;
  readonly language: "en";
  readonly version: string | undefined;
  readonly adoptionStatus: "Adopted" | "Deprecated";
  readonly statusStartDate: string | undefined;
  readonly statusEndDate: string | undefined;
  readonly notes: string | undefined;
  readonly extensions: Extensions;
}

export interface CFItem extends Identified {
  readonly fullStatement: string;
  readonly humanCodingScheme: string | undefined;
  readonly CFItemType: string;
  readonly CFItemTypeURI: Link;
  readonly notes: string | undefined;
  readonly language: "en";
  readonly extensions: Extensions;
}

export type AssociationType =
  | "isChildOf"
  | "exactMatchOf"
  | "precedes"
  | "isRelatedTo"
  | "replacedBy"
  | "ext:partialMatchOf";

export interface CFAssociation extends Identified {
  readonly associationType: AssociationType;
  readonly sequenceNumber: number | undefined;
  readonly originNodeURI: NodeLink;
  readonly destinationNodeURI: NodeLink;
  readonly extensions: Extensions | undefined;
}

export interface CFItemType extends Identified {
  readonly title: string;
  readonly description: string;
  readonly hierarchyCode: string;
  readonly typeCode: string;
}

interface CFRubricCriterionLevel extends Identified {
  readonly rubricCriterionId: string;
  readonly quality: string;
  readonly description: string;
  readonly position: number;
  readonly extensions: readonly Extensions[];
}

interface CFRubricCriterion extends Identified {
  readonly rubricId: string;
  readonly description: string;
  readonly position: number;
  readonly CFRubricCriterionLevels: readonly CFRubricCriterionLevel[];
}

export interface CFRubric extends Identified {
  readonly title: string;
  readonly description: string;
  readonly extensions: Extensions;
  readonly CFRubricCriteria: readonly CFRubricCriterion[];
}

export interface CFPackage {
  readonly CFDocument: CFDocument;
  readonly CFItems: readonly CFItem[];
  readonly CFAssociations: readonly CFAssociation[];
  readonly CFDefinitions: { readonly CFItemTypes: readonly CFItemType[] };
  readonly CFRubrics: readonly CFRubric[];
}
