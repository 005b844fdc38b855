import type { Problem } from "../frame/fields";
import type { Page } from "../frame/page";
import { firstProblems, problemsOf, problemsOfRefusal } from "../frame/problems";
import type { Sent } from "../frame/sent";
import type { Next, Visit } from "../frame/visit";
import type { Messages } from "../messages";
import {
  type ImportFileInput,
  type ImportFormat,
  type ImportKind,
  SendFileDocument,
} from "../operations/generated/graphql";
import { importsPage } from "./imports";
import { atMappingField, mappingInput, mappingProblems } from "./mapping-fields";
import { PATHS } from "./navigation";
import { MEGABYTES } from "./send-form";

/** Checks a file, or records it. The API recognises a file that is sent twice, and records nothing twice. */
export async function sendFile(visit: Visit, sent: Sent): Promise<Next | Page> {
  const { ask, t } = visit;
  const problems = problemsOfForm(sent, t);
  if (problems.length > 0) return await importsPage(visit, { sent, problems });
  const input = inputOf(sent);
  const { importFile } = await ask(SendFileDocument, { input }).catch((error: unknown) => ({
    importFile: { import: null, refused: problemsOfRefusal(error), userErrors: [] },
  }));
  const id = importFile?.import?.id;
  if (id !== undefined)
    return {
      goTo: `${PATHS.imports}/${encodeURIComponent(id)}`,
      done: input.dryRun ? "fileChecked" : "fileSent",
    };
  const refused = [
    ...(importFile && "refused" in importFile ? importFile.refused : []),
    ...problemsOf((importFile?.userErrors ?? []).map(atMappingField), { base64: "file", dryRun: "how" }),
  ];
  return await importsPage(visit, { sent, problems: refused });
}

/** A file or pasted lines, and a day of the calendar. */
function problemsOfForm(sent: Sent, t: Messages): readonly Problem[] {
  const texts = t.files;
  const problems = [...firstProblems(sent, t, { texts: { kind: texts.kind, how: texts.how } })];
  const file = sent.file("file");
  if (file?.isTooLarge || sent.file("text")?.isTooLarge)
    problems.push({ field: "file", message: texts.tooLarge(MEGABYTES) });
  else if (!file && sent.text("text") === "") problems.push({ field: "file", message: texts.noFile });
  else if (file && sent.text("text") !== "") problems.push({ field: "file", message: texts.twoFiles });
  if (sent.day("extractedOn") === null)
    problems.push({ field: "extractedOn", message: t.form.noDay(texts.extractedOn) });
  return [...problems, ...mappingProblems(sent, t)];
}

function inputOf(sent: Sent): ImportFileInput {
  const kind = sent.text("kind") as ImportKind;
  const file = sent.file("file");
  return {
    kind,
    format: formatOf(kind, file?.name ?? "", file?.content.toString("latin1", 0, 1) ?? sent.text("text")),
    ...(file
      ? { base64: file.content.toString("base64"), fileName: file.name }
      : { text: sent.text("text") }),
    extractedOn: sent.day("extractedOn") || null,
    ...mappingInput(sent),
    ...(kind === "ESR_GO" && sent.text("acceptGap") === "yes" && { acceptGap: true }),
    dryRun: sent.text("how") !== "record",
  };
}

/** The format of a file, by its kind, its name and how it begins. */
function formatOf(kind: ImportKind, name: string, content: string): ImportFormat {
  if (kind === "ESR_GO") return "ESR_GO";
  return /\.(?:ndjson|jsonl)$/i.test(name) || content.startsWith("{") ? "NDJSON" : "CSV";
}
