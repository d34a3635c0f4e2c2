// Runs `npm ci` only when node_modules is older than the lock file: Maven calls this at every build.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const OLDEST_NODE = [20, 19];
const STAMP = "node_modules/.demarche-lock";

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
  console.error(`The page is built with Node ${OLDEST_NODE.join(".")} or newer, found ${process.versions.node}: install a newer Node.js and run again.`);
  process.exit(2);
}

const wanted = createHash("sha256").update(readFileSync("package-lock.json")).update(process.version).digest("hex");
const present = existsSync(STAMP) ? readFileSync(STAMP, "utf8") : "";
if (present === wanted) {
  console.log("node_modules fits package-lock.json: npm ci is not needed");
} else {
  console.log("npm ci: installing the page's packages");
  const run = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], { stdio: "inherit", shell: process.platform === "win32" });
  if (run.error) {
    console.error(`npm could not be started (${run.error.message}): install npm beside Node.js and run again.`);
  }
  if (run.status !== 0) {
    process.exit(run.status ?? 2);
  }
  writeFileSync(STAMP, wanted);
}
