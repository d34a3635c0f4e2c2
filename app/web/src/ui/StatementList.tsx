import { type ReactNode, useState } from "react";
import type { Corroboration, Source, Statement } from "../api/types";
import { gradeInWords } from "../lib/grade";
import { hasUnknownEnd, periodInWords } from "../lib/period";
import { citationLine, contradictions, type Footnote, footnotes, modalityInWords, plural, sentenceParts } from "../lib/sentence";
import { Go } from "./address";
import { GradeMark } from "./answer";
import { CertaintyMark, certaintyInWords } from "./marks";
import { lineWidth } from "../lib/columns";

interface StatementListProperties {
  readonly statements: readonly Statement[];
  /** The day of the view, for what lies outside it. */
  readonly on: string;
}

/** Numbered sentences; each opens its evidence: the quotation, the source, the grade and the modality. */
export function StatementList({ statements, on }: StatementListProperties): ReactNode {
  const notes = footnotes(statements);
  const conflicts = contradictions(statements);
  return (
    <ol className="statements">
      {statements.map((statement) => (
        <StatementItem key={statement.number} statement={statement} on={on} notes={notes} against={conflicts.get(statement.number) ?? []} />
      ))}
    </ol>
  );
}

interface StatementItemProperties {
  readonly statement: Statement;
  readonly on: string;
  readonly notes: ReadonlyMap<Source, Footnote>;
  readonly against: readonly number[];
}

function StatementItem({ statement, on, notes, against }: StatementItemProperties): ReactNode {
  const [opened, setOpened] = useState(false);
  const { number } = statement;
  const classes = ["statement", statement.inView ? "" : "outside", against.length > 0 ? "contradicted" : "", hasUnknownEnd(statement.period) ? "hatched" : ""];
  const cited = [...new Set(statement.sources.map((source) => notes.get(source)?.number))];
  return (
    <li id={`statement-${number}`} data-testid={`statement-${number}`} className={classes.filter(Boolean).join(" ")} tabIndex={-1}>
      <span className="statement-number">{number}</span>
      <div className="statement-body">
        <p>
          <CertaintyMark certainty={statement.certainty} width={lineWidth(statement.origins)} />{" "}
          {sentenceParts(statement.sentence, statement.other === undefined ? [] : [statement.other]).map((part, index) =>
            part.entity === undefined ? (
              part.text
            ) : (
              <Go key={index} to={{ page: "entity", id: part.entity.id }}>
                {part.text}
              </Go>
            ),
          )}{" "}
          <button
            type="button"
            className="cite"
            data-testid="open-evidence"
            aria-expanded={opened}
            aria-controls={`evidence-${number}`}
            aria-label={`${cited.map((note) => `[${note}]`).join("")} evidence for statement ${number}: ${plural(statement.sources.length, "source")}`}
            onClick={() => setOpened(!opened)}
          >
            {cited.map((note) => `[${note}]`).join("")}
          </button>
        </p>
        <p className="statement-facts">
          <span title={modalityInWords(statement.modality)}>{statement.negated && statement.modality !== "denied" ? `${statement.modality}, negated` : statement.modality}</span>
          {" · "}
          <GradeMark grade={statement.grade} />
          {" · "}
          {plural(statement.origins, "origin")}
          {statement.corroboration === undefined || statement.corroboration.claims === 1 ? "" : ` of ${plural(statement.corroboration.claims, "claim")}`}
          {" · "}
          <span title={statement.period}>{periodInWords(statement.period)}</span>
          {statement.inView ? "" : ` · outside ${on}`}
          {statement.meets === undefined || statement.meets.length === 0 ? null : (
            <span className="meets">
              {" · "}says the same as{" "}
              {statement.meets.map((other) => (
                <button key={other} type="button" className="plain" onClick={() => showStatement(other)}>
                  {other}
                </button>
              ))}
            </span>
          )}
          {against.length === 0 ? null : (
            <span className="contradicts">
              {" "}
              ✕ contradicts{" "}
              {against.map((other) => (
                <button key={other} type="button" className="plain" onClick={() => showStatement(other)}>
                  {other}
                </button>
              ))}
            </span>
          )}
        </p>
        {opened ? <Evidence statement={statement} notes={notes} /> : null}
      </div>
    </li>
  );
}

function showStatement(number: number): void {
  const element = document.getElementById(`statement-${number}`);
  element?.scrollIntoView({ block: "center" });
  element?.focus({ preventScroll: true });
}

function Evidence({ statement, notes }: { readonly statement: Statement; readonly notes: ReadonlyMap<Source, Footnote> }): ReactNode {
  return (
    <div className="evidence" id={`evidence-${statement.number}`}>
      {statement.sources.map((source, index) => {
        const claim = source.claimId ?? statement.claimIds[index];
        return (
          <figure key={index}>
            <blockquote data-testid="evidence-quote">{source.quote ?? "The source is cited without a quotation."}</blockquote>
            <figcaption>
              [{notes.get(source)?.number}] {citationLine(source)}. {gradeInWords(source.grade ?? statement.grade)}.{" "}
              {claim === undefined ? null : <Go to={{ page: "claim", id: claim }}>See it in its place</Go>}
            </figcaption>
          </figure>
        );
      })}
      {statement.corroboration === undefined ? null : <Backing corroboration={statement.corroboration} />}
      <p className="statement-facts">
        Modality {modalityInWords(statement.modality)}. Drawn {statement.certainty} ({certaintyInWords(statement.certainty)}).
      </p>
    </div>
  );
}

/** Which of the claims only repeat others, and what speaks against them. */
function Backing({ corroboration }: { readonly corroboration: Corroboration }): ReactNode {
  const repeated = new Set(
    corroboration.repetitions.filter((each) => each.source !== each.ofSource).map((each) => `${each.source} repeats ${each.ofSource}: ${each.reason}.`),
  );
  const against = new Set(corroboration.contradictions.map((each) => `${each.bySource}: ${each.reason}.`));
  if (repeated.size + against.size === 0) {
    return null;
  }
  return (
    <ul className="backing" data-testid="corroboration">
      {[...repeated].map((line) => (
        <li key={line}>{line}</li>
      ))}
      {[...against].map((line) => (
        <li key={line}>✕ {line}</li>
      ))}
      {corroboration.heldBack ? <li>Not confirmed as long as it is contradicted.</li> : null}
    </ul>
  );
}

/** The sources of the statements above, as numbered footnotes. */
export function FootnoteList({ statements }: { readonly statements: readonly Statement[] }): ReactNode {
  const unique = new Map([...footnotes(statements).values()].map((note) => [note.number, note]));
  return (
    <ol className="footnotes">
      {[...unique.values()].map(({ number, source }) => (
        <li key={number} value={number}>
          {source.claimId === undefined ? citationLine(source) : <Go to={{ page: "claim", id: source.claimId }}>{citationLine(source)}</Go>} <GradeMark grade={source.grade} />
        </li>
      ))}
    </ol>
  );
}
