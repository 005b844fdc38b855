import { ApiRefusal } from "../client/api";

const IN_THE_ADDRESS = ["NOT_FOUND", "BAD_USER_INPUT"];

/** What was asked for; null if the address names nothing, so that the page is not found. */
export async function orNull<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof ApiRefusal && !error.isLostPlace && IN_THE_ADDRESS.includes(error.code)) return null;
    throw error;
  }
}
