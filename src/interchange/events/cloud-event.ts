/** A change as it is sent: global ids and outcomes, never names or words. */
export interface EventData {
  readonly workerId: string | null;
  readonly factId: string | null;
  readonly factKind: string | null;
  readonly postId: string | null;
  readonly routeId: string | null;
  readonly before: string | null;
  readonly after: string | null;
}

/** That an outcome of readiness will be lost. */
export interface LapseData {
  readonly workerId: string | null;
  readonly routeId: string | null;
  /** The first day on which the outcome no longer holds, YYYY-MM-DD. */
  readonly lapsesOn: string | null;
}

/** What was published: its type and its global id in the API. */
export interface PublicationData {
  readonly type: string | null;
  readonly id: string | null;
}

/** The data of an event, with the name of its schema. */
export type EventContent =
  | { readonly schema: "change"; readonly data: EventData }
  | { readonly schema: "lapse"; readonly data: LapseData }
  | { readonly schema: "publication"; readonly data: PublicationData };

export interface SentEvent {
  readonly id: string;
  readonly type: string;
  readonly time: Date;
  /** Global id of the worker concerned. */
  readonly workerId: string | null;
  /** Null for a test event. */
  readonly content: EventContent | null;
}

/** Where an event comes from, in addresses that begin with the public address of the service. */
export interface EventOrigin {
  /** Code of the organisation. */
  readonly organisation: string;
  /** Null: no public address is configured. */
  readonly publicUrl: string | null;
}

export const EVENT_MEDIA_TYPE = "application/cloudevents+json";

/** Where the JSON Schema of an event's data is served, below the public address. */
export const dataSchemaPath = (schema: EventContent["schema"]): string => `/events/${schema}.v1.schema.json`;

/** An event in the structured JSON form of CloudEvents 1.0. */
export function cloudEventOf(
  { id, type, time, workerId, content }: SentEvent,
  { organisation, publicUrl }: EventOrigin,
): object {
  return {
    specversion: "1.0",
    id,
    source: `${publicUrl ?? ""}/organisations/${encodeURIComponent(organisation)}`,
    type,
    ...(workerId && { subject: workerId }),
    time: time.toISOString(),
    datacontenttype: "application/json",
    ...(publicUrl !== null && content && { dataschema: `${publicUrl}${dataSchemaPath(content.schema)}` }),
    data: content?.data ?? {},
  };
}
