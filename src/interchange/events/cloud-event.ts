/** A change as it is sent: global ids and outcomes, never names, words or days. */
export interface EventData {
  readonly workerId: string | null;
  readonly factId: string | null;
  readonly factKind: string | null;
  readonly postId: string | null;
  readonly routeId: string | null;
  readonly before: string | null;
  readonly after: string | null;
}

export interface SentEvent {
  readonly id: string;
  readonly type: string;
  readonly time: Date;
  /** Null for a test event. */
  readonly data: EventData | null;
}

/** Where an event comes from, in addresses that begin with the public address of the service. */
export interface EventOrigin {
  /** Code of the organisation. */
  readonly organisation: string;
  /** Null: no public address is configured. */
  readonly publicUrl: string | null;
}

export const EVENT_MEDIA_TYPE = "application/cloudevents+json";

/** Where the JSON Schema of the data is served, below the public address. */
export const DATA_SCHEMA_PATH = "/events/change.v1.schema.json";

/** An event in the structured JSON form of CloudEvents 1.0. */
export function cloudEventOf(
  { id, type, time, data }: SentEvent,
  { organisation, publicUrl }: EventOrigin,
): object {
  return {
    specversion: "1.0",
    id,
    source: `${publicUrl ?? ""}/organisations/${encodeURIComponent(organisation)}`,
    type,
    ...(data?.workerId && { subject: data.workerId }),
    time: time.toISOString(),
    datacontenttype: "application/json",
    ...(publicUrl !== null && data && { dataschema: `${publicUrl}${DATA_SCHEMA_PATH}` }),
    data: data ?? {},
  };
}
