/** The official description of the service, with our address in place of the example's. */
export function discoveryAt(official: object, root: string): object {
  return { ...official, servers: [{ url: root }] };
}
