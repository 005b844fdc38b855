/** Where drafts begin. */
export const BEGIN = "/reference/new";
