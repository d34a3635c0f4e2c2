import { describe, expect, it } from "vitest";
import { type Address, isDay, parseAddress, printAddress } from "../src/lib/router";

const VIEW = { on: "2024-02-01", known: "2024-03-01", minGrade: "C3" };

describe("addresses", () => {
  it.each<Address>([
    { route: { page: "situation" }, view: {} },
    { route: { page: "situation" }, view: VIEW },
    { route: { page: "entity", id: "un-sc:KPe.010" }, view: VIEW },
    { route: { page: "entity", id: "text:9f/3c 1:person.o?&#" }, view: {} },
    { route: { page: "claim", id: "0f".repeat(32) }, view: VIEW },
    { route: { page: "search", query: "김혁찬 & co" }, view: VIEW },
    { route: { page: "trace", from: "Embassy in Luanda", to: "Green Pine" }, view: VIEW },
    { route: { page: "host", country: "Côte d’Ivoire" }, view: {} },
    { route: { page: "status" }, view: {} },
  ])("$route.page comes back as it was printed", (address) => {
    expect(parseAddress(printAddress(address))).toEqual(address);
  });

  it("leaves out what is no day or grade", () => {
    expect(parseAddress("#/?on=2024-02-30&grade=Z9&known=soon").view).toEqual({});
  });

  it("keeps an unknown path to be shown", () => {
    expect(parseAddress("#/nowhere/at/all").route).toEqual({ page: "unknown", path: "/nowhere/at/all" });
    expect(parseAddress("#/entity").route).toEqual({ page: "unknown", path: "/entity" });
  });

  it("knows the calendar", () => {
    expect(isDay("2024-02-29")).toBe(true);
    expect(isDay("2023-02-29")).toBe(false);
    expect(isDay("2024-2-1")).toBe(false);
  });
});
