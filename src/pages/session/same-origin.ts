import type { FastifyRequest } from "fastify";

/**
 * Refuses a form that another site sent. Browsers name the origin of every form that is posted; one that names
 * none is no browser that we support. The cookie's SameSite=Lax is the second lock.
 * @param isSecure whether browsers reach the service by https: a page that came by http under the same name is
 * then not ours, since anybody on the way can write it.
 */
export const requireSameOrigin =
  (isSecure: boolean) =>
  async (request: FastifyRequest): Promise<void> => {
    if (request.method !== "POST") return;
    const { origin, host } = request.headers;
    const from = origin !== undefined && URL.canParse(origin) ? new URL(origin) : null;
    if (from?.host !== host || (isSecure && from?.protocol !== "https:"))
      throw Object.assign(new Error("The form came from another site."), { statusCode: 403 });
  };
