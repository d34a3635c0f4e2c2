import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { answer } from "../src/fixtures/answers";
import { CLAIM, DOCUMENT, ENTITY, LIST_CLAIM } from "../src/fixtures/entity";

/** The fixtures are answers as the contract allows them: what is seen with them is what a server may say. */
const contract = parse(readFileSync("../server/src/main/openapi/openapi.yaml", "utf8")) as object;
const ajv = new Ajv2020({ strict: false, discriminator: false });
formats.default(ajv);
ajv.addSchema(contract, "contract");

function problems(schema: string, body: unknown): unknown {
  const validate = ajv.getSchema(`contract#/components/schemas/${schema}`);
  if (validate === undefined) {
    throw new Error(`the contract has no schema ${schema}`);
  }
  return validate(JSON.parse(JSON.stringify(body))) ? [] : validate.errors;
}

describe("the fixtures", () => {
  it.each([
    ["/situation", "Situation", 200],
    ["/missions", "Missions", 200],
    [`/entities/${encodeURIComponent(ENTITY.id)}`, "Entity", 200],
    ["/entities/nobody", "Problem", 404],
    [`/network/${encodeURIComponent(ENTITY.id)}`, "Network", 200],
    [`/network/${encodeURIComponent(ENTITY.id)}?depth=2`, "Network", 200],
    ["/host/UG", "Host", 200],
    ["/trace?from=a&to=b", "Trace", 200],
    ["/search?q=green", "SearchResult", 200],
    [`/claims/${CLAIM.id}`, "Claim", 200],
    [`/claims/${LIST_CLAIM.id}`, "Claim", 200],
    [`/documents/${DOCUMENT.id}`, "DocumentWindow", 200],
    ["/status", "Status", 200],
  ])("%s is a %s", (path, schema, status) => {
    const { status: actual, body } = answer(path);
    expect(actual).toBe(status);
    expect(problems(schema, body)).toEqual([]);
  });

  it("are really checked", () => {
    expect(problems("Status", { version: 1 })).not.toEqual([]);
  });
});
