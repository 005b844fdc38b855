import { deflateSync, gzipSync } from "node:zlib";
import {
  bakePng,
  bakeSvg,
  decodeStatusList,
  encodeStatusList,
  isPng,
  isSet,
  readPng,
  readSvg,
  STATUS_LIST_LENGTH,
} from "../../../src/interchange/credentials";
import { hasMaterial, materialBytes, materialJson, materialText } from "../../support/credential-material";

/** The smallest PNG: one pixel. */
const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
);
const SVG = '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><circle r="1"/></svg>';
const TOKEN = "eyJhbGciOiJSUzI1NiJ9.e30.c2ln";
const JSON_TEXT = '{"name":"Ümläut ]]> <b> &amp;"}';

describe("a status list", () => {
  it("is read as it was written, the first place as the highest bit", () => {
    const places = [0, 7, 8, 4711, STATUS_LIST_LENGTH - 1];
    const list = decodeStatusList(encodeStatusList(places)) ?? new Uint8Array();
    expect(list.length).toBe(STATUS_LIST_LENGTH / 8);
    expect(list[0]).toBe(0b1000_0001);
    expect(Array.from({ length: STATUS_LIST_LENGTH }, (_, at) => at).filter((at) => isSet(list, at))).toEqual(
      places,
    );
    expect([isSet(list, -1), isSet(list, 0.5), isSet(list, STATUS_LIST_LENGTH)]).toEqual([null, null, null]);
    expect(() => encodeStatusList([STATUS_LIST_LENGTH])).toThrow(RangeError);
  });

  it("is refused if it is too short, too large or no list", () => {
    const encoded = (bytes: number) => `u${gzipSync(Buffer.alloc(bytes)).toString("base64url")}`;
    expect(decodeStatusList(encoded(100))).toBeNull();
    expect(decodeStatusList(encoded(50_000_000))).toBeNull();
    for (const text of ["", "u", "uAAAA", "z123", "u!!!"]) expect(decodeStatusList(text)).toBeNull();
  });

  it("of 1EdTech has place 23 set, and no other", () => {
    if (!hasMaterial("1EdTech's status list")) return;
    const { credentialSubject } = materialJson<{ credentialSubject: { encodedList: string } }>(
      "samples",
      "bitstring-list.json",
    );
    const list = decodeStatusList(credentialSubject.encodedList) ?? new Uint8Array();
    expect([22, 23, 24].map((place) => isSet(list, place))).toEqual([false, true, false]);
  });
});

describe("a PNG", () => {
  it("holds one credential, which replaces the one before", () => {
    const first = bakePng(PIXEL, { kind: "BADGE", text: JSON_TEXT });
    expect(readPng(first)).toEqual({ kind: "BADGE", text: JSON_TEXT });
    const second = bakePng(first, { kind: "RECORD", text: TOKEN });
    expect(readPng(second)).toEqual({ kind: "RECORD", text: TOKEN });
    expect(second.subarray(-12)).toEqual(PIXEL.subarray(-12));
    expect(readPng(PIXEL)).toBeNull();
  });

  it("is read if its text is compressed, and not if that is made to be large", () => {
    const compressed = (text: string | Buffer) => {
      const baked = bakePng(PIXEL, { kind: "BADGE", text: "" });
      const at = baked.indexOf("openbadgecredential");
      const deflated = deflateSync(text);
      const length = Buffer.alloc(4);
      length.writeUInt32BE(24 + deflated.length);
      const keyword = Buffer.from("openbadgecredential\0\x01\0\0\0", "latin1");
      return Buffer.concat([
        baked.subarray(0, at - 8),
        length,
        baked.subarray(at - 4, at),
        keyword,
        deflated,
        baked.subarray(at + 24),
      ]);
    };
    expect(readPng(compressed(JSON_TEXT))?.text).toBe(JSON_TEXT);
    expect(readPng(compressed(Buffer.alloc(20_000_000)))).toBeNull();
  });

  it("that is cut off, or none, has no credential", () => {
    const baked = bakePng(PIXEL, { kind: "BADGE", text: JSON_TEXT });
    for (let length = 0; length < baked.length; length++) readPng(baked.subarray(0, length));
    expect(readPng(baked.subarray(0, -20))).toBeNull();
    expect([isPng(Buffer.from("GIF89a")), isPng(PIXEL)]).toEqual([false, true]);
    expect(() => bakePng(Buffer.from("GIF89a"), { kind: "BADGE", text: "" })).toThrow("no PNG");
  });
});

describe("an SVG", () => {
  it("holds JSON or a token", () => {
    expect(readSvg(bakeSvg(SVG, { kind: "BADGE", text: JSON_TEXT }))).toEqual({
      kind: "BADGE",
      text: JSON_TEXT,
    });
    const token = bakeSvg(SVG, { kind: "RECORD", text: TOKEN });
    expect(token).toContain(`verify="${TOKEN}"`);
    expect(readSvg(token)).toEqual({ kind: "RECORD", text: TOKEN });
    expect(() => bakeSvg("<html></html>", { kind: "BADGE", text: TOKEN })).toThrow("no SVG");
  });

  it("is read with another prefix and with entities, and without a credential as none", () => {
    const other = (inside: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" xmlns:b="https://purl.imsglobal.org/ob/v3p0">${inside}</svg>`;
    expect(readSvg(other("<b:credential>{&quot;a&quot;:&quot;&lt;&amp;&quot;}</b:credential>"))?.text).toBe(
      '{"a":"<&"}',
    );
    for (const inside of [
      "",
      "<b:credential",
      "<b:credential>",
      "<b:credential/>",
      "<b:credential><![CDATA[",
    ])
      expect(readSvg(other(inside))).toBeNull();
    expect(readSvg(SVG)).toBeNull();
  });
});

it("finds the badge in 1EdTech's images", () => {
  if (!hasMaterial("1EdTech's images")) return;
  const png = readPng(materialBytes("samples", "simple-json.png"));
  const svg = readSvg(materialText("samples", "simple-json.svg"));
  for (const baked of [png, svg]) {
    expect(baked?.kind).toBe("BADGE");
    expect(JSON.parse(baked?.text ?? "")).toMatchObject({ name: "Teamwork Badge" });
  }
});
