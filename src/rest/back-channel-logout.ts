import forms from "@fastify/formbody";
import { LogoutTokenRefused, type VerifyLogoutToken } from "../access/logout-token";
import { IssuerUnreachable } from "../access/unauthenticated";
import type { EndedSessions } from "../services/workforce/end-sessions";
import type { KnownError, RestRoutes } from "./routes";

export const BACK_CHANNEL_LOGOUT = "/back-channel-logout";

const WANTED = "Send one logout_token as application/x-www-form-urlencoded.";

/** The longest form, in bytes. A logout token has about one kilobyte. */
const LONGEST_FORM = 20_000;

/**
 * Where the provider says that a session has ended (OpenID Connect Back-Channel Logout 1.0, section 2.5). There is
 * none if nobody signs in to the pages at a provider. The token identifies the provider, so nobody signs in here.
 */
export const backChannelLogoutRoutes = (
  parts: { readonly verify: VerifyLogoutToken; readonly ended: EndedSessions } | null,
): RestRoutes[] =>
  parts
    ? [
        {
          prefix: BACK_CHANNEL_LOGOUT,
          add(scope) {
            void scope.register(forms, { bodyLimit: LONGEST_FORM });
            scope.addHook("onSend", async (_, reply) => {
              reply.headers({ "cache-control": "no-store", "x-content-type-options": "nosniff" });
            });
            scope.post("", async ({ body }, reply) => {
              const { logout_token: token } = Object(body) as { logout_token?: unknown };
              if (typeof token !== "string") throw new LogoutTokenRefused(WANTED);
              if (!(await parts.ended.endBy(await parts.verify(token))))
                throw new LogoutTokenRefused("This token was received before.");
              return reply.code(200).send();
            });
          },
          errorBody,
          answerTo: answerToError,
        },
      ]
    : [];

function answerToError(thrown: unknown): KnownError | null {
  if (thrown instanceof LogoutTokenRefused)
    return { status: 400, body: { error: "invalid_request", error_description: thrown.message } };
  if (thrown instanceof IssuerUnreachable)
    return {
      status: 503,
      body: {
        error: "temporarily_unavailable",
        error_description: "The keys of the issuer cannot be fetched. Send the token again.",
      },
    };
  return null;
}

const TOO_LONG = `The form must not have more than ${LONGEST_FORM} bytes.`;

/** In the form of OAuth 2.0 (RFC 6749, section 5.2). A body of another type cannot be read at all. */
const errorBody = (_: string, message: string, status: number): object => ({
  error: status < 500 ? "invalid_request" : "server_error",
  error_description: status === 400 ? WANTED : status === 413 ? TOO_LONG : message,
});
