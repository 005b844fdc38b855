import type { XapiVersion } from "./statement";

/** What is answered about the service, to everybody. */
export const ABOUT = { version: ["1.0.3", "2.0.0"] } as const;

export const VERSION_HEADER = "x-experience-api-version";

/** The version of xAPI that a request is written in; null: none that is read here. */
export const versionIn = (header: string): XapiVersion | null =>
  /^1\.0(\.\d+)?$/.test(header) ? "1.0" : /^2\.0(\.\d+)?$/.test(header) ? "2.0" : null;
