import { type ReactNode, useEffect, useRef } from "react";
import type { Route } from "./lib/router";
import { EntityPage } from "./pages/EntityPage";
import { EvidencePage } from "./pages/EvidencePage";
import { HostPage } from "./pages/HostPage";
import { SearchPage } from "./pages/SearchPage";
import { SituationPage } from "./pages/SituationPage";
import { StatusPage } from "./pages/StatusPage";
import { TracePage } from "./pages/TracePage";
import { useAddress } from "./ui/address";
import { Footer, Header } from "./ui/Header";

export function App(): ReactNode {
  const { route } = useAddress();
  const main = useRef<HTMLElement>(null);
  const shown = useRef(JSON.stringify(route));
  useEffect(() => {
    const next = JSON.stringify(route);
    if (shown.current !== next) {
      shown.current = next;
      window.scrollTo(0, 0);
      main.current?.focus();
    }
  }, [route]);
  return (
    <>
      <button type="button" className="skip" onClick={() => main.current?.focus()}>
        Skip to the answer
      </button>
      <Header />
      <main ref={main} tabIndex={-1}>
        <Page route={route} />
      </main>
      <Footer />
    </>
  );
}

function Page({ route }: { readonly route: Route }): ReactNode {
  switch (route.page) {
    case "situation":
      return <SituationPage />;
    case "entity":
      return <EntityPage key={route.id} id={route.id} />;
    case "claim":
      return <EvidencePage key={route.id} id={route.id} />;
    case "search":
      return <SearchPage query={route.query} />;
    case "trace":
      return <TracePage key={`${route.from}\n${route.to}`} from={route.from} to={route.to} />;
    case "host":
      return <HostPage country={route.country} />;
    case "status":
      return <StatusPage />;
    case "unknown":
      return (
        <div className="problem" role="alert">
          <p>
            <strong>No such page</strong> <code>PAGE_UNKNOWN</code>
          </p>
          <p>Expected an address such as #/entity/ID or #/host/UG, found #{route.path}. Search above, or go to the situation by the name on the left.</p>
        </div>
      );
  }
}
