import { refuse, type UseCaseContext, type WebhookSettings } from "../../shared/context";
import { messages } from "../messages";

/** @throws Refused if the service sends no webhooks. */
export function requireWebhooks({ webhooks }: UseCaseContext): WebhookSettings {
  return webhooks ?? refuse("WRONG_STATE", [], messages.webhooksOff);
}
