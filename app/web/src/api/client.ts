import type { ChosenView } from "../lib/router";
import type { Problem } from "./types";

/** An answer that is no answer: carries the server's problem or, when none could be had, one made here. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail);
    this.problem = problem;
  }
}

type Parameters = Readonly<Record<string, string | number | undefined>>;

export function viewParameters(view: ChosenView): Parameters {
  return { on: view.on, known: view.known, minGrade: view.minGrade };
}

/** GET /api/v1/... of the server that the page came from. */
export async function ask<T>(path: string, parameters: Parameters, signal: AbortSignal): Promise<T> {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined) query.set(name, String(value));
  }
  const address = `api/v1${path}${query.size === 0 ? "" : `?${query.toString()}`}`;
  const response = await reach(address, signal);
  const body = await read(response, address);
  if (!response.ok) {
    throw new ProblemError(isProblem(body) ? body : noProblem(response.status, address));
  }
  return body as T;
}

async function reach(address: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(address, { signal, headers: { Accept: "application/json, application/problem+json" } });
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw new ProblemError({
      code: "SERVER_UNREACHABLE",
      title: "The server does not answer",
      detail: `Expected an answer to ${address}, found no server. See whether "demarche serve" still runs, then reload the page.`,
      status: 0,
    });
  }
}

async function read(response: Response, address: string): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    throw new ProblemError(noProblem(response.status, address));
  }
}

function noProblem(status: number, address: string): Problem {
  return {
    code: "ANSWER_UNREADABLE",
    title: "The answer cannot be read",
    detail: `Expected JSON from ${address}, found something else with HTTP status ${status}. Page and server may be of different versions: reload the page.`,
    status,
  };
}

function isProblem(body: unknown): body is Problem {
  return typeof body === "object" && body !== null && "code" in body && "detail" in body;
}
