import { Forbidden } from "../../../access/policy";
import { Refused } from "../../shared/context";
import { messages } from "../messages";
import { FileError } from "./file-error";
import { MappingError } from "./mapping";

/** What is said of an import that could not go on, and whether that is a mistake of ours. */
export function whyItFailed(error: unknown): { readonly why: string; readonly isOurs: boolean } {
  if (error instanceof Forbidden)
    return {
      why: messages.noLongerAllowed(error.message),
      isOurs: false,
    };
  if (error instanceof FileError || error instanceof MappingError || error instanceof Refused)
    return { why: error.message, isOurs: false };
  return {
    why: messages.ourFault,
    isOurs: true,
  };
}
