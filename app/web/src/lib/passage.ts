import type { ClaimMark, DocumentWindow } from "../api/types";

/** A stretch of a document's text, all of it on one page and under the same marks. */
export interface Stretch {
  readonly text: string;
  readonly start: number;
  /** The page that begins here, when one does. */
  readonly page?: number;
  /** True inside the words that the claim cites. */
  readonly cited: boolean;
  /** Another claim that cites these words. */
  readonly claimId?: string;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Cuts a window of text at the ends of the cited words, of other claims' words and of pages; joined again it is the text. */
export function stretches(window: DocumentWindow, cited: Span): readonly Stretch[] {
  const others = window.marks.filter((mark) => mark.start !== cited.start || mark.end !== cited.end);
  const cuts = new Set([window.start, window.end]);
  for (const span of [cited, ...others, ...window.pages]) {
    for (const cut of [span.start, span.end]) {
      if (cut > window.start && cut < window.end) cuts.add(cut);
    }
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] ?? window.end;
    const page = window.pages.find((mark) => mark.start === start)?.number;
    const claimId = covering(others, start)?.claimId;
    return {
      text: window.text.slice(start - window.start, end - window.start),
      start,
      cited: start >= cited.start && start < cited.end,
      ...(page === undefined ? {} : { page }),
      ...(claimId === undefined ? {} : { claimId }),
    };
  });
}

function covering(marks: readonly ClaimMark[], at: number): ClaimMark | undefined {
  return marks.find((mark) => mark.start <= at && at < mark.end);
}

/** The claim whose words come next after (or before) a place in the window. */
export function neighbourClaim(marks: readonly ClaimMark[], at: number, direction: "next" | "previous"): string | undefined {
  const sorted = [...marks].sort((a, b) => a.start - b.start);
  return direction === "next" ? sorted.find((mark) => mark.start > at)?.claimId : sorted.filter((mark) => mark.start < at).pop()?.claimId;
}
