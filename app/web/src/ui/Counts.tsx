import type { ReactNode } from "react";
import type { Count, CountValue } from "../api/types";
import { periodInWords } from "../lib/period";
import { citationLine } from "../lib/sentence";
import { Go } from "./address";
import { GradeMark } from "./answer";

/** A number with who counted it; what others say stands beside it, never an average. */
export function CountLine({ count }: { readonly count: Count }): ReactNode {
  const [lead, ...others] = count.values;
  if (lead === undefined) {
    return null;
  }
  const differs = others.some((other) => other.number !== lead.number);
  return (
    <details className="count">
      <summary>
        <span className="count-number">{numberInWords(lead)}</span> <span className="count-label">{count.label}</span>{" "}
        <span className="count-by">
          ({lead.countedBy}
          {lead.date === undefined ? "" : `, ${periodInWords(lead.date)}`})
        </span>
        {differs ? <span className="count-others"> others say {others.filter((other) => other.number !== lead.number).map(numberInWords).join(", ")}</span> : null}
        <span className="why"> why</span>
      </summary>
      <ul className="count-values">
        {count.values.map((value, index) => (
          <li key={index}>
            <strong>{numberInWords(value)}</strong> {value.countedBy}
            {value.date === undefined ? "" : `, ${periodInWords(value.date)}`}
            {value.definition === undefined ? "" : `; counts ${value.definition}`}.{" "}
            {value.quote === undefined ? null : <q>{value.quote}</q>}{" "}
            {value.source.claimId === undefined ? citationLine(value.source) : <Go to={{ page: "claim", id: value.source.claimId }}>{citationLine(value.source)}</Go>}{" "}
            <GradeMark grade={value.source.grade} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function numberInWords(value: CountValue): string {
  return value.approximate ? `“around ${value.number}”` : String(value.number);
}
