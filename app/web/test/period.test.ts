import { describe, expect, it } from "vitest";
import { addDays, addMonths, hasUnknownEnd, periodInWords } from "../src/lib/period";

describe("periods in words", () => {
  it.each([
    [undefined, "date not stated"],
    ["", "date not stated"],
    ["2014/2016", "2014/2016"],
    ["2023-10~", "about 2023-10"],
    ["2019/..", "since 2019"],
    ["../2016", "until 2016"],
    ["/2016", "until 2016, start unknown"],
    ["2014/", "from 2014, end unknown"],
    ["/", "dates unknown"],
    ["../..", "at all times"],
    ["197X", "1970s"],
    ["19XX", "1900s"],
    ["2023-21", "spring 2023"],
    ["2017-XX", "2017, month unknown"],
    ["2017-05-XX", "2017-05, day unknown"],
    ["2017?", "2017 (uncertain)"],
    ["2017%", "about 2017 (uncertain)"],
    ["2015-06~/2016", "about 2015-06 to 2016"],
    ["[1962,1963]", "1962 or 1963"],
    ["{1962,1963}", "1962 and 1963"],
  ])("%s reads %s", (period, words) => {
    expect(periodInWords(period)).toBe(words);
  });

  it("tells an unknown end from an open one", () => {
    expect(hasUnknownEnd("2014/")).toBe(true);
    expect(hasUnknownEnd("2014/..")).toBe(false);
    expect(hasUnknownEnd(undefined)).toBe(true);
  });

  it("steps over the ends of months and years", () => {
    expect(addDays("2024-02-28", 1)).toBe("2024-02-29");
    expect(addDays("2024-01-01", -1)).toBe("2023-12-31");
    expect(addMonths("2024-03-31", -1)).toBe("2024-02-29");
    expect(addMonths("2023-11-30", 3)).toBe("2024-02-29");
  });
});
