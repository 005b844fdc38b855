import { spawn } from "node:child_process";
import { once } from "node:events";
import { supervise } from "../../../src/database/embedded/supervise";

/** A process that lives until it is killed. */
function living() {
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "ignore" });
  return { child, pid: child.pid ?? 0, port: 5432 };
}

describe("a server that somebody looks after", () => {
  it("is started again when it has ended, after a pause when that fails, and not any more once it is stopped", async () => {
    const said: string[] = [];
    const first = living();
    const second = living();
    let starts = 0;
    const supervised = supervise(
      first,
      async () => {
        starts += 1;
        if (starts === 1) throw new Error("It could not start.");
        return second;
      },
      (line) => said.push(line),
    );
    first.child.kill("SIGKILL");
    await once(first.child, "exit");
    for (let tries = 0; tries < 1_000 && supervised.pid !== second.pid; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(said).toEqual([
      `The database server (process ${first.pid}) has ended unexpectedly; it is started again.`,
      "It could not start. It is tried again in 1 s.",
      `The database server runs again (process ${second.pid}); everything acknowledged has been kept.`,
    ]);
    await supervised.stop();
    second.child.kill("SIGKILL");
    await once(second.child, "exit");
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(starts).toBe(2);
  });
});
