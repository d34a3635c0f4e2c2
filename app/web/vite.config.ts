import react from "@vitejs/plugin-react";
import type { IncomingMessage, ServerResponse } from "node:http";
import { type Plugin, runnerImport } from "vite";
import { defineConfig } from "vitest/config";
import type { Answer } from "./src/fixtures/answers";

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** The built page may talk to the server it came from and to nobody else. */
function contentSecurityPolicy(): Plugin {
  return {
    name: "demarche-content-security-policy",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: CONTENT_SECURITY_POLICY },
        injectTo: "head-prepend",
      },
    ],
  };
}

/** Answers /api/v1 from src/fixtures, to look at the page without a server: `npm run fixtures` after a build. */
function fixtures(): Plugin {
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { module } = await runnerImport<{ answer: (path: string) => Answer }>("/src/fixtures/answers.ts");
    const { status, body } = module.answer(request.url ?? "/");
    response.statusCode = status;
    response.setHeader("Content-Type", status < 400 ? "application/json" : "application/problem+json");
    response.end(JSON.stringify(body));
  };
  return {
    name: "demarche-fixtures",
    configureServer: (server) => {
      server.middlewares.use("/api/v1", (request, response) => void answer(request, response));
    },
    configurePreviewServer: (server) => {
      server.middlewares.use("/api/v1", (request, response) => void answer(request, response));
    },
  };
}

export default defineConfig(({ mode }) => ({
  base: "./",
  plugins: [react(), contentSecurityPolicy(), ...(mode === "fixtures" ? [fixtures()] : [])],
  build: { outDir: "target/classes/web", emptyOutDir: true, target: "es2022", assetsInlineLimit: 0, reportCompressedSize: false },
  server: mode === "fixtures" ? {} : { proxy: { "/api": "http://localhost:8080" } },
  test: { include: ["test/**/*.test.{ts,tsx}"], environment: "node" },
}));
