import type { ReactNode } from "react";
import type { Certainty, MissionStatus } from "../api/types";
import { STATUS_FORMS } from "../lib/status";

/** The shared marks: the same forms in the map, the network, the tables and on paper. */

const CERTAINTY_WORDS: Readonly<Record<Certainty, string>> = {
  solid: "confirmed",
  dashed: "alleged or reported",
  dotted: "inferred",
  struck: "denied",
};

export function certaintyInWords(certainty: Certainty): string {
  return CERTAINTY_WORDS[certainty];
}

/** A short line in the form of its certainty. */
export function CertaintyMark({ certainty, width = 2 }: { readonly certainty: Certainty; readonly width?: number }): ReactNode {
  return (
    <svg className="certainty-mark" viewBox="0 0 28 10" width="28" height="10" role="img" aria-label={certaintyInWords(certainty)}>
      <title>{certaintyInWords(certainty)}</title>
      <line x1="1" y1="5" x2="27" y2="5" className={`line ${certainty}`} strokeWidth={width} />
      {certainty === "struck" ? <line x1="10" y1="9" x2="18" y2="1" className="line solid" strokeWidth="1.5" /> : null}
    </svg>
  );
}

/** The status of a mission as a mark that can be told apart without colour. */
export function StatusGlyph({ status, x, y, size }: { readonly status: MissionStatus; readonly x: number; readonly y: number; readonly size: number }): ReactNode {
  const form = STATUS_FORMS[status];
  const reach = size * 0.75;
  return (
    <g className={`glyph ${form.mark} ${form.colour}`} transform={`translate(${x} ${y})`}>
      <circle r={size} className="glyph-disc" />
      {form.mark === "crossed" ? <path d={`M${-reach} ${-reach}L${reach} ${reach}M${-reach} ${reach}L${reach} ${-reach}`} className="glyph-line" /> : null}
      {form.mark === "halved" ? <path d={`M0 ${-size}A${size} ${size} 0 0 1 0 ${size}Z`} className="glyph-half" /> : null}
      {form.mark === "hatched" ? <path d={`M${-reach} ${reach}L${reach} ${-reach}`} className="glyph-line" /> : null}
    </g>
  );
}

export function StatusMark({ status }: { readonly status: MissionStatus }): ReactNode {
  return (
    <svg className="status-mark" viewBox="-6 -6 12 12" width="12" height="12" aria-hidden="true">
      <StatusGlyph status={status} x={0} y={0} size={4.5} />
    </svg>
  );
}
