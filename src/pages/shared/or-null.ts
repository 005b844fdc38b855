import { ApiRefusal } from "../client/api";

/** What was asked for; null if the address names nothing, so that the page is not found. */
export async function orNull<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof ApiRefusal && ["NOT_FOUND", "BAD_USER_INPUT"].includes(error.code)) return null;
    throw error;
  }
}
