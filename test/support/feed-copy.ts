import { EVENT, type FeedEvent } from "./feed";
import { type ExpectedPost } from "./hr-system/assignment";
import { toldPost } from "./hr-system/index";
import type { TestService } from "./server";

interface CopiedWorker {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly team: string | null;
}
interface CopiedPost extends Omit<ExpectedPost, "roleBand" | "team"> {
  readonly id: string;
  readonly undoing: object | null;
  readonly roleBand: { readonly code: string };
  readonly team: string | null;
}
interface Event extends FeedEvent {
  readonly worker: CopiedWorker | null;
  readonly post: CopiedPost | null;
}

const PAGE = `query ($after: String) {
  changes(first: 100, after: $after) {
    nodes {
      ${EVENT}
      worker { id number name team }
      post { id undoing { kind } assignmentNumber roleBand { code } startedOn endedOn wholeTimeEquivalent contractKind team }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** What another system holds that follows the feed as docs/changes.md says: each id that an event names is refreshed. */
export class FeedCopy {
  readonly events: FeedEvent[] = [];
  readonly #workers = new Map<string, CopiedWorker>();
  readonly #posts = new Map<string, CopiedPost & { readonly workerId: string }>();
  #cursor: string | null = null;

  constructor(
    readonly service: Pick<TestService, "ask">,
    readonly persona: string,
  ) {}

  /** Reads on to the end of the feed. @returns how many events there were. */
  async follow(): Promise<number> {
    const before = this.events.length;
    for (;;) {
      const { data, errors } = await this.service.ask(PAGE, { after: this.#cursor }, this.persona);
      if (errors) throw new Error(errors.map(({ message }) => message).join("; "));
      const { nodes, pageInfo } = (
        data as unknown as {
          changes: { nodes: Event[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
        }
      ).changes;
      for (const { worker, post, ...event } of nodes) {
        this.events.push(event);
        this.#refreshWorker(event.workerId, worker);
        this.#refreshPost(event, post);
      }
      this.#cursor = pageInfo.endCursor;
      if (!pageInfo.hasNextPage) return this.events.length - before;
    }
  }

  #refreshWorker(id: string | null, worker: CopiedWorker | null): void {
    if (id === null) return;
    if (worker) this.#workers.set(id, worker);
    else this.#workers.delete(id);
  }

  #refreshPost({ postId, workerId }: FeedEvent, post: CopiedPost | null): void {
    if (postId === null) return;
    if (post && post.undoing === null) this.#posts.set(postId, { ...post, workerId: workerId ?? "" });
    else this.#posts.delete(postId);
  }

  get workerIds(): string[] {
    return [...this.#workers.keys()].sort();
  }
  get postIds(): string[] {
    return [...this.#posts.keys()].sort();
  }
  has(number: string): boolean {
    return [...this.#workers.values()].some((each) => each.number === number);
  }
  latestPost(assignmentNumber: string): CopiedPost | undefined {
    return [...this.#posts.values()]
      .filter((each) => each.assignmentNumber === assignmentNumber)
      .sort((one, other) => one.startedOn.localeCompare(other.startedOn))
      .at(-1);
  }

  /** In the words of the model. */
  workers(): string[] {
    return [...this.#workers.values()].map(({ number, name, team }) => `${number} ${name}, ${team}`).sort();
  }
  posts(): string[] {
    return [...this.#posts.values()]
      .map(({ workerId, roleBand, team, ...post }) =>
        toldPost(this.#workers.get(workerId)?.number ?? "nobody", {
          ...post,
          roleBand: roleBand.code,
          team: team ?? "",
        }),
      )
      .sort();
  }
}
