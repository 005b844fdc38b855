// Verifies credentials by the libraries of Digital Bazaar: reads JSON from its input, and writes a verdict for each document.
import { text } from "node:stream/consumers";
import { DataIntegrityProof } from "@digitalbazaar/data-integrity";
import { cryptosuite } from "@digitalbazaar/eddsa-rdfc-2022-cryptosuite";
import * as vc from "@digitalbazaar/vc";

/** @type {{ documents: object[], contexts: Record<string, object>, profile: { id: string, verificationMethod: { id: string, type: string }[], assertionMethod: string[] } }} */
const { documents, contexts, profile } = JSON.parse(await text(process.stdin));

const MULTIKEY = "https://w3id.org/security/multikey/v1";

/** What the libraries look up: contexts of the package, the issuer, and its keys. */
async function documentLoader(url) {
  const method = profile.verificationMethod.find(({ id }) => id === url);
  const controller = {
    "@context": ["https://www.w3.org/ns/did/v1", MULTIKEY],
    id: profile.id,
    assertionMethod: profile.assertionMethod,
  };
  const document =
    contexts[url] ?? (url === profile.id ? controller : method && { "@context": MULTIKEY, ...method });
  if (!document) throw new Error(`${url} is not looked up.`);
  return { contextUrl: null, documentUrl: url, document };
}

const verdicts = [];
for (const credential of documents) {
  const suite = new DataIntegrityProof({ cryptosuite });
  const { verified, error } = await vc.verifyCredential({
    credential,
    suite,
    documentLoader,
    checkStatus: async () => ({ verified: true }),
  });
  verdicts.push({ verified, error: error ? String(error.errors?.[0] ?? error) : null });
}
process.stdout.write(JSON.stringify(verdicts));
