// Which test is running, for Jest: in place of the AsyncLocalStorage that Jest's circus makes for each test file. A worker keeps its
// process, so each file would leave one more of them behind, and Node copies the value of each to every promise and every socket
// from then on. Tests of a file run one after another (test.concurrent is not used here), so one variable serves.

/** What circus uses of an AsyncLocalStorage. */
module.exports = class CurrentTest {
  #store;

  getStore() {
    return this.#store;
  }

  /** Calls back with the store in place, until what the callback returns has ended. */
  run(store, callback) {
    const before = this.#store;
    this.#store = store;
    const restore = () => {
      this.#store = before;
    };
    let answer;
    try {
      answer = callback();
    } catch (error) {
      restore();
      throw error;
    }
    if (typeof answer?.then !== "function") restore();
    else answer.then(restore, restore);
    return answer;
  }
};
