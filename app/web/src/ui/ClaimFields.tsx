import type { ReactNode } from "react";
import type { Claim } from "../api/types";
import { gradeInWords } from "../lib/grade";
import { periodInWords } from "../lib/period";
import { modalityInWords, plural, predicateInWords } from "../lib/sentence";
import { Go } from "./address";
import { CertaintyMark, certaintyInWords } from "./marks";

/** A claim as the ledger keeps it, field by field. */
export function ClaimFields({ claim }: { readonly claim: Claim }): ReactNode {
  return (
    <section className="claim-fields" aria-labelledby="claim-heading">
      <h2 id="claim-heading">The claim as fields</h2>
      <dl>
        <Field name="subject">
          <Go to={{ page: "entity", id: claim.subject.id }}>{claim.subject.caption}</Go> <span className="type">{claim.subject.type}</span>
        </Field>
        <Field name="predicate">
          {claim.negated ? "not: " : ""}
          {predicateInWords(claim.predicate)}
        </Field>
        <Field name="object">
          <ValueText text={claim.object.text} entityId={claim.object.entityId} />
        </Field>
        {claim.qualifiers.map((qualifier) => (
          <Field key={`${qualifier.name} ${qualifier.value.text}`} name={predicateInWords(qualifier.name)}>
            <ValueText text={qualifier.value.text} entityId={qualifier.value.entityId} />
          </Field>
        ))}
        <Field name="period">
          {periodInWords(claim.period)} {claim.period === undefined ? null : <code>{claim.period}</code>}
        </Field>
        <Field name="modality">
          <CertaintyMark certainty={claim.certainty} /> {modalityInWords(claim.modality)}; drawn as {certaintyInWords(claim.certainty)}
        </Field>
        <Field name="said by">{claim.attribution.length === 0 ? "the source itself" : claim.attribution.join(" ‹ ")}</Field>
        <Field name="grade">{gradeInWords(claim.grade)}</Field>
        <Field name="read by">
          {claim.origin.extractor ?? claim.origin.kind}
          {claim.origin.score === undefined ? "" : `, score ${claim.origin.score.toFixed(2)}`}
        </Field>
        <Field name="recorded">
          <time dateTime={claim.recordedAt}>{claim.recordedAt.replace("T", " ").replace(/(\.\d+)?Z$/, " UTC")}</time>
        </Field>
        <Field name="claim id">
          <code className="claim-id">{claim.id}</code>
        </Field>
      </dl>
      <h3>{claim.reviews.length === 0 ? "Not reviewed yet" : plural(claim.reviews.length, "review")}</h3>
      {claim.reviews.length === 0 ? <p className="nothing">No person has accepted or rejected this claim: read it beside its source.</p> : null}
      <ul className="plain-list">
        {claim.reviews.map((review) => (
          <li key={`${review.at} ${review.by}`}>
            {review.decision} by {review.by}, <time dateTime={review.at}>{review.at.slice(0, 10)}</time>
            {review.note === undefined ? "" : `: ${review.note}`}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Field({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  return (
    <div className="claim-field">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function ValueText({ text, entityId }: { readonly text: string; readonly entityId: string | undefined }): ReactNode {
  return entityId === undefined ? <bdi>{text}</bdi> : <Go to={{ page: "entity", id: entityId }}>{text}</Go>;
}
