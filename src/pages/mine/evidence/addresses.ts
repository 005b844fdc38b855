export const LIST = "/me/evidence";
export const NEW = `${LIST}/new`;

/** The address of one piece of evidence. @param id its global id. */
export const addressOf = (id: string): string => `${LIST}/${encodeURIComponent(id)}`;
