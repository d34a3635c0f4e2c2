import { describe, expect, it } from "vitest";
import { DOCUMENT } from "../src/fixtures/entity";
import { neighbourClaim, stretches } from "../src/lib/passage";

describe("a window of a document", () => {
  const cited = { start: DOCUMENT.start + 5, end: DOCUMENT.start + 25 };

  it("is the text again when its stretches are joined", () => {
    expect(stretches(DOCUMENT, cited).map((stretch) => stretch.text).join("")).toBe(DOCUMENT.text);
  });

  it("marks exactly the cited words", () => {
    const words = stretches(DOCUMENT, cited).filter((stretch) => stretch.cited);
    expect(words.map((stretch) => stretch.text).join("")).toBe(DOCUMENT.text.slice(5, 25));
  });

  it("survives words outside the window", () => {
    expect(stretches(DOCUMENT, { start: DOCUMENT.end + 10, end: DOCUMENT.end + 20 }).some((stretch) => stretch.cited)).toBe(false);
  });

  it("finds the next and the previous claim", () => {
    const marks = [
      { start: 30, end: 40, claimId: "b" },
      { start: 10, end: 20, claimId: "a" },
    ];
    expect(neighbourClaim(marks, 10, "next")).toBe("b");
    expect(neighbourClaim(marks, 30, "previous")).toBe("a");
    expect(neighbourClaim(marks, 30, "next")).toBeUndefined();
  });
});
