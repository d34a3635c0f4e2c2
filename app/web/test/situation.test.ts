import { describe, expect, it } from "vitest";
import { NETWORK } from "../src/fixtures/entity";
import { SITUATION } from "../src/fixtures/situation";
import { columnsOf, lineWidth, wrap } from "../src/lib/columns";
import { gradeInWords } from "../src/lib/grade";
import { sortMissions, STATUS_ORDER, tally } from "../src/lib/status";
import { months, neighbourDay } from "../src/lib/timeline";

describe("the situation", () => {
  it("counts every mission once", () => {
    expect(tally(SITUATION.missions).reduce((sum, count) => sum + count.number, 0)).toBe(SITUATION.missions.length);
  });

  it("sorts without losing a mission, what is out of the ordinary first", () => {
    const sorted = sortMissions(SITUATION.missions, "status");
    expect([...sorted].map((mission) => mission.id).sort()).toEqual(SITUATION.missions.map((mission) => mission.id).sort());
    expect(sorted[0]?.status).toBe("disputed");
    expect(STATUS_ORDER).toContain(sorted[0]?.status);
  });

  it("has a month for every month between the first event and the day", () => {
    const line = months([{ day: "2023-11-21", events: 2 }, { day: "2023-11-06", events: 1 }], "2024-02-01");
    expect(line).toEqual([
      { month: "2023-11", events: 3 },
      { month: "2023-12", events: 0 },
      { month: "2024-01", events: 0 },
      { month: "2024-02", events: 0 },
    ]);
  });

  it("steps to the neighbouring event", () => {
    const days = [{ day: "2023-11-21", events: 1 }, { day: "2023-10-23", events: 1 }];
    expect(neighbourDay(days, "2023-11-01", "before")).toBe("2023-10-23");
    expect(neighbourDay(days, "2023-11-01", "after")).toBe("2023-11-21");
    expect(neighbourDay(days, "2023-11-21", "after")).toBeUndefined();
  });

  it("says what a grade means", () => {
    expect(gradeInWords("B2")).toBe("B2: source usually reliable, probably true");
    expect(gradeInWords(undefined)).toBe("not graded");
  });
});

describe("the network in columns", () => {
  it("places every node once, who acts on the centre left of it", () => {
    const { placed } = columnsOf(NETWORK);
    expect(placed.map((place) => place.node.id).sort()).toEqual(NETWORK.nodes.map((node) => node.id).sort());
    for (const { node, column } of placed) {
      const edge = NETWORK.edges.find((each) => each.from === node.id || each.to === node.id);
      if (node.id !== NETWORK.centre && edge !== undefined) {
        expect(Math.sign(column)).toBe(edge.from === node.id ? -1 : 1);
      }
    }
  });

  it("never puts two captions into one place", () => {
    const places = columnsOf(NETWORK).placed.map((place) => `${place.column} ${place.row}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it("breaks a caption within its lines", () => {
    expect(wrap("Korea Mining Development Trading Corporation", 16, 2)).toEqual(["Korea Mining", "Development Tra…"]);
    expect(lineWidth(100)).toBe(4);
  });
});
