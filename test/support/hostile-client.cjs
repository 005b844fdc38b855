// A client that does its worst, as a process of its own: asks the same so many times at once, and says what came of each, in order.
// Hears {url, token, query, times}; says "sent" first. It asks for nothing to be kept open, so each question has a connection.
process.once("message", (message) => void attack(message));

async function attack({ url, token, query, times }) {
  const headers = {
    "content-type": "application/json",
    authorization: `Bearer ${token}`,
    connection: "close",
  };
  const asked = Array.from({ length: times }, async () => {
    const answer = await fetch(url, { method: "POST", headers, body: JSON.stringify({ query }) });
    const { data, errors, extensions } = await answer.json();
    const retryAfter = answer.headers.get("retry-after");
    process.send({ status: answer.status, data, code: errors?.[0]?.extensions.code, retryAfter, extensions });
  });
  process.send("sent");
  await Promise.allSettled(asked);
  process.send("done");
  process.disconnect();
}
