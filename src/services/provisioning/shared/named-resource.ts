/** A user or a group that a request names, and the versions of it that the request is for: the header If-Match. */
export interface NamedResource {
  readonly id: string;
  readonly ifMatch: string | null;
}
