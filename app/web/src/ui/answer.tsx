import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ProblemError } from "../api/client";
import type { Problem, View } from "../api/types";
import { gradeInWords } from "../lib/grade";

interface AnswerProperties<T> {
  readonly of: UseQueryResult<T>;
  readonly children: (answer: T) => ReactNode;
}

/** Shows an answer, or that it is awaited, or the problem with its code and what to do. */
export function Answer<T>({ of, children }: AnswerProperties<T>): ReactNode {
  if (of.isSuccess) {
    return <div className={of.isPlaceholderData ? "awaited" : undefined}>{children(of.data)}</div>;
  }
  return of.isError ? <ProblemNotice problem={problemOf(of.error)} /> : <p className="waiting" role="status">Asking the ledger …</p>;
}

function problemOf(error: Error): Problem {
  return error instanceof ProblemError
    ? error.problem
    : { code: "PAGE_FAILED", title: "The page failed", detail: `${error.message}. Reload the page; if it stays, report this line.`, status: 0 };
}

export function ProblemNotice({ problem }: { readonly problem: Problem }): ReactNode {
  return (
    <div className="problem" role="alert">
      <p>
        <strong>{problem.title}</strong> <code>{problem.code}</code>
      </p>
      <p>{problem.detail}</p>
    </div>
  );
}

/** "on 2024-02-01, as known now, at grade C3 or better". */
export function viewInWords(view: View): string {
  const known = view.known === undefined ? "as known now" : `as known on ${view.known}`;
  return `on ${view.on}, ${known}, at ${view.minGrade === undefined ? "every grade" : `grade ${view.minGrade} or better`}`;
}

/** An empty answer says what was asked and that nothing known is not nothing there. */
export function Nothing({ what, view }: { readonly what: string; readonly view: View }): ReactNode {
  return <p className="nothing">{`No ${what} is known ${viewInWords(view)}.`}</p>;
}

export function GradeMark({ grade }: { readonly grade: string | undefined }): ReactNode {
  return (
    <abbr className="grade" title={gradeInWords(grade)}>
      {grade ?? "ungraded"}
    </abbr>
  );
}
