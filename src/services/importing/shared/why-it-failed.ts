import { Forbidden } from "../../../access/policy";
import { Refused } from "../../shared/context";
import { FileError } from "./file-error";
import { MappingError } from "./mapping";

/** What is said of an import that could not go on, and whether that is a mistake of ours. */
export function whyItFailed(error: unknown): { readonly why: string; readonly isOurs: boolean } {
  if (error instanceof Forbidden)
    return {
      why: `When it came to be recorded, whoever sent it might not do so any more. ${error.message}`,
      isOurs: false,
    };
  if (error instanceof FileError || error instanceof MappingError || error instanceof Refused)
    return { why: error.message, isOurs: false };
  return {
    why: "Something went wrong on our side. What has been recorded stays; send the same file again, and it goes on from there.",
    isOurs: true,
  };
}
