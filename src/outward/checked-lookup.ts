import { lookup as lookUp } from "node:dns";
import { isIP, type LookupFunction } from "node:net";
import { OutwardError } from "./outward-error";
import { isPublicAddress } from "./public-address";

/**
 * Finds the addresses of a name for a connection, which then goes to exactly these: a name that is looked up
 * a second time may lead elsewhere by then. One address that is refused refuses them all.
 * @param resolve looks up names; a test gives another.
 */
export const checkedLookup =
  (resolve: LookupFunction = lookUp as LookupFunction): LookupFunction =>
  (hostname, options, callback) =>
    resolve(hostname, options, (error, address, family) => {
      if (error) return callback(error, address, family);
      const found = typeof address === "string" ? [address] : address.map((each) => each.address);
      if (found.length === 0 || !found.every(isPublicAddress))
        return callback(new OutwardError("ADDRESS_REFUSED"), "", 0);
      return callback(null, address, family);
    });

/**
 * Node looks up names only, so an address that is written in the URL itself is checked here.
 * @throws OutwardError
 */
export function requirePublicHost({ hostname }: URL): void {
  const host = hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) !== 0 && !isPublicAddress(host)) throw new OutwardError("ADDRESS_REFUSED");
}
