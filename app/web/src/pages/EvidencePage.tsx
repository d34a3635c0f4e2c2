import { type ReactNode, useEffect, useRef } from "react";
import { useClaim, useDocument } from "../api/queries";
import type { Claim, DocumentWindow, ListRow, Passage } from "../api/types";
import { neighbourClaim, stretches } from "../lib/passage";
import { Go, open } from "../ui/address";
import { Answer } from "../ui/answer";
import { ClaimFields } from "../ui/ClaimFields";

/** Text asked for on either side of the cited words. */
const AROUND = 6000;

/** Evidence: the page of the document with the words marked on the left, the claim as fields on the right. */
export function EvidencePage({ id }: { readonly id: string }): ReactNode {
  return (
    <Answer of={useClaim(id)}>
      {(claim) => (
        <article>
          <title>{`Evidence: ${claim.sentence} · Demarche`}</title>
          <h1 className="claim-title">{claim.sentence}</h1>
          <div className="evidence-columns">
            <CitedPlace claim={claim} />
            <ClaimFields claim={claim} />
          </div>
        </article>
      )}
    </Answer>
  );
}

function CitedPlace({ claim }: { readonly claim: Claim }): ReactNode {
  const { citation } = claim;
  if (citation.kind === "listRow") {
    return <Row row={citation} />;
  }
  const { documentId, start, end } = citation;
  return (
    <section className="document" aria-label="The document">
      <PassageHead passage={citation} />
      {documentId === undefined || start === undefined || end === undefined ? (
        <QuoteOnly passage={citation} held={documentId !== undefined} />
      ) : (
        <PassageInDocument claimId={claim.id} documentId={documentId} start={start} end={end} />
      )}
    </section>
  );
}

function PassageHead({ passage }: { readonly passage: Passage }): ReactNode {
  const place = [passage.page === undefined ? "" : `page ${passage.page}`, passage.paragraph ?? ""].filter(Boolean).join(", ");
  return (
    <header>
      <h2>{passage.title}</h2>
      <p className="source-line">
        {[passage.publisher, passage.date, place].filter(Boolean).join(" · ")}
        {passage.url === undefined ? null : <span className="url"> {passage.url}</span>}
      </p>
    </header>
  );
}

function QuoteOnly({ passage, held }: { readonly passage: Passage; readonly held: boolean }): ReactNode {
  return (
    <>
      <p className="document-text">
        {passage.before}
        <mark data-testid="evidence-quote">{passage.quote}</mark>
        {passage.after}
      </p>
      <p className="nothing">{held ? "The place of the words in the document is not recorded." : "The document itself is not held here: only what is quoted from it can be checked."}</p>
    </>
  );
}

interface PassageInDocumentProperties {
  readonly claimId: string;
  readonly documentId: string;
  readonly start: number;
  readonly end: number;
}

function PassageInDocument({ claimId, documentId, start, end }: PassageInDocumentProperties): ReactNode {
  const answer = useDocument(documentId, Math.max(0, start - AROUND), end + AROUND);
  return <Answer of={answer}>{(window) => <MarkedText window={window} start={start} end={end} claimId={claimId} />}</Answer>;
}

function MarkedText({ window: text, start, end, claimId }: { readonly window: DocumentWindow; readonly start: number; readonly end: number; readonly claimId: string }): ReactNode {
  const cited = useRef<HTMLElement>(null);
  useEffect(() => {
    const words = cited.current;
    const frame = words?.closest(".document-text");
    if (words && frame instanceof HTMLElement) {
      frame.scrollTop = words.offsetTop - frame.offsetTop - frame.clientHeight / 3;
    }
  }, [start, end, text]);
  const next = neighbourClaim(text.marks.filter((mark) => mark.claimId !== claimId), start, "next");
  const previous = neighbourClaim(text.marks.filter((mark) => mark.claimId !== claimId), start, "previous");
  useKeys({ n: next, p: previous });
  const first = stretches(text, { start, end }).find((stretch) => stretch.cited)?.start;
  return (
    <>
      <div className="document-text" tabIndex={0} role="region" aria-label={`Text of ${text.title}`}>
        {text.start > 0 ? <span className="cut">… </span> : null}
        {stretches(text, { start, end }).map((stretch) => (
          <span key={stretch.start}>
            {stretch.page === undefined ? null : <span className="page-mark">page {stretch.page}</span>}
            {stretch.cited ? (
              <mark ref={stretch.start === first ? cited : undefined} data-testid={stretch.start === first ? "evidence-quote" : undefined}>
                {stretch.text}
              </mark>
            ) : stretch.claimId === undefined ? (
              stretch.text
            ) : (
              <Go to={{ page: "claim", id: stretch.claimId }} className="other-mark" title="Another claim cites these words">
                {stretch.text}
              </Go>
            )}
          </span>
        ))}
        {text.end < text.length ? <span className="cut"> …</span> : null}
      </div>
      <p className="keys">
        {previous === undefined ? null : (
          <>
            <kbd>p</kbd> <Go to={{ page: "claim", id: previous }}>previous claim in this document</Go>{" "}
          </>
        )}
        {next === undefined ? null : (
          <>
            <kbd>n</kbd> <Go to={{ page: "claim", id: next }}>next claim in this document</Go>
          </>
        )}
      </p>
    </>
  );
}

function useKeys(claims: Readonly<Record<string, string | undefined>>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const typing = event.target instanceof HTMLElement && event.target.matches("input, textarea, select");
      const claim = claims[event.key];
      if (claim !== undefined && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
        open({ page: "claim", id: claim });
      }
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  });
}

function Row({ row }: { readonly row: ListRow }): ReactNode {
  return (
    <section className="document" aria-label="The list entry">
      <header>
        <h2>{row.title}</h2>
        <p className="source-line">
          {[row.publisher, row.date, row.locator].filter(Boolean).join(" · ")}
          {row.url === undefined ? null : <span className="url"> {row.url}</span>}
        </p>
      </header>
      {row.quote !== undefined && !row.fields.some((field) => field.value === row.quote) ? (
        <p className="document-text">
          <mark data-testid="evidence-quote">{row.quote}</mark>
        </p>
      ) : null}
      <table className="row-fields">
        <tbody>
          {row.fields.map((field, index) => (
            <tr key={index}>
              <th scope="row">{field.name}</th>
              <td>{field.value === row.quote ? <mark data-testid="evidence-quote">{field.value}</mark> : <bdi>{field.value}</bdi>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
