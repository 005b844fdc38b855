/** What something is called at its source. */
export interface KeptName {
  readonly identifier: string;
  readonly uri: string | null;
}

/** What an imported edition and its parts are called at their source. */
export interface KeptNames {
  readonly document: KeptName;
  /** By kind and code, with the name of the association that puts the part in its place. */
  readonly parts: Readonly<Record<string, KeptName & { readonly association: KeptName | null }>>;
}

/** What a part is kept under. */
export const partKey = (kind: "DOMAIN" | "COMPETENCE" | "STATEMENT", code: string): string =>
  `${kind} ${code}`;
