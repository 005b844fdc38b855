import { isIP } from "node:net";
import { type IPv6, parse } from "ipaddr.js";

/**
 * Whether an IP address is one of the public internet. Everything else is refused: loopback, private,
 * link-local, unique-local and carrier-grade addresses, those that are reserved for documentation or for a
 * protocol, and those that hold an IPv4 address inside an IPv6 one, because a gateway may turn them into it.
 */
export function isPublicAddress(address: string): boolean {
  // Names and shortened forms, such as 127.1, are no addresses: ipaddr.js would read some of them as one.
  if (isIP(address) === 0) return false;
  const parsed = parse(address);
  if (parsed.range() !== "unicast") return false;
  return parsed.kind() === "ipv4" || isGlobalUnicast(parsed as IPv6);
}

/** IANA has given out nothing outside 2000::/3; ::127.0.0.1 would otherwise count as unicast. */
const isGlobalUnicast = ({ parts: [first = 0] }: IPv6): boolean => first >> 13 === 1;
