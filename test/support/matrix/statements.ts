import type { TestService } from "../server";

/** Sends a statement of xAPI to a service, as a persona. */
export type SendStatement = (persona: string, statement: object) => Promise<void>;

export const senderTo =
  (service: TestService): SendStatement =>
  async (persona, statement) => {
    const { statusCode, body } = await service.app.inject({
      method: "POST",
      url: "/xapi/statements",
      headers: {
        authorization: `Bearer ${await service.tokenOf(persona)}`,
        "content-type": "application/json",
        "x-experience-api-version": "1.0.3",
      },
      payload: JSON.stringify(statement),
    });
    if (statusCode !== 200) throw new Error(body);
  };
