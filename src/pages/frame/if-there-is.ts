import { ApiRefusal } from "../client/api";

/** An answer about something that an address names; null if the API cannot find it. */
export async function ifThereIs<Answer>(answer: Promise<Answer>): Promise<Answer | null> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof ApiRefusal && error.code === "BAD_USER_INPUT") return null;
    throw error;
  }
}
