import type { Actor } from "./actor";

/** Somebody to try Peerway out as, until people can sign in: chosen by a request header. */
export interface Persona {
  /** What the header carries, for example trust-hr. */
  readonly code: string;
  readonly title: string;
  readonly actor: Actor;
}

export const PERSONA_HEADER = "peerway-persona";

/** The header names nobody. */
export class UnknownPersona extends Error {}

/**
 * The actor that the header chooses; nobody where there is no header.
 * @throws UnknownPersona naming those there are.
 */
export function actorOf(personas: readonly Persona[], header: string | undefined): Actor | null {
  if (!header) return null;
  const persona = personas.find(({ code }) => code === header);
  if (persona) return persona.actor;
  throw new UnknownPersona(
    `There is no persona "${header}". The header ${PERSONA_HEADER} takes one of: ${personas.map(({ code }) => code).join(", ")}.`,
  );
}
