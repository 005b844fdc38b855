import type { OrganisationKind } from "../../entities/vocabulary";
import type { OrganisationRow } from "../../repositories/workforce/organisations";

/** What is on record of an organisation, in one line. */
export function describeOrganisation(row: OrganisationRow, all: readonly OrganisationRow[]): string {
  const { code, name, kind, odsCode, parentId, hostId, closedOn, movedTo } = row;
  const codeOf = (id: string | null) => all.find((each) => each.id === id)?.code;
  const [parent, host] = [codeOf(parentId), codeOf(hostId)];
  const more = [
    kind,
    ...(odsCode === null ? [] : [`ODS ${odsCode}`]),
    ...(parent === undefined ? [] : [`part of ${parent}`]),
    ...(host === undefined ? [] : [`hosted by ${host}`]),
    ...(closedOn === null ? [] : [`closed from ${closedOn} on`]),
    ...(movedTo === null ? [] : [`records at ${movedTo}`]),
  ];
  return `${code.padEnd(24)} ${name} (${more.join(", ")})`;
}

/** The organisations that were asked for, one a line. */
export function listOrganisations(
  all: readonly OrganisationRow[],
  { kind, text = "" }: { readonly kind?: OrganisationKind; readonly text?: string },
  today: string,
): string {
  const sought = text.toLowerCase();
  const found = all.filter(
    (each) =>
      (kind === undefined || each.kind === kind) &&
      [each.code, each.name, each.odsCode ?? ""].some((words) => words.toLowerCase().includes(sought)),
  );
  const open = found.filter(({ closedOn }) => closedOn === null || closedOn > today).length;
  const count = `${found.length} ${found.length === 1 ? "organisation" : "organisations"}, ${open} of them open.`;
  return [...found.map((each) => describeOrganisation(each, all)), count].join("\n");
}
