import type { Competence, Domain } from "../../entities";
import type { PublishedReference } from "../checking";

interface Coded {
  readonly id: string;
  readonly code: string;
}

interface OwnedEntry {
  readonly code: string;
  readonly ownerOrganisationId: string | null;
}

/**
 * The ids of what a draft names by code, current or retired: the checks report what may not be named. If
 * nothing has the code thing, the code itself is given back, which is nobody's id.
 */
export class Codes {
  constructor(
    private readonly reference: PublishedReference,
    /** Whose own things come before national ones of the same code. */
    private readonly organisationId: string | null,
  ) {}

  roleBand(code: string): string {
    const named = this.reference.pathway.roleBandsByCode(code);
    const own = named.find(({ ownerOrganisationId }) => ownerOrganisationId === this.organisationId);
    return (own ?? named[0])?.id ?? code;
  }

  payBand = (code: string): string => this.reference.pathway.payBandsByCode.get(code)?.id ?? code;
  credentialType = (code: string): string =>
    this.listed([...this.reference.pathway.credentialTypes.values()], code)?.id ?? code;
  supervisionKind = (code: string): string =>
    this.listed(this.reference.pathway.supervisionKinds, code)?.key ?? code;
  topic = (subject: string | null, code: string): string => {
    const topics = this.reference.pathway.endorsementTopics;
    return (
      this.listed(
        topics.filter((topic) => topic.subject === subject),
        code,
      )?.key ?? code
    );
  };
  programme = (code: string): string => this.reference.curriculum.programmesByCode.get(code)?.id ?? code;

  /** Its own before national ones of the same code; of another organisation's it sees none. */
  private listed<Entry extends OwnedEntry>(entries: readonly Entry[], code: string): Entry | undefined {
    const named = entries.filter((entry) => entry.code === code);
    return named.find(({ ownerOrganisationId: owner }) => owner === this.organisationId) ?? named[0];
  }

  unit(curriculumCode: string | null, code: string): string {
    const { curriculum } = this.reference;
    const found = curriculum.curriculaByCode.get(curriculumCode ?? "");
    return found ? idOf(curriculum.unitsOf(found.id), code) : code;
  }

  /** In the current edition, or in an earlier one if the current one does not have the code. */
  competence(framework: string | null, code: string): Competence | null {
    return this.inEditions(framework, code, (edition) =>
      this.reference.framework.competencesOfVersion(edition),
    );
  }

  domain(framework: string | null, code: string): Domain | null {
    return this.inEditions(framework, code, (edition) => this.reference.framework.domainsOf(edition));
  }

  /** A level of that edition; of any other where that has none of the code. */
  level(frameworkVersionId: string, code: string): string {
    const { framework } = this.reference;
    return (
      framework.levelsOf(frameworkVersionId).find((each) => each.code === code)?.id ??
      idOf(framework.levels.values(), code)
    );
  }

  private inEditions<Part extends Coded>(
    frameworkCode: string | null,
    code: string,
    partsOf: (edition: string) => readonly Part[],
  ): Part | null {
    const { framework } = this.reference;
    const found = framework.frameworksByCode.get(frameworkCode ?? "");
    const editions = found ? [...framework.versionsOf(found.id)] : [];
    for (const { id } of editions.sort((a, b) => rankOf(a.status) - rankOf(b.status))) {
      const part = partsOf(id).find((each) => each.code === code);
      if (part) return part;
    }
    return null;
  }
}

const rankOf = (status: string): number => (status === "PUBLISHED" ? 0 : 1);

function idOf(rows: Iterable<Coded>, code: string): string {
  for (const row of rows) if (row.code === code) return row.id;
  return code;
}
