import { inDays } from "../days";
import type { FeedCopy } from "../feed-copy";
import type { Recorder } from "../recorder";
import type { TestService } from "../server";
import type { Assignment } from "./assignment";
import type { Employee, HrSystem } from "./index";

const HR = "trust-hr";
/** For how many days something stays taken back. */
const LATER = 2;

/** What HR's people do in Peerway itself between two extracts, and what the model then expects. */
export class InPeerway {
  #again: { readonly employee: Employee; readonly each: Assignment }[] = [];

  constructor(
    readonly hr: HrSystem,
    readonly service: Pick<TestService, "ask">,
    readonly record: Recorder,
    readonly copy: FeedCopy,
  ) {}

  /** @returns the assignments about which something was done. */
  async morning(day: string): Promise<ReadonlySet<Assignment>> {
    const { hr } = this;
    const touched = new Set<Assignment>();
    this.#again = [];
    await this.#removeMistaken();
    await this.#giveBack(day, touched);
    for (let acts = Math.ceil(hr.employees.length / 60); acts > 0; acts -= 1) {
      const employee = hr.draw.one(hr.employees);
      await this.#correctNumber(hr.draw.one(hr.employees));
      await this.#mistake();
      for (const each of employee.assignments)
        if (each.takenBack === null && !touched.has(each) && (await this.#touch(each, day)))
          touched.add(each);
    }
    return touched;
  }

  /** Lines of posts that were taken back by mistake, to be sent once more with recordRetracted. */
  get again(): string[] {
    return this.#again.map(({ employee, each }) => this.hr.postLine(employee.number, each));
  }

  async #run(mutation: string, input: object): Promise<void> {
    const { userErrors } = await this.record.run(mutation, input, HR);
    if (userErrors.length > 0)
      throw new Error(`${mutation} ${JSON.stringify(input)}: ${JSON.stringify(userErrors)}`);
    this.hr.count(mutation);
  }

  async #correctNumber(employee: Employee): Promise<void> {
    if (!this.hr.draw.chance(0.4)) return;
    const number = this.hr.newNumber();
    const worker = { number: employee.number };
    // A worker who has not been in an extract yet is not on record.
    if (!this.copy.has(employee.number)) return;
    await this.#run("correctNumber", { worker, number, reason: "Digits swapped" });
    employee.number = number;
  }

  async #mistake(): Promise<void> {
    const { draw } = this.hr;
    if (!draw.chance(0.4)) return;
    const [number, name, team, isInFile] = [this.hr.newNumber(), draw.name(), draw.team(), draw.chance(0.5)];
    if (!isInFile) await this.#run("registerWorker", { number, name, team });
    this.hr.mistaken.push({ number, name, team, isInFile, assignments: [] });
  }

  async #removeMistaken(): Promise<void> {
    for (const { number } of this.hr.mistaken)
      await this.#run("removeWorker", { worker: { number }, reason: "Registered twice" });
    this.hr.mistaken = [];
  }

  /** What was taken back by mistake is recorded again, by a file or one by one. */
  async #giveBack(day: string, touched: Set<Assignment>): Promise<void> {
    for (const employee of this.hr.employees)
      for (const each of employee.assignments) {
        if (each.takenBack === null || each.takenBackOn > inDays(-LATER, day)) continue;
        touched.add(each);
        if (each.takenBack === "POST" && this.hr.draw.chance(0.5)) {
          const { roleBand, ...terms } = each.terms;
          await this.#run("startPost", {
            worker: { number: employee.number },
            roleBand: { code: roleBand },
            startedOn: each.startedOn,
            assignmentNumber: each.number,
            ...terms,
            team: terms.team || null,
          });
        } else {
          this.#again.push({ employee, each });
          this.hr.count(`recorded again by a file (${each.takenBack})`);
        }
        each.takenBack = null;
      }
  }

  async #touch(each: Assignment, day: string): Promise<boolean> {
    const { draw } = this.hr;
    const post = this.copy.latestPost(each.number);
    if (!post || each.endedOn !== null) return false;
    if (each.isPlain && draw.chance(0.5)) {
      await this.#run("retractFact", { fact: post.id, reason: "Somebody else's" });
      Object.assign(each, { takenBack: "POST", takenBackOn: day });
      return true;
    }
    if (each.isOfOtherHours && draw.chance(0.7)) {
      const change = await this.#changeOfHours(post.id, each.since);
      if (change === null) return false;
      await this.#run("retractFact", { fact: change, reason: "It never was so" });
      Object.assign(each, { takenBack: "CHANGE", takenBackOn: day });
      return true;
    }
    const on = draw.dayAfter(each.since, day);
    if (on === null) return false;
    if (draw.chance(0.4)) await this.#run("endPost", { post: post.id, endedOn: on });
    else {
      const slip = each.terms.wholeTimeEquivalent === 0.3 ? 0.4 : 0.3;
      await this.#run("changePost", { post: post.id, effectiveOn: on, wholeTimeEquivalent: slip });
      // The next extract puts it right: from when on, depends on what it says.
      if (!each.isSinceKnown) each.keepSlip(slip, on, day);
    }
    return true;
  }

  async #changeOfHours(post: string, on: string): Promise<string | null> {
    const { data } = await this.service.ask(
      "query ($id: ID!) { node(id: $id) { ... on Post { changes { id kind effectiveOn } } } }",
      { id: post },
      HR,
    );
    const { node } = data as unknown as {
      node: { changes: { id: string; kind: string; effectiveOn: string }[] };
    };
    // Where it was dated back, both changes are on record.
    const [latest, ...others] = node.changes.filter(
      ({ kind, effectiveOn }) => kind === "HOURS" && effectiveOn >= on,
    );
    return latest?.effectiveOn === on && others.length === 0 ? latest.id : null;
  }
}
