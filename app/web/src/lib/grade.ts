/** The Admiralty grades in words: reliability of the source, credibility of the claim. */

const RELIABILITY: Readonly<Record<string, string>> = {
  A: "source completely reliable",
  B: "source usually reliable",
  C: "source fairly reliable",
  D: "source not usually reliable",
  E: "source unreliable",
  F: "source cannot be judged",
};

const CREDIBILITY: Readonly<Record<string, string>> = {
  "1": "confirmed by independent origins",
  "2": "probably true",
  "3": "possibly true",
  "4": "doubtful",
  "5": "improbable",
  "6": "truth cannot be judged",
};

/** `B2` is "B2: source usually reliable, probably true". */
export function gradeInWords(grade: string | undefined): string {
  if (grade === undefined) {
    return "not graded";
  }
  const reliability = RELIABILITY[grade.charAt(0)];
  const credibility = CREDIBILITY[grade.charAt(1)];
  return reliability === undefined || credibility === undefined ? grade : `${grade}: ${reliability}, ${credibility}`;
}

/** The minimum grades offered in the header, from demanding to everything. */
export const OFFERED_GRADES: readonly string[] = ["A2", "B2", "B3", "C3", "D4", "F6"];
