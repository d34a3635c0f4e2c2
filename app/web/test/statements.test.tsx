import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ENTITY } from "../src/fixtures/entity";
import { citationLine, contradictions, footnotes, predicateInWords, sentenceParts } from "../src/lib/sentence";
import { StatementList } from "../src/ui/StatementList";

describe("sentences", () => {
  it("cut at an entity, join to the sentence again", () => {
    const entity = { id: "e", caption: "Air Force" };
    const parts = sentenceParts("The Air Forceful Air Force left.", [entity]);
    expect(parts.map((part) => part.text).join("")).toBe("The Air Forceful Air Force left.");
    expect(parts.filter((part) => part.entity)).toEqual([{ text: "Air Force", entity }]);
    expect(parts[0]?.text).toBe("The Air Forceful ");
  });

  it("give the same place in the same source one footnote", () => {
    const notes = [...footnotes(ENTITY.statements).values()].map((note) => note.number);
    expect(Math.max(...notes)).toBe(new Set(ENTITY.statements.flatMap((statement) => statement.sources.map(citationLine))).size);
  });

  it("contradict both ways", () => {
    expect([...contradictions(ENTITY.statements)]).toEqual([
      [3, [2]],
      [2, [3]],
    ]);
  });

  it("spell a predicate", () => {
    expect(predicateInWords("ownedOrControlledBy")).toBe("owned or controlled by");
  });
});

describe("the list of statements", () => {
  const html = renderToStaticMarkup(<StatementList statements={ENTITY.statements} on="2024-02-01" />);
  const item = (number: number): string => html.split(`<li id="statement-${number}"`)[1]?.split("<li id")[0] ?? "";

  it("shows modality, grade, origins and time beside each sentence", () => {
    expect(item(2)).toContain("reported");
    expect(item(2)).toContain("B2");
    expect(item(2)).toContain("1 origin");
    expect(item(2)).toContain("2017/2018");
    expect(item(2)).toContain("outside 2024-02-01");
  });

  it("never draws what is alleged, inferred or denied as confirmed", () => {
    expect(item(1)).toContain('class="line solid"');
    expect(item(2)).toContain('class="line dashed"');
    expect(item(3)).toContain('class="line struck"');
    expect(item(4)).toContain('class="line dotted"');
  });

  it("counts the claims behind the origins, and leads to what says the same", () => {
    const first = ENTITY.statements[0];
    if (first === undefined) {
      throw new Error("the fixture needs a statement");
    }
    const repeated = { claimId: "b", source: "Lantern", of: "a", ofSource: "Meridian", kind: "words" as const, reason: "all of the sentence is the same" };
    const corroboration = { claims: 4, origins: ["Meridian"], repetitions: [repeated], contradictions: [], heldBack: false };
    const shown = renderToStaticMarkup(<StatementList statements={[{ ...first, meets: [3], corroboration }]} on="2024-02-01" />);
    expect(shown).toContain("of 4 claims");
    expect(shown).toContain("says the same as");
  });

  it("marks a contradiction at both ends", () => {
    expect(item(2)).toContain("contradicts");
    expect(item(3)).toContain("contradicts");
    expect(item(1)).not.toContain("contradicts");
  });
});
