import { type FormEvent, type ReactNode, useState } from "react";
import { useTrace } from "../api/queries";
import type { Hop, Path, Trace } from "../api/types";
import { periodInWords } from "../lib/period";
import { citationLine, plural, predicateInWords } from "../lib/sentence";
import { Go, open, useChosenView } from "../ui/address";
import { Answer, GradeMark, Nothing } from "../ui/answer";
import { CertaintyMark } from "../ui/marks";

/** The evidenced paths between two names, hop by hop. */
export function TracePage({ from, to }: { readonly from: string; readonly to: string }): ReactNode {
  const [start, setStart] = useState(from);
  const [end, setEnd] = useState(to);
  const trace = useTrace(from, to, useChosenView());
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    open({ page: "trace", from: start.trim(), to: end.trim() });
  };
  return (
    <>
      <title>Trace · Demarche</title>
      <h1>Trace</h1>
      <form className="trace-form" onSubmit={submit}>
        <label className="field">
          <span>from</span>
          <input type="text" value={start} onChange={(event) => setStart(event.target.value)} size={36} />
        </label>
        <label className="field">
          <span>to</span>
          <input type="text" value={end} onChange={(event) => setEnd(event.target.value)} size={36} />
        </label>
        <button type="submit" disabled={start.trim() === "" || end.trim() === ""}>
          find paths
        </button>
      </form>
      {from === "" || to === "" ? (
        <p className="nothing">Give two names or entity ids. Countries are not used as bridges: everything meets there.</p>
      ) : (
        <Answer of={trace}>{(answer) => <TraceView trace={answer} />}</Answer>
      )}
    </>
  );
}

export function TraceView({ trace }: { readonly trace: Trace }): ReactNode {
  if (trace.paths.length === 0) {
    return <Nothing what={`path from ${trace.from.caption} to ${trace.to.caption}`} view={trace.view} />;
  }
  return (
    <>
      <p className="under-title">
        {plural(trace.paths.length, "path")} from <Go to={{ page: "entity", id: trace.from.id }}>{trace.from.caption}</Go> to <Go to={{ page: "entity", id: trace.to.id }}>{trace.to.caption}</Go>, the shortest first.
      </p>
      {trace.paths.map((path, index) => (
        <PathView key={index} path={path} number={index + 1} />
      ))}
    </>
  );
}

function PathView({ path, number }: { readonly path: Path; readonly number: number }): ReactNode {
  return (
    <section aria-label={`Path ${number}`}>
      <h2>
        Path {number}: {plural(path.hops.length, "hop")}
        {path.weakestGrade === undefined ? null : (
          <>
            , weakest <GradeMark grade={path.weakestGrade} />
          </>
        )}
      </h2>
      <ol className="hops">
        {path.hops.map((hop, index) => (
          <HopItem key={index} hop={hop} />
        ))}
      </ol>
    </section>
  );
}

function HopItem({ hop }: { readonly hop: Hop }): ReactNode {
  const claim = hop.claimIds[0];
  const [left, right] = hop.reversed ? [hop.to, hop.from] : [hop.from, hop.to];
  return (
    <li>
      <p>
        <Go to={{ page: "entity", id: left.id }}>{left.caption}</Go> <CertaintyMark certainty={hop.certainty} /> {hop.negated ? "not: " : ""}
        {hop.label || predicateInWords(hop.predicate)} → <Go to={{ page: "entity", id: right.id }}>{right.caption}</Go>
      </p>
      <p>
        {hop.sentence} <span className="statement-facts">{hop.modality} · <GradeMark grade={hop.grade} /> · {periodInWords(hop.period)}</span>
      </p>
      {hop.sources.map((source, index) => (
        <figure key={index} className="hop-source">
          {source.quote === undefined ? null : <blockquote>{source.quote}</blockquote>}
          <figcaption>
            {citationLine(source)}. {claim === undefined ? null : <Go to={{ page: "claim", id: source.claimId ?? claim }}>See it in its place</Go>}
          </figcaption>
        </figure>
      ))}
    </li>
  );
}
