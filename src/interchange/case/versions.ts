import type { CFDocument } from "./forms";

interface Version {
  readonly status: string;
  readonly publishedAt: Date | null;
  readonly retiredAt: Date | null;
  readonly retiredOn: string | null;
}

/** The instant of the latest change: a published version only changes when it is retired. */
export function changeOf({ publishedAt, retiredAt }: Version): string {
  return (retiredAt ?? publishedAt ?? new Date(0)).toISOString();
}

export function adoptionOf({
  status,
  retiredOn,
}: Version): Pick<CFDocument, "adoptionStatus" | "statusEndDate"> {
  return status === "RETIRED"
    ? { adoptionStatus: "Deprecated", statusEndDate: retiredOn ?? undefined }
    : { adoptionStatus: "Adopted", statusEndDate: undefined };
}
