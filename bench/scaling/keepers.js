// Processes that keep readiness on one database.
const { fork } = require("node:child_process");
const events = require("node:events");
const path = require("node:path");
const { limitTo } = require("./share");

/** What a process sends next; its end is an error. */
async function next(child) {
  const ended = new AbortController();
  try {
    return await Promise.race([
      events.once(child, "message", { signal: ended.signal }).then(([message]) => message),
      events.once(child, "exit", { signal: ended.signal }).then(([code]) => {
        throw new Error(`A keeper ended with ${code}.`);
      }),
    ]);
  } finally {
    ended.abort();
  }
}

/**
 * Starts processes of one build.
 * @param dist the folder of the build.
 * @param share how much of a core each may use once it has started; null: as much as there is.
 */
exports.startKeepers = async function startKeepers(dist, count, { url, today, share }) {
  const children = Array.from({ length: count }, () =>
    fork(path.join(__dirname, "keeper.js"), [dist, url, today]),
  );
  await Promise.all(children.map(next));
  const unlimit =
    share === null
      ? () => {}
      : limitTo(
          share,
          children.map(({ pid }) => pid),
        );
  return {
    /** Computes whatever is due. @returns milliseconds of processor time of all processes. */
    async compute() {
      const answers = children.map(next);
      for (const child of children) child.send("compute");
      const done = await Promise.all(answers);
      return done.reduce((sum, { processor }) => sum + processor, 0);
    },
    async end() {
      const ended = children.map((child) => events.once(child, "exit"));
      for (const child of children) child.send("end");
      await Promise.all(ended);
      unlimit();
    },
  };
};
