import type { FastifyRequest } from "fastify";

/**
 * Refuses a form that another site sent. Browsers name the origin of every form that is posted; one that names
 * none is no browser that we support. The cookie's SameSite=Lax is the second lock.
 */
export async function requireSameOrigin(request: FastifyRequest): Promise<void> {
  if (request.method !== "POST") return;
  const { origin, host } = request.headers;
  if (origin === undefined || !URL.canParse(origin) || new URL(origin).host !== host)
    throw Object.assign(new Error("The form came from another site."), { statusCode: 403 });
}
