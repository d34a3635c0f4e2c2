/** Addresses of the page: `#/entity/ID?on=2024-02-01&grade=C3`. Pure; the browser's part is in ui/address.tsx. */

export type Route =
  | { readonly page: "situation" }
  | { readonly page: "entity"; readonly id: string }
  | { readonly page: "claim"; readonly id: string }
  | { readonly page: "search"; readonly query: string }
  | { readonly page: "trace"; readonly from: string; readonly to: string }
  | { readonly page: "host"; readonly country: string }
  | { readonly page: "status" }
  | { readonly page: "unknown"; readonly path: string };

/** The view that every question carries; what is absent is the server's default. */
export interface ChosenView {
  readonly on?: string;
  readonly known?: string;
  readonly minGrade?: string;
}

export interface Address {
  readonly route: Route;
  readonly view: ChosenView;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const GRADE = /^[A-F][1-6]$/;

/** True for a day that exists: `2024-02-30` does not. */
export function isDay(text: string): boolean {
  if (!DAY.test(text)) {
    return false;
  }
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

export function isGrade(text: string): boolean {
  return GRADE.test(text);
}

/** Reads an address; what does not parse as a day or grade is left out, an unknown path is kept to be shown. */
export function parseAddress(hash: string): Address {
  const text = hash.replace(/^#/, "") || "/";
  const cut = text.indexOf("?");
  const path = cut < 0 ? text : text.slice(0, cut);
  const query = new URLSearchParams(cut < 0 ? "" : text.slice(cut + 1));
  return { route: parseRoute(path, query), view: parseView(query) };
}

function parseView(query: URLSearchParams): ChosenView {
  const on = query.get("on") ?? "";
  const known = query.get("known") ?? "";
  const minGrade = query.get("grade") ?? "";
  return {
    ...(isDay(on) ? { on } : {}),
    ...(isDay(known) ? { known } : {}),
    ...(isGrade(minGrade) ? { minGrade } : {}),
  };
}

function parseRoute(path: string, query: URLSearchParams): Route {
  const [first = "", second] = path.split("/").filter((part) => part !== "").map(decode);
  switch (first) {
    case "":
      return { page: "situation" };
    case "entity":
    case "claim":
      return second === undefined ? { page: "unknown", path } : { page: first, id: second };
    case "host":
      return second === undefined ? { page: "unknown", path } : { page: "host", country: second };
    case "search":
      return { page: "search", query: query.get("q") ?? "" };
    case "trace":
      return { page: "trace", from: query.get("from") ?? "", to: query.get("to") ?? "" };
    case "status":
      return { page: "status" };
    default:
      return { page: "unknown", path };
  }
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Prints an address so that parsing it gives the same address. */
export function printAddress({ route, view }: Address): string {
  const query = new URLSearchParams();
  const path = printRoute(route, query);
  if (view.on) query.set("on", view.on);
  if (view.known) query.set("known", view.known);
  if (view.minGrade) query.set("grade", view.minGrade);
  const tail = query.toString();
  return `#${path}${tail === "" ? "" : `?${tail}`}`;
}

function printRoute(route: Route, query: URLSearchParams): string {
  switch (route.page) {
    case "situation":
      return "/";
    case "entity":
    case "claim":
      return `/${route.page}/${encodeURIComponent(route.id)}`;
    case "host":
      return `/host/${encodeURIComponent(route.country)}`;
    case "search":
      query.set("q", route.query);
      return "/search";
    case "trace":
      query.set("from", route.from);
      query.set("to", route.to);
      return "/trace";
    case "status":
      return "/status";
    case "unknown":
      return route.path;
  }
}
