/** A name with its indefinite article: a Worker, an Organisation. */
export const withArticle = (name: string): string => `${/^[AEIO]/.test(name) ? "an" : "a"} ${name}`;
