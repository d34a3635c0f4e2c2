import { type ReactNode, useMemo, useSyncExternalStore } from "react";
import { type Address, type ChosenView, parseAddress, printAddress, type Route } from "../lib/router";

/** The browser's part of the router: reads the address bar, moves it, links within the page. */

const CHANGED = "demarche-address";

function subscribe(listener: () => void): () => void {
  window.addEventListener("hashchange", listener);
  window.addEventListener(CHANGED, listener);
  return () => {
    window.removeEventListener("hashchange", listener);
    window.removeEventListener(CHANGED, listener);
  };
}

export function useAddress(): Address {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash, () => "");
  return useMemo(() => parseAddress(hash), [hash]);
}

export function useChosenView(): ChosenView {
  return useAddress().view;
}

/** Opens a page in the present view, as a new step in the browser's history. */
export function open(route: Route): void {
  window.location.hash = printAddress({ route, view: parseAddress(window.location.hash).view });
}

/** Changes the view of the page shown, in place: "back" leads to the page before, not through every day looked at. */
export function choose(change: ChosenView): void {
  const { route, view } = parseAddress(window.location.hash);
  window.history.replaceState(null, "", printAddress({ route, view: { ...view, ...change } }));
  window.dispatchEvent(new Event(CHANGED));
}

interface GoProperties {
  readonly to: Route;
  readonly children: ReactNode;
  readonly className?: string;
  readonly title?: string;
}

/** A link to another page that keeps the chosen view. */
export function Go({ to, children, className, title }: GoProperties): ReactNode {
  const view = useChosenView();
  return (
    <a href={printAddress({ route: to, view })} className={className} title={title}>
      {children}
    </a>
  );
}
